import type { TownOnMap } from '#archive/source/article-source.ts'
import type { Ref, SpeakerCount } from '#archive/source/root.ts'
import { decodePerson, encodePerson, personCell } from './person-cell.ts'
import type { PersonCell } from './person-cell.ts'
import { count, decoded, degrees, either, list, maybe, ref, row, text } from './shape.ts'

/** Numbers in a part of the dictionary of people. */
export const NAMES_SIZE = 256

type NameRow = readonly [person: PersonCell, articles: number, saidIn: number, role?: string]

/** A number that nobody has. */
type Nobody = readonly []

const nameRow = either(row<NameRow>(personCell, count, count, maybe(text)), row<Nobody>())

/** A part of the dictionary of people: who has the numbers from `NAMES_SIZE` times the part's number on; undefined for nobody. */
export type Names = readonly (SpeakerCount | undefined)[]

export function encodeNames(people: Names): readonly (NameRow | Nobody)[] {
  return people.map((person) => (person ? encodePersonCount(person) : []))
}

export function decodeNames(value: unknown, file: string): Names {
  return decoded(value, list(nameRow), file).map((row) =>
    row.length === 0 ? undefined : decodePersonCount(row),
  )
}

function encodePersonCount(person: SpeakerCount): NameRow {
  const { articles, saidIn, role } = person
  const cells = [encodePerson(person), articles, saidIn] as const
  return role === undefined ? cells : [...cells, role]
}

function decodePersonCount([cell, articles, saidIn, role]: NameRow): SpeakerCount {
  const { id, name } = decodePerson(cell)
  return { id, name, articles, saidIn, role }
}

/** A town with the file of its profile. */
export interface ListedTown extends TownOnMap {
  readonly profile: Ref
}

/** A town: id, name, articles, profile, point. */
type TownCell = readonly [
  id: string,
  name: string,
  articles: number,
  profile: Ref,
  point?: readonly [latitude: number, longitude: number],
]

const towns = list(row<TownCell>(text, text, count, ref, maybe(row(degrees, degrees))))

/** The towns that have a page, most articles first. */
export function encodeTowns(listed: readonly ListedTown[]): readonly TownCell[] {
  return listed.map(({ id, name, articles, profile, point }) => {
    const cells = [id, name, articles, profile] as const
    return point ? [...cells, point] : cells
  })
}

/** The inverse of `encodeTowns`. Throws an `ArchiveError` naming the file. */
export function decodeTowns(value: unknown, file: string): readonly ListedTown[] {
  return decoded(value, towns, file).map(([id, name, articles, profile, point]) => {
    return { id, name, articles, profile, ...(point && { point }) }
  })
}
