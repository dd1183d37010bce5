/** What a built page knows of the site it belongs to; a constant of the build, the same on every page. */
export interface Site {
  /** "Dateline", or what the archivist called the archive. */
  readonly title: string
  /** Path the site is published under, "/" or "/repo/". */
  readonly base: string
  /**
   * "https://example.org", without a slash at the end, if the archivist gave one. Never taken from `location`: a
   * canonical link that differs between build and browser would be doubled on hydration.
   */
  readonly origin?: string
}

/** The JSON that a prerendered page carries: which page it is, its site, and the archive's answers it was drawn from. */
export interface PageData {
  readonly site: Site
  /** Path within the site; absent on the bare shell that answers for pages which were not prerendered. */
  readonly path?: string
  readonly answers: readonly (readonly [string, unknown])[]
}

/** Id of the JSON block that holds a page's `PageData`. */
export const PAGE_DATA_ID = 'page-data'

/** The full address of a path within the site; without an origin, the path alone. */
export function absoluteUrl(site: Site, path: string): string {
  return `${site.origin ?? ''}${site.base}${path.replace(/^\//, '')}`
}
