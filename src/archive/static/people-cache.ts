import type { PersonId, PersonRef } from '#model/person.ts'
import type { DecodedFiles } from '#archive/files/decoded-files.ts'
import { decodeNames, NAMES_SIZE } from '#archive/format/names.ts'
import type { Names } from '#archive/format/names.ts'
import type { PersonCount, SpeakerCount } from '#archive/source/root.ts'
import { present } from '#archive/format/shape.ts'

/** A person's name, and their role in short. */
type KnownPerson = Omit<PersonCount, 'articles'>

/** Names kept beside the dictionary's parts. */
const KEPT = 4096

/** Who is behind a person's number: from profiles that were read anyway, else from the dictionary of people. */
export interface PeopleCache {
  /** In the order asked. */
  of(numbers: readonly number[]): Promise<readonly KnownPerson[]>
  /** Somebody who was named lately: their id need not be looked up. */
  met(id: PersonId): (PersonRef & { readonly number: number }) | undefined
  /** Everybody with their articles, each behind their number; ascending. */
  all(): Promise<readonly (readonly [number: number, person: SpeakerCount])[]>
  /** Takes over the names that a profile brings. */
  learn(numbers: readonly number[], people: readonly KnownPerson[]): void
}

export function createPeopleCache(files: DecodedFiles): PeopleCache {
  const known = new Map<number, KnownPerson>()
  const numbers = new Map<PersonId, number>()

  const part = async (number: number): Promise<Names> =>
    files.json(await files.refAt('names', number), decodeNames)

  const find = async (number: number): Promise<KnownPerson> =>
    known.get(number) ??
    present((await part(Math.floor(number / NAMES_SIZE)))[number % NAMES_SIZE], 'dictionary of people')

  /** Both maps are of the same people. */
  const learn = (learnt: readonly number[], people: readonly KnownPerson[]): void => {
    if (known.size > KEPT) for (const map of [known, numbers]) map.clear()
    for (const [place, number] of learnt.entries()) {
      const person = people[place]
      if (!person) continue
      known.set(number, person)
      numbers.set(person.id, number)
    }
  }

  return {
    of: async (asked) => {
      const people = await Promise.all(asked.map(find))
      // Who is shown may be chosen next; everybody is asked for when a name is looked for.
      if (people.length < KEPT) learn(asked, people)
      return people
    },
    met: (id) => {
      const number = numbers.get(id)
      const person = number === undefined ? undefined : known.get(number)
      return number === undefined || !person ? undefined : { id, name: person.name, number }
    },
    all: async () => {
      const { directory } = await files.catalogue()
      const parts = Array.from({ length: directory.names.size }, (_, number) => part(number))
      return (await Promise.all(parts)).flatMap((people, part) =>
        people.flatMap((person, place) => (person ? [[part * NAMES_SIZE + place, person] as const] : [])),
      )
    },
    learn,
  }
}
