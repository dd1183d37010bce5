import type { PersonId, PersonRef } from '#model/person.ts'
import { slugOf } from '#model/slug.ts'
import { either, row, text } from './shape.ts'
import type { Shape } from './shape.ts'

/** A person on file: the name alone when the id is the name's slug (nearly always), else name and id. */
export type PersonCell = string | readonly [name: string, id: string]

export const personCell: Shape<PersonCell> = either(text, row<readonly [string, string]>(text, text))

export function encodePerson({ id, name }: PersonRef): PersonCell {
  const kept = name.toWellFormed()
  return slugOf(kept) === id ? kept : [kept, id]
}

export function decodePerson(cell: PersonCell): PersonRef {
  if (typeof cell === 'string') return { id: slugOf(cell) as PersonId, name: cell }
  return { id: cell[1] as PersonId, name: cell[0] }
}
