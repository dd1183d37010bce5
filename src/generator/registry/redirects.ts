import type { ArticleId } from '#model/article.ts'
import type { PersonId } from '#model/person.ts'

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

/**
 * Where a chain of leads ends, beginning at `start`; the ways that were gone are shortened, so that however many are
 * asked for, the time stays in proportion to the leads. The leads must not run in a ring: `leadOn` sees to that.
 */
function endOfChain(leads: Map<string, string>, start: string): string {
  const way: string[] = []
  let end = start
  for (let next = leads.get(end); next !== undefined; next = leads.get(end)) {
    way.push(end)
    end = next
  }
  for (const passed of way) leads.set(passed, end)
  return end
}

/** Notes that each of `from`, none of which leads anywhere yet, leads to `to`. False, and nothing is noted, if that would close a ring. */
export function leadOn(leads: Map<string, string>, from: readonly string[], to: string): boolean {
  if (from.includes(endOfChain(leads, to))) return false
  for (const one of from) leads.set(one, to)
  return true
}
