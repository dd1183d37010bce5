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
 * what has no owner and no name, as a folder has.
 */
export function pagesAddress(remote: string): PagesAddress | undefined {
  const found =
    /^(?:[a-z+]+:\/\/)?(?:[^@/]+@)?([\w.-]+\.[a-z]{2,})(?::\d+)?[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i.exec(
      remote.trim(),
    )
  if (!found) return undefined
  const [, host = '', owner = '', name = ''] = found
  const domain = DOMAINS.get(host.toLowerCase())
  const own = domain === undefined ? undefined : `${owner}.${domain}`.toLowerCase()
  const isOwn = name.toLowerCase() === own || (domain === 'codeberg.page' && name === 'pages')
  return { base: isOwn ? '/' : `/${name}/`, ...(own !== undefined && { origin: `https://${own}` }) }
}
