import type { PersonId } from '#model/person.ts'

/** Which two people have a page for the articles that name both. */
export interface PairPages {
  /** In how many articles they must be together. */
  readonly from: number
  /** Ids in the order of addresses. */
  readonly pairs: readonly (readonly [PersonId, PersonId])[]
}

/** So many pages of pairs, at the most: a host may count files. */
const MOST_PAIRS = 2_000

/** One in so many articles, so that in a large archive few pairs are counted at all. */
const FEW = 1_000

/**
 * The pairs of people who are together in two articles, or in twice as many for each time that the archive is twice as
 * large or the pairs are still too many: steps so wide that few new articles change what is linked on all pages.
 */
export function pairPages(
  articles: readonly { readonly people: readonly { readonly id: PersonId }[] }[],
): PairPages {
  let from = 2
  while (from * FEW < 2 * articles.length) from *= 2
  let counts = pairCounts(articles, from)
  while (counts.size > MOST_PAIRS) {
    from *= 2
    const least = from
    counts = new Map([...counts].filter(([, count]) => count >= least))
  }
  return { from, pairs: [...counts.keys()].sort().map((key) => key.split(' ') as [PersonId, PersonId]) }
}

/** By their ids the pairs with at least so many articles. Who is in fewer is in no such pair. */
function pairCounts(articles: Parameters<typeof pairPages>[0], least: number): ReadonlyMap<string, number> {
  const named = new Map<PersonId, number>()
  for (const { people } of articles) for (const { id } of people) named.set(id, (named.get(id) ?? 0) + 1)
  const counts = new Map<string, number>()
  for (const { people } of articles) {
    const ids = people.map(({ id }) => id).filter((id) => (named.get(id) ?? 0) >= least)
    ids.sort().forEach((one, place) => {
      for (const other of ids.slice(place + 1)) {
        const pair = `${one} ${other}`
        counts.set(pair, (counts.get(pair) ?? 0) + 1)
      }
    })
  }
  return new Map([...counts].filter(([, count]) => count >= least))
}
