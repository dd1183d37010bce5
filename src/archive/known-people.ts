import type { DecodedFiles } from './decoded-files.ts'
import { decodeNames, NAMES_SIZE } from './names.ts'
import type { PersonCount } from './root.ts'
import { present } from './shape.ts'

/** A person's name, and their role in short. */
export type KnownPerson = Omit<PersonCount, 'articles'>

/** Names kept beside the dictionary's parts. */
const KEPT = 4096

/** Who is behind a person's number: from profiles that were read anyway, else from the dictionary of people. */
export interface KnownPeople {
  /** In the order asked. */
  of(numbers: readonly number[]): Promise<readonly KnownPerson[]>
  /** Everybody, by number, with their articles. */
  all(): Promise<readonly PersonCount[]>
  /** Takes over the names that a profile brings. */
  learn(numbers: readonly number[], people: readonly KnownPerson[]): void
}

export function createKnownPeople(files: DecodedFiles): KnownPeople {
  const known = new Map<number, KnownPerson>()

  const part = async (number: number): Promise<readonly PersonCount[]> =>
    files.json(await files.refAt('names', number), decodeNames)

  const find = async (number: number): Promise<KnownPerson> =>
    known.get(number) ??
    present((await part(Math.floor(number / NAMES_SIZE)))[number % NAMES_SIZE], 'dictionary of people')

  return {
    of: (numbers) => Promise.all(numbers.map(find)),
    all: async () => {
      const { directory } = await files.catalogue()
      return (
        await Promise.all(Array.from({ length: directory.names.size }, (_, number) => part(number)))
      ).flat()
    },
    learn: (numbers, people) => {
      if (known.size > KEPT) known.clear()
      numbers.forEach((number, place) => {
        const person = people[place]
        if (person) known.set(number, person)
      })
    },
  }
}
