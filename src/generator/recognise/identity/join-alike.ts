import type { LinkReason } from '#model/person.ts'
import { alikePairs } from './alike-names.ts'
import { knownTogether, reasonToJoin, type Evidence, type PersonEvidence } from './link-evidence.ts'
import type { NameGroup } from './merge-variants.ts'

/** Groups of names after those that are nearly alike were joined where there is a reason. */
interface JoinedGroups {
  readonly groups: readonly NameGroup[]
  readonly known: (group: NameGroup) => PersonEvidence
  /** Why a name was joined with the others of its group, by its key. */
  readonly reasons: ReadonlyMap<string, LinkReason>
}

/**
 * Joins people whose names are one letter or a usual short form apart ("Antony" and "Anthony Blinken", "Bob" and "Robert
 * Hale") if they have the same office, or are named with the same people of the same country. Two people of one article stay two.
 */
export function joinAlike(variants: readonly NameGroup[], evidence: Evidence): JoinedGroups {
  const joinedInto = new Map<NameGroup, NameGroup>()
  const known = new Map<NameGroup, PersonEvidence>()
  const reasons = new Map<string, LinkReason>()
  const current = (group: NameGroup): NameGroup => {
    let found = group
    for (let next = joinedInto.get(found); next; next = joinedInto.get(found)) found = next
    return found
  }
  const knownOf = (group: NameGroup): PersonEvidence => known.get(group) ?? evidence.of(group)
  const named = variants.map((group) => ({ group, words: group[0]!.words }))
  for (const [first, second] of alikePairs(named)) {
    const [one, other] = [current(first.group), current(second.group)]
    if (one === other || evidence.of(first.group).companions.has(second.group)) continue
    const reason = reasonToJoin(knownOf(one), knownOf(other), evidence.isRare)
    if (reason !== 'same office' && reason !== 'same company') continue
    const both = [...one, ...other].toSorted(
      (a, b) => b.words.length - a.words.length || b.articles - a.articles || (a.key < b.key ? -1 : 1),
    )
    known.set(both, knownTogether(knownOf(one), knownOf(other)))
    for (const { key } of other) reasons.set(key, reason)
    joinedInto.set(one, both)
    joinedInto.set(other, both)
  }
  const groups = [...new Set(variants.map(current))]
  return { groups, known: knownOf, reasons }
}
