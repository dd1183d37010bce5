/** What every page knows of the site it belongs to. */
export interface Site {
  /** "Dateline", or what the archivist called the archive. */
  readonly title: string
  /** Path the site is published under, "/" or "/repo/". */
  readonly base: string
  /** "https://example.org" without a slash at the end; without it there are no canonical links, no sitemap and no feed. */
  readonly origin?: string
}

/** The full address of a path within the site ("/a/x/"); without an origin, the path alone. */
export function addressOf(site: Site, path: string): string {
  return `${site.origin ?? ''}${site.base}${path.replace(/^\//, '')}`
}
