import type { Block } from './article.ts'
import type { Facet } from './facets.ts'
import type { Licence } from './licence.ts'

/** What a built page knows of the site it belongs to; a constant of the build, the same on every page. */
export interface Site {
  /** "Dateline", or what the archivist called the archive. */
  readonly title: string
  /** Path the site is published under, "/" or "/repo/". */
  readonly base: string
  /**
   * "https://example.org" without a slash at the end, if the archivist gave one; without it there are no canonical links,
   * no sitemap and no feed. Never taken from `location`: a canonical link that differs between build and browser would be
   * doubled on hydration.
   */
  readonly origin?: string
  /** What the archive is, in a few words. */
  readonly tagline?: string
  /** Where readers reach the archivist: "mailto:" with an address, or an address of the web; missing if none was given. */
  readonly contact?: string
  /** The terms that texts are published under. */
  readonly licence?: Licence
  /** Set where search engines are to be told nothing of it: no feed, no site map, and every page says so. */
  readonly visibility?: 'unlisted'
  /** Browsers are told to ask the host by https alone for a year. */
  readonly hsts?: true
  /** The panels that are shown, in their order; missing for all of them. */
  readonly panels?: readonly Facet[]
  /** Set where lists of the timeline begin with the oldest articles, unless the address says otherwise. */
  readonly order?: 'oldest'
  /** Links at the foot of every page. */
  readonly links?: readonly { readonly label: string; readonly url: string }[]
  /** Two people who share so many articles have a page together that was drawn beforehand; nobody has one where it is left out. */
  readonly pairsFrom?: number
}

/** What the archivist writes about the archive, block by block; an empty list if nothing. */
export type AboutText = readonly AboutBlock[]

/** A block of what is written about the archive. */
export interface AboutBlock {
  readonly kind: Block['kind']
  readonly parts: readonly AboutPart[]
}

/** Words of one kind within a block. */
export interface AboutPart {
  readonly text: string
  /** Where they lead to: an address of the web or of mail. */
  readonly url?: string | undefined
  readonly stress?: 'strong' | 'em' | 'code' | undefined
}

/** The JSON that a page carries: which page it is, its site, and the archive's answers it was drawn from. */
export interface PageData {
  readonly site: Site
  /** Path within the site; absent on the bare shell that answers for pages which were not drawn beforehand. */
  readonly path?: string
  readonly answers: readonly (readonly [string, unknown])[]
}

/** Id of the JSON block that holds a page's `PageData`. */
export const PAGE_DATA_ID = 'page-data'

/** A page that the app has drawn for the build of a site. */
export interface DrawnPage {
  /** 200, or 404 for a path at which nothing is. */
  readonly status: number
  /** Title, description, Open Graph and canonical tags, as HTML for the head. */
  readonly head: string
  /** HTML of the element with the id "root". */
  readonly body: string
  /** The source file that draws the page in the browser ("src/app/pages/map-page.tsx"): its code is wanted at once. */
  readonly source: string
  /** Written into the page as JSON, in the block with the id `PAGE_DATA_ID`. */
  readonly data: PageData
}

/** Draws pages one after the other; `path` is within the site and has no query ("/a/some-article/"). */
export type DrawPage = (path: string) => Promise<DrawnPage>

/** Whether feeds and search engines are told of the site: it has an address, and its archivist does not want it kept quiet. */
export function isAnnounced({ origin, visibility }: Site): boolean {
  return origin !== undefined && visibility !== 'unlisted'
}

/** The full address of a path within the site ("/a/some-article/"); without an origin, the path under the base path. */
export function absoluteUrl(site: Site, path: string): string {
  return `${site.origin ?? ''}${site.base}${path.replace(/^\//, '')}`
}
