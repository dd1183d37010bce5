import type { Document } from './document.ts'
import type { FoundName } from './propagate.ts'

const SHORTEST = 2
const LONGEST = 8

/**
 * Parts two names that stand side by side without a comma, as in a headline made from an address: both are named in full elsewhere in the
 * document.
 */
export function partJoinedNames({ word }: Document, found: readonly FoundName[]): FoundName[] {
  if (!found.some(({ from, to }) => to - from >= 2 * SHORTEST)) return [...found]
  const keyOf = (from: number, to: number): string => word.subarray(from, to).join(' ')
  const names = new Set(found.map(({ from, to }) => keyOf(from, to)))
  return found.flatMap((person) => {
    const { from, to, confidence } = person
    if (to - from > LONGEST) return [person]
    for (let cut = from + SHORTEST; cut <= to - SHORTEST; cut++) {
      if (!names.has(keyOf(from, cut)) || !names.has(keyOf(cut, to))) continue
      return [
        { from, to: cut, confidence },
        { from: cut, to, confidence },
      ]
    }
    return [person]
  })
}
