/** The package has no types of its own. */
declare module 'markdown-it-footnote' {
  import type { MarkdownIt } from 'markdown-it'

  /** Teaches a parser footnotes: `[^1]`, `[^1]: The note.` and `^[a note in its place]`. */
  export default function footnote(parser: MarkdownIt): void
}
