import type { LinkedPeople, LinkedPerson } from '#generator/recognise/identity/link-people.ts'
import type { CorrectName } from './correct-people.ts'
import type { Correction, PersonChange } from './correction-meaning.ts'

/** A person of the archive with what the archivist decided. */
type CorrectedPerson = LinkedPerson & Pick<PersonChange, 'pinned'>

/** Who is who, as the archivist decided. */
export interface CorrectedPeople {
  readonly people: readonly CorrectedPerson[]
  /** The person meant by a name in a file, or in any. */
  readonly personCalled: (name: string, file?: string) => CorrectedPerson | undefined
  /** Why a name in a file is taken for that person; undefined where it is the name shown. */
  readonly whyCalled: LinkedPeople['whyCalled']
}

/** Told when a correction takes effect on a person of so many articles. */
export type NotePerson = (correction: Correction, articles: number) => void

/** Applies what corrections change of people to linked people, and every correction of names to the question who is called how. */
export function correctLinked(
  linked: LinkedPeople,
  corrections: readonly Correction[],
  correctName: CorrectName,
  note: NotePerson,
): CorrectedPeople {
  const called = (name: string, file?: string): LinkedPerson | undefined => {
    const corrected = correctName(name, file)
    return corrected && linked.personCalled(corrected.name, file)
  }
  const changed = new Map<LinkedPerson, CorrectedPerson>()
  for (const correction of corrections) {
    for (const effect of correction.effects) {
      const person = effect.kind === 'person' ? called(effect.name) : undefined
      if (effect.kind !== 'person' || !person) continue
      note(correction, person.articles)
      changed.set(person, { ...(changed.get(person) ?? person), ...effect.change })
    }
  }
  const correctedOf = (person: LinkedPerson): CorrectedPerson => changed.get(person) ?? person
  return {
    people: linked.people.map(correctedOf),
    personCalled: (name, file) => {
      const person = called(name, file)
      return person && correctedOf(person)
    },
    whyCalled: (name, file) => {
      const corrected = correctName(name, file)
      return corrected && corrected.name !== name ? 'archivist' : linked.whyCalled(name, file)
    },
  }
}
