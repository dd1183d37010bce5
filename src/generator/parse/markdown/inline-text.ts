/** Markup within a line and what stays of it, in order. No pattern can run over its own opening mark, so each pass reads the text once. */
const MARKUP: readonly (readonly [markup: RegExp, stays: string])[] = [
  [/!\[([^[\]]*)\]\([^()\n]*\)/g, ''],
  [/\[([^[\]]+)\]\([^()\n]*\)/g, '$1'],
  [/\[([^[\]]+)\]\[[^[\]]*\]/g, '$1'],
  [/<(https?:\/\/[^<>\s]+)>/g, '$1'],
  [/(?<!`)`([^`]+)`(?!`)/g, '$1'],
  [/(\*{1,3})(?=[^\s*])([^*]*[^\s*])\1(?!\*)/g, '$2'],
  [/(\*{1,3})(?=[^\s*])([^*]*[^\s*])\1(?!\*)/g, '$2'],
  [/(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^_]*[^\s_])\1(?![\p{L}\p{N}_])/gu, '$2'],
  [/~~(?=\S)([^~]+)~~/g, '$1'],
  [/\\([!-/:-@[-`{-~])/g, '$1'],
]

/** A line of Markdown without its markup: links and emphasis leave their words, images leave nothing. */
export function inlineText(markdown: string): string {
  return MARKUP.reduce((text, [markup, stays]) => text.replace(markup, stays), markdown).trim()
}
