import type { ArticleId } from '#model/article.ts'
import type { PersonId } from '#model/person.ts'

/** An address that was given up, and the one that took its place: "/person/ishaq-dar/", "/a/2025-05-21-old-headline/". */
export interface Redirect {
  readonly from: string
  readonly to: string
}

/** Ids that were given up, and those used now. */
export interface Redirects {
  readonly people: ReadonlyMap<PersonId, PersonId>
  readonly articles: ReadonlyMap<ArticleId, ArticleId>
}

/** The redirects of people and articles as ids; chains are followed to their end, addresses of other kinds left out. */
export function redirectsOf(redirects: readonly Redirect[]): Redirects {
  return {
    people: idsUnder(/^\/person\/([^/]+)\/$/, redirects) as ReadonlyMap<PersonId, PersonId>,
    articles: idsUnder(/^\/a\/([^/]+)\/$/, redirects) as ReadonlyMap<ArticleId, ArticleId>,
  }
}

function idsUnder(path: RegExp, redirects: readonly Redirect[]): ReadonlyMap<string, string> {
  const direct = new Map<string, string>()
  for (const { from, to } of redirects) {
    const [old, current] = [path.exec(from)?.[1], path.exec(to)?.[1]]
    if (old !== undefined && current !== undefined && old !== current) direct.set(old, current)
  }
  return new Map([...direct.keys()].map((old) => [old, endOf(direct, old)]))
}

/** A ring of redirects ends where it began to repeat. */
function endOf(direct: ReadonlyMap<string, string>, id: string): string {
  const seen = new Set<string>()
  let current = id
  for (let next = direct.get(id); next !== undefined && !seen.has(next); next = direct.get(next)) {
    seen.add(next)
    current = next
  }
  return current
}
