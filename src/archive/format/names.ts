import type { PersonCount } from '#archive/source/root.ts'
import { decodePerson, encodePerson, personCell } from './person-cell.ts'
import type { PersonCell } from './person-cell.ts'
import { count, decoded, list, maybe, row, text } from './shape.ts'

/** People in a part of the dictionary. */
export const NAMES_SIZE = 256

type NameRow = readonly [person: PersonCell, articles: number, role?: string]

const nameRow = row<NameRow>(personCell, count, maybe(text))

/** A part of the dictionary of people: those with the numbers from `NAMES_SIZE` times the part's number on. */
export function encodeNames(people: readonly PersonCount[]): readonly NameRow[] {
  return people.map(encodePersonCount)
}

export function decodeNames(value: unknown, file: string): readonly PersonCount[] {
  return decoded(value, list(nameRow), file).map(decodePersonCount)
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
