/** What a site takes up. */
export interface SiteSize {
  readonly files: number
  /** Bytes. */
  readonly total: number
  /** Bytes of the largest file. */
  readonly largest: number
}

interface HostLimit extends Partial<SiteSize> {
  readonly host: string
}

const MIB = 1024 * 1024

/** What free hosts take: developers.cloudflare.com/pages/platform/limits, docs.github.com (GitHub Pages limits), docs.gitlab.com (Pages). */
const HOST_LIMITS: readonly HostLimit[] = [
  { host: 'Cloudflare Pages (free)', files: 20_000, largest: 25 * MIB },
  { host: 'Cloudflare Pages (paid)', files: 100_000, largest: 25 * MIB },
  { host: 'GitHub Pages', total: 1024 * MIB },
  { host: 'GitLab Pages', files: 200_000, total: 1024 * MIB },
]

/** One sentence for every host that would not take the site. */
export function hostWarnings(size: SiteSize): readonly string[] {
  return HOST_LIMITS.flatMap((limit) => {
    const reasons = [
      over(size.files, limit.files) &&
        `${count(size.files)} files are more than its ${count(limit.files ?? 0)}`,
      over(size.total, limit.total) &&
        `${megabytes(size.total)} are more than its ${megabytes(limit.total ?? 0)}`,
      over(size.largest, limit.largest) &&
        `a file of ${megabytes(size.largest)} is larger than its ${megabytes(limit.largest ?? 0)}`,
    ].filter((reason) => reason !== false)
    return reasons.length > 0 ? [`${limit.host} will not take this site: ${reasons.join(', ')}.`] : []
  })
}

/** "1.5 MB", as hosts count: 1 MB is 1,048,576 bytes. */
export function megabytes(bytes: number): string {
  return `${(bytes / MIB).toFixed(1)} MB`
}

/** "20,000". */
export function count(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',')
}

function over(value: number, limit: number | undefined): boolean {
  return limit !== undefined && value > limit
}
