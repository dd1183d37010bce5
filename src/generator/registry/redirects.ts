import type { ArticleId } from '#model/article.ts'
import type { PersonId } from '#model/person.ts'
import { endOfChain, leadOn } from './redirect-chain.ts'

/** An address that was given up, and the one that took its place: "/person/ishaq-dar/", "/a/2025-05-21-old-headline/". */
export interface PageRedirect {
  readonly from: string
  readonly to: string
}

/** Ids that were given up, and those used now. */
export interface Redirects {
  readonly people: ReadonlyMap<PersonId, PersonId>
  readonly articles: ReadonlyMap<ArticleId, ArticleId>
}

/** The redirects of people and articles as ids; chains are followed to their end, addresses of other kinds left out. */
export function redirectsOf(redirects: readonly PageRedirect[]): Redirects {
  return {
    people: idsUnder(/^\/person\/([^/]+)\/$/, redirects) as ReadonlyMap<PersonId, PersonId>,
    articles: idsUnder(/^\/a\/([^/]+)\/$/, redirects) as ReadonlyMap<ArticleId, ArticleId>,
  }
}

function idsUnder(path: RegExp, redirects: readonly PageRedirect[]): ReadonlyMap<string, string> {
  const direct = new Map<string, string>()
  for (const { from, to } of redirects) {
    const [old, current] = [path.exec(from)?.[1], path.exec(to)?.[1]]
    if (old !== undefined && current !== undefined) direct.set(old, current)
  }
  // Of a ring of redirects the one that closes it is left out.
  const leads = new Map<string, string>()
  for (const [old, current] of direct) leadOn(leads, [old], current)
  return new Map([...leads.keys()].map((old) => [old, endOfChain(leads, old)]))
}
