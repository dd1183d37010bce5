/** Where pages of a repository are served: GitHub, GitLab and Codeberg name them alike. */
interface PagesAddress {
  /** "/news/" under the owner's domain, "/" for the repository that is the owner's own site. */
  readonly base: string
  /** "https://jane.github.io", where the host is a known one. */
  readonly origin?: string
}

/** The domains of pages, by the host of the repository. */
const DOMAINS: ReadonlyMap<string, string> = new Map([
  ['github.com', 'github.io'],
  ['gitlab.com', 'gitlab.io'],
  ['codeberg.org', 'codeberg.page'],
])

/**
 * Where the pages of a remote are served ("https://github.com/jane/news.git", "git@github.com:jane/news.git"); undefined for
 * what has no owner and no name, as a folder has. Groups of GitLab's within the first are folders of the path.
 */
export function pagesAddress(remote: string): PagesAddress | undefined {
  const [, host = '', way = ''] =
    /^(?:[a-z+]+:\/\/)?(?:[^@/]+@)?([\w.-]+\.[a-z]{2,})(?::\d+)?[:/]([\w./-]+)$/i.exec(remote.trim()) ?? []
  const [owner, ...path] = way
    .replace(/\/$/, '')
    .replace(/\.git$/i, '')
    .split('/')
  const name = path.join('/')
  if (!owner || !name) return undefined
  const domain = DOMAINS.get(host.toLowerCase())
  const own = domain === undefined ? undefined : `${owner}.${domain}`.toLowerCase()
  const isOwn = name.toLowerCase() === own || (domain === 'codeberg.page' && name === 'pages')
  return { base: isOwn ? '/' : `/${name}/`, ...(own !== undefined && { origin: `https://${own}` }) }
}

/** Where a site will stand: under a domain of its own, or where the pages of its repository are. */
interface Whereabouts {
  readonly remote: string
  /** The archivist's own domain. */
  readonly domain?: string | undefined
  /** What the file of the archive says. */
  readonly origin?: string | undefined
}

/** The address that a host will serve a site under; undefined where the archivist has named another origin, or nothing tells. */
export function siteAddress({ remote, domain, origin }: Whereabouts): PagesAddress | undefined {
  if (domain !== undefined) return { base: '/', origin: `https://${domain}` }
  const pages = pagesAddress(remote)
  return origin === undefined || origin === pages?.origin ? pages : undefined
}
