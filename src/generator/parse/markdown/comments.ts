/** Fenced code, to the text's end where it is never closed. The fence is taken whole, so that no part of it is tried. */
const FENCED = String.raw`^[ \t>]*(?=(\x60{3,}(?=[^\x60\n]*$)|~{3,}))\1[\s\S]*?(?:^[ \t>]*\1[\x60~]*[ \t]*$|(?![\s\S]))`

/** Code within a line. */
const SPAN = String.raw`(?<!\x60)(\x60{1,9})(?!\x60)[^\n]{0,300}?(?<!\x60)\2(?!\x60)`

/** How comments begin and end, by the programs that leave them out: Obsidian, Liquid (Jekyll), Hugo, and CriticMarkup, whose deletions are none of the text either. */
const COMMENTS = [
  ['%%', '%%'],
  [String.raw`\{%-?\s?comment\s?-?%\}`, String.raw`\{%-?\s?endcomment\s?-?%\}`],
  [String.raw`\{\{[<%]\s?comment\s?[%>]\}\}`, String.raw`\{\{[<%]\s?/\s?comment\s?[%>]\}\}`],
  [String.raw`\{\{-?\s?/\*`, String.raw`\*/\s?-?\}\}`],
  [String.raw`\{>>`, String.raw`<<\}`],
  [String.raw`\{--`, String.raw`--\}`],
] as const

/** No comment goes beyond the next one's beginning, so that a text without ends is read once. */
const COMMENT = COMMENTS.map(([begin, end]) => `${begin}(?:(?!${begin})[\\s\\S])*?${end}`).join('|')

const CODE_OR_COMMENT = new RegExp(`${FENCED}|${SPAN}|(?<comment>${COMMENT})`, 'gm')

/**
 * Markdown without comments, over as many lines as they take; lines keep their numbers. In code they are text, as are those that are never closed.
 */
export function withoutComments(markdown: string): string {
  if (!/%%|\{(?:%|\{|>>|--)/.test(markdown)) return markdown
  return markdown.replace(CODE_OR_COMMENT, (found, ...rest) => {
    const { comment } = rest.at(-1) as { readonly comment?: string }
    return comment === undefined ? found : '\n'.repeat(comment.split('\n').length - 1)
  })
}
