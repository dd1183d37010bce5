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

/** Characters of a text that are not in scripts or styles of a page. */
export function lengthOfText(text: string): number {
  const inside = text.matchAll(/<(script|style)\b[^>]{0,2000}>[^]*?<\/\1/gi)
  return [...inside].reduce((length, [script]) => length - script.length, text.length)
}
