import { givenName } from './given-name.ts'

/** Names compared with one another at most; more of one block are too common a name to tell anything. */
const MOST_IN_BLOCK = 50

/** A full name in folded words. */
interface Named {
  readonly words: readonly string[]
}

/**
 * The pairs of full names that nearly agree, each once, in the order given: one letter apart ("Rajesh Iyer", "Rajesh Iyar"), or one surname and
 * first names of which one begins the other ("Tim", "Timothy"), is its initial, or its usual short form ("Bob", "Robert").
 */
export function alikePairs<One extends Named>(named: readonly One[]): readonly (readonly [One, One])[] {
  const blocks = new Map<string, One[]>()
  for (const one of named) {
    for (const block of blocksOf(one)) {
      const of = blocks.get(block)
      if (of) of.push(one)
      else blocks.set(block, [one])
    }
  }
  const pairs = new Map<One, Set<One>>()
  for (const block of blocks.values()) {
    if (block.length > MOST_IN_BLOCK) continue
    for (const [one, other] of alikeIn(block)) {
      const others = pairs.get(one) ?? new Set()
      pairs.set(one, others.add(other))
    }
  }
  return [...pairs].flatMap(([one, others]) => [...others].map((other) => [one, other] as const))
}

/** Names one letter apart share their first or their last word, or begin and end alike. */
function blocksOf({ words }: Named): readonly string[] {
  const [first, last] = [words[0]!, words[words.length - 1]!]
  return [
    `first ${first}`,
    ...new Set([first, givenName(first)].map((name) => `last ${last} ${name.charAt(0)}`)),
  ]
}

function alikeIn<One extends Named>(block: readonly One[]): readonly (readonly [One, One])[] {
  return block.flatMap((one, at) =>
    block.slice(at + 1).flatMap((other) => (areAlike(one.words, other.words) ? [[one, other] as const] : [])),
  )
}

function areAlike(one: readonly string[], other: readonly string[]): boolean {
  const [first, second] = [one[0]!, other[0]!]
  const sameLast = one[one.length - 1] === other[other.length - 1]
  const isShort =
    first.startsWith(second) || second.startsWith(first) || givenName(first) === givenName(second)
  const shortened = first !== second && isShort
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
