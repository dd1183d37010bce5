import type { TownOnMap } from '#archive/source/article-source.ts'
import type { Ref } from '#archive/source/root.ts'
import { count, decoded, degrees, list, maybe, ref, row, text } from './shape.ts'

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

/** Most articles first. */
export function encodeTowns(listed: readonly ListedTown[]): readonly TownCell[] {
  return listed.map(({ id, name, articles, profile, point }) => {
    const cells = [id, name, articles, profile] as const
    return point ? [...cells, point] : cells
  })
}

export function decodeTowns(value: unknown, file: string): readonly ListedTown[] {
  return decoded(value, towns, file).map(([id, name, articles, profile, point]) => {
    return { id, name, articles, profile, ...(point && { point }) }
  })
}
