import { alikePairs } from './alike-names.ts'
import type { LinkedPerson } from './link-people.ts'

/** Two people who may be one; the one of more articles first. */
export type LikelyDuplicate = readonly [LinkedPerson, LinkedPerson]

/**
 * Pairs of people with full names that were not linked but nearly agree (`alikePairs`). By articles of the pair, then by name. Time is nearly linear in the number of people.
 */
export function likelyDuplicates(people: readonly LinkedPerson[]): readonly LikelyDuplicate[] {
  const named = people
    .map((person) => ({ person, words: person.keys[0]!.split(' ') }))
    .filter(({ words }) => words.length > 1)
  const pairs = alikePairs(named).map(([one, other]): LikelyDuplicate => {
    const [more, fewer] = [one.person, other.person].sort(
      (a, b) => b.articles - a.articles || (a.keys[0]! < b.keys[0]! ? -1 : 1),
    )
    return [more!, fewer!]
  })
  return pairs.sort((a, b) => articlesOf(b) - articlesOf(a) || (a[0].name < b[0].name ? -1 : 1))
}

function articlesOf([one, other]: LikelyDuplicate): number {
  return one.articles + other.articles
}
