import type { PersonId } from '#model/person.ts'
import type { LinkedPeople, LinkedPerson } from '#generator/recognise/identity/link-people.ts'
import type { CorrectName } from './correct-people.ts'
import type { LocatedCorrection } from './parse-corrections.ts'

/** A person of the archive with what the archivist decided. */
interface CorrectedPerson extends LinkedPerson {
  readonly pinned?: PersonId
}

/** Who is who, as the archivist decided. */
export interface CorrectedPeople {
  readonly people: readonly CorrectedPerson[]
  /** The person meant by a name in a file, or in any. */
  readonly personCalled: (name: string, file?: string) => CorrectedPerson | undefined
}

/** Told when a correction takes effect on a person of so many articles. */
export type NotePerson = (correction: LocatedCorrection, articles: number) => void

/** Applies rename, hide and pin to linked people, and every correction of names to the question who is called how. */
export function correctLinked(
  linked: LinkedPeople,
  corrections: readonly LocatedCorrection[],
  correctName: CorrectName,
  note: NotePerson,
): CorrectedPeople {
  const called = (name: string, file?: string): LinkedPerson | undefined => {
    const corrected = correctName(name, file)
    return corrected && linked.personCalled(corrected.name)
  }
  const changed = new Map<LinkedPerson, CorrectedPerson>()
  for (const located of corrections) {
    const [name, change] = changeOf(located)
    const person = name === undefined ? undefined : called(name)
    if (!person) continue
    note(located, person.articles)
    changed.set(person, { ...(changed.get(person) ?? person), ...change })
  }
  const correctedOf = (person: LinkedPerson): CorrectedPerson => changed.get(person) ?? person
  return {
    people: linked.people.map(correctedOf),
    personCalled: (name, file) => {
      const person = called(name, file)
      return person && correctedOf(person)
    },
  }
}

function changeOf({
  correction,
}: LocatedCorrection): readonly [name?: string, change?: Partial<CorrectedPerson>] {
  if (correction.kind === 'rename') return [correction.rename, { name: correction.to }]
  if (correction.kind === 'hide') return [correction.hide, { hidden: true }]
  if (correction.kind === 'pin') return [correction.pin, { pinned: correction.id as PersonId }]
  return []
}
