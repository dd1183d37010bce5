import type { PersonCount } from './root.ts'
import { decodePerson, encodePerson, personCell } from './person-cell.ts'
import type { PersonCell } from './person-cell.ts'
import { count, decoded, list, maybe, row, text } from './shape.ts'

/** People in a part of the dictionary. */
export const NAMES_SIZE = 256

type NameRow = readonly [person: PersonCell, articles: number, role?: string]

/** A part of the dictionary of people: those with the numbers from `NAMES_SIZE` times the part's number on. */
export function encodeNames(people: readonly PersonCount[]): readonly NameRow[] {
  return people.map(encodePersonCount)
}

export function decodeNames(value: unknown, file: string): readonly PersonCount[] {
  return decoded<readonly NameRow[]>(value, list(nameRow), file).map(decodePersonCount)
}

const nameRow = row(personCell, count, maybe(text))

function encodePersonCount({ role, ...person }: PersonCount): NameRow {
  const cell = encodePerson(person)
  return role === undefined ? [cell, person.articles] : [cell, person.articles, role]
}

function decodePersonCount([cell, articles, role]: NameRow): PersonCount {
  return { ...decodePerson(cell), articles, ...(role !== undefined && { role }) }
}
