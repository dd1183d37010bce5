/** Quotations, and items begun on one line, that are nested deeper than any text's; a parser would recurse into each. */
const DEEP_QUOTES = /^(?: {0,4}>){12,} ?/gm
const DEEP_ITEMS = /^([ \t]*)(?:(?:[-*+]|\d{1,9}[.)])[ \t]+){12,}/gm

/** Columns that a line may be indented by: lists nest as deep as that. */
const DEEPEST = 60
const DEEP_INDENT = /^(?: *\t){16,}[ \t]*|^ {61,}/gm

/** Markdown in which nothing is nested so deep that it says nothing; no line is lost. */
export function boundedSource(markdown: string): string {
  return markdown
    .replace(DEEP_QUOTES, '> '.repeat(12))
    .replace(DEEP_ITEMS, '$1- ')
    .replace(DEEP_INDENT, ' '.repeat(DEEPEST))
}
