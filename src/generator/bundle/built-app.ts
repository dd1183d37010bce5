import type { ArticleSource } from '#archive/source/article-source.ts'
import type { OutputFile } from '#generator/output/output-file.ts'
import type { DrawPage, Site } from '#model/site.ts'

/** The app as Vite has built it: all that the build of a site knows of it. */
export interface BuiltApp {
  /** Changes whenever it would draw the same answers otherwise. */
  readonly hash: string
  /** index.html, with comments where a page's own parts go. */
  readonly template: string
  /** The styles written into every page. */
  readonly styles: string
  /** Addresses of the fonts that every page needs at once. */
  readonly fonts: readonly string[]
  /** Addresses of the code of a source file, its imports after it; without those that every page loads. */
  readonly codeOf: (source: string) => readonly string[]
  /** Code, styles and fonts, as they are published. */
  readonly files: () => AsyncIterable<OutputFile>
  readonly createDrawPage: (site: Site, source: ArticleSource) => DrawPage
}
