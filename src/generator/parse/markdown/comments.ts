/** Fenced code, to the text's end where it is never closed. The fence is taken whole, so that no part of it is tried. */
const FENCED = String.raw`^[ \t>]*(?=(\x60{3,}(?=[^\x60\n]*$)|~{3,}))\1[\s\S]*?(?:^[ \t>]*\1[\x60~]*[ \t]*$|(?![\s\S]))`

/** Code within a line. */
const SPAN = String.raw`(?<!\x60)(\x60{1,9})(?!\x60)[^\n]{0,300}?(?<!\x60)\2(?!\x60)`

const CODE_OR_COMMENT = new RegExp(`${FENCED}|${SPAN}|%%[\\s\\S]*?%%`, 'gm')

/** Markdown without the comments of Obsidian, "%% … %%" over as many lines as it takes; lines keep their numbers. In code they are text, as are those that are never closed. */
export function withoutComments(markdown: string): string {
  if (!markdown.includes('%%')) return markdown
  return markdown.replace(CODE_OR_COMMENT, (found) =>
    found.startsWith('%%') ? '\n'.repeat(found.split('\n').length - 1) : found,
  )
}
