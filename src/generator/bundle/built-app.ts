import type { ArticleSource } from '#archive/source/article-source.ts'
import type { OutputFile } from '#generator/output/output-file.ts'
import type { Site } from '#generator/site/site.ts'

/** A page drawn by the app. */
interface DrawnPage {
  readonly status: number
  /** Title, description, Open Graph and canonical tags, as HTML for the head. */
  readonly head: string
  /** HTML of the element with the id "root". */
  readonly body: string
  /** The source file that draws the page in the browser. */
  readonly source: string
  /** What the page needs to come alive, to be written into it as JSON. */
  readonly data: unknown
}

/** Draws the page of a path within the site ("/a/x/"). */
export type DrawPage = (path: string) => Promise<DrawnPage>

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
