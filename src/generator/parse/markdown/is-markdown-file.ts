/** Whether a file is Markdown by its name. */
export function isMarkdownFile(file: string): boolean {
  return /\.(?:md|markdown|mdown|mkd|qmd|mdx)$/i.test(file)
}
