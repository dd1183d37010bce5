/** Shorter ones are dots and icons, and may stay. */
const SHORTEST = 200

/** A page's text without the files that savers write into it (RFC 2397): pictures, fonts, scripts. */
export function withoutInlined(text: string): string {
  if (!text.includes('data:')) return text
  return text.replace(
    /\bdata:[\w.+-]{1,60}\/[\w.+-]{1,90}(?:;[\w=.-]{1,60}){0,4},[^\s"'<>()`]{0,}/gi,
    (address) => (address.length < SHORTEST ? address : 'data:,'),
  )
}

/** Searched once: what has no end goes on to that of the text. */
const SCRIPTS = /<(script|style)\b[^]*?(<\/\1|$)/gi

/** A page's text without what its scripts and styles say, as far as they have an end. */
export function withoutScripts(text: string): string {
  return text.replace(SCRIPTS, (script: string, _: string, end: string) => (end === '' ? script : ''))
}
