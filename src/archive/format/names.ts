import type { PersonCount } from '#archive/source/root.ts'
import { decodePerson, encodePerson, personCell } from './person-cell.ts'
import type { PersonCell } from './person-cell.ts'
import { count, decoded, either, list, maybe, row, text } from './shape.ts'

/** Numbers in a part of the dictionary of people. */
export const NAMES_SIZE = 256

type NameRow = readonly [person: PersonCell, articles: number, role?: string]

/** A number that nobody has. */
type Nobody = readonly []

const nameRow = either(row<NameRow>(personCell, count, maybe(text)), row<Nobody>())

/** A part of the dictionary of people: who has the numbers from `NAMES_SIZE` times the part's number on; undefined for nobody. */
export type Names = readonly (PersonCount | undefined)[]

export function encodeNames(people: Names): readonly (NameRow | Nobody)[] {
  return people.map((person) => (person ? encodePersonCount(person) : []))
}

export function decodeNames(value: unknown, file: string): Names {
  return decoded(value, list(nameRow), file).map((row) =>
    row.length === 0 ? undefined : decodePersonCount(row),
  )
}

function encodePersonCount(person: PersonCount): NameRow {
  const { articles, role } = person
  const cell = encodePerson(person)
  return role === undefined ? [cell, articles] : [cell, articles, role]
}

function decodePersonCount([cell, articles, role]: NameRow): PersonCount {
  const { id, name } = decodePerson(cell)
  return { id, name, articles, role }
}
