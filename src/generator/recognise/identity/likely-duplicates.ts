import type { LinkedPerson } from './link-people.ts'

/** Two people who may be one; the one of more articles first. */
export type LikelyDuplicate = readonly [LinkedPerson, LinkedPerson]

/** Names compared with one another at most; more of one block are too common a name to tell anything. */
const MOST_IN_BLOCK = 50

/**
 * Pairs of people with full names that were not linked but nearly agree: one letter apart ("Rajesh Iyer", "Rajesh
 * Iyar"), or one surname and first names of which one begins the other ("Tim", "Timothy") or is its initial. By articles
 * of the pair, then by name. Time is nearly linear in the number of people.
 */
export function likelyDuplicates(people: readonly LinkedPerson[]): readonly LikelyDuplicate[] {
  const named = people
    .map((person) => ({ person, words: person.keys[0]!.split(' ') }))
    .filter(({ words }) => words.length > 1)
  const blocks = new Map<string, Named[]>()
  for (const one of named) {
    for (const block of blocksOf(one)) blocks.set(block, [...(blocks.get(block) ?? []), one])
  }
  const pairs = new Map<string, LikelyDuplicate>()
  for (const block of blocks.values()) {
    if (block.length <= MOST_IN_BLOCK)
      for (const pair of alikeIn(block)) pairs.set(pair.map(({ keys }) => keys[0]).join('|'), pair)
  }
  return [...pairs.values()].sort((a, b) => articlesOf(b) - articlesOf(a) || (a[0].name < b[0].name ? -1 : 1))
}

interface Named {
  readonly person: LinkedPerson
  readonly words: readonly string[]
}

/** Names one letter apart share their first or their last word, or begin and end alike. */
function blocksOf({ words }: Named): readonly string[] {
  const [first, last] = [words[0]!, words[words.length - 1]!]
  return [`first ${first}`, `last ${last} ${first.charAt(0)}`]
}

function alikeIn(block: readonly Named[]): readonly LikelyDuplicate[] {
  return block.flatMap((one, at) =>
    block.slice(at + 1).flatMap((other): readonly LikelyDuplicate[] => {
      if (!areAlike(one.words, other.words)) return []
      const pair = [one.person, other.person].sort(
        (a, b) => b.articles - a.articles || (a.keys[0]! < b.keys[0]! ? -1 : 1),
      )
      return [[pair[0]!, pair[1]!]]
    }),
  )
}

function areAlike(one: readonly string[], other: readonly string[]): boolean {
  const [first, second] = [one[0]!, other[0]!]
  const sameLast = one[one.length - 1] === other[other.length - 1]
  const shortened = first !== second && (first.startsWith(second) || second.startsWith(first))
  return (sameLast && shortened) || isOneEditApart(one.join(' '), other.join(' '))
}

/** Whether one letter added, left out or changed makes one text of the other. Short names are too often alike by chance. */
function isOneEditApart(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < 8 || long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1)
}

function articlesOf([one, other]: LikelyDuplicate): number {
  return one.articles + other.articles
}
