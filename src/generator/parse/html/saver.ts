/** How programs that save pages write into a comment where the page was. */
const COMMENTS: readonly RegExp[] = [
  // Chromium, Firefox with add-ons, Internet Explorer: <!-- saved from url=(0056)https://… -->
  /<!--\s{0,9}saved from url=\(\d{1,6}\)\s{0,9}(\S{4,4000}?)\s{0,9}-->/i,
  // SingleFile: a line " url: https://… " of its comment
  /<!--\s{0,9}Page saved with SingleFile[\s\S]{0,200}?\burl:\s{0,9}(\S{4,4000})/i,
  // monolith: <!-- Saved from https://… at 2026-01-01T00:00:00Z using monolith v2 -->
  /<!--\s{0,9}Saved from (\S{4,4000}) at \S{4,40} using monolith\b/i,
  // HTTrack: <!-- Mirrored from host/path by HTTrack Website Copier … -->
  /<!--\s{0,9}Mirrored from (\S{4,4000}) by HTTrack\b/i,
]

/** A comment of a saver stands near the top; that of HTTrack may follow long attributes. */
const OPENING = 20_000

/** The address that a saver's comment states, with a scheme; undefined where there is none. */
export function savedFrom(html: string): string | undefined {
  const opening = html.slice(0, OPENING)
  const found = COMMENTS.map((form) => form.exec(opening)?.[1]).find((address) => address !== undefined)
  const address = found?.replaceAll('&amp;', '&')
  return address === undefined || /^[a-z][a-z\d+.-]*:/i.test(address) ? address : `http://${address}`
}

/** A folder called like a host: wget and HTTrack mirror a site into one. */
const HOST = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}(?:[:+]\d+)?$/i

/** The address that a mirror's path stands for: "www.herald.example/2025/ferry/index.html". Undefined for any other file. */
export function mirroredFrom(file: string): string | undefined {
  const parts = file.split('/')
  const host = parts.findIndex((part, index) => index < parts.length - 1 && HOST.test(part))
  if (host < 0) return undefined
  const path = parts
    .slice(host + 1)
    .join('/')
    .replace(/(^|\/)index\.html?$/i, '$1')
  const asked = path.includes('?') ? path.replace(/\.html?$/i, '') : path
  return `http://${parts[host]?.replace('+', ':')}/${asked}`
}
