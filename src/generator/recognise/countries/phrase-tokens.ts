/** A word or mark of a name as the lexicon spells it, and where it ends in the text (UTF-16 offset, exclusive). */
export interface Token {
  /** Accents dropped, quotes and dashes straightened; begins with a space when white space stood before it. */
  readonly key: string
  readonly end: number
}

/** At most one line break: a blank line ends a name ("the South" / "Korea" in two paragraphs). */
const tokenPattern = /([^\S\n]*\n?[^\S\n]*)([\p{L}\p{N}][\p{L}\p{M}\p{N}]*|[.'’‘ʼ&()‐‑–-])/uy

/** The token that begins at an offset, or after white space there; undefined at anything else and at the end of the text. */
export function tokenAt(text: string, offset: number): Token | undefined {
  tokenPattern.lastIndex = offset
  const match = tokenPattern.exec(text)
  if (!match) return undefined
  return { key: (match[1] ? ' ' : '') + fold(match[2] ?? ''), end: tokenPattern.lastIndex }
}

/** All tokens of a name, for putting it into the lexicon. */
export function tokensOf(name: string): readonly string[] {
  const keys: string[] = []
  for (let token = tokenAt(name, 0); token; token = tokenAt(name, token.end)) keys.push(token.key)
  return keys
}

/** Makes "Türkiye", composed or decomposed, "Turkiye", and curly quotes and typographic hyphens plain. Letter case stays. */
export function fold(word: string): string {
  if (isAscii(word)) return word
  return word
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’‘ʼ]/g, "'")
    .replaceAll(/[‐‑–]/g, '-')
}

function isAscii(word: string): boolean {
  for (let index = 0; index < word.length; index++) if (word.charCodeAt(index) > 127) return false
  return true
}
