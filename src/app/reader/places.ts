import { readStored, writeStored } from '#app/core/stored.ts'

/** Articles whose places are kept; the one read longest ago is forgotten first. */
const MOST = 50

type Place = readonly [article: string, block: number]

/** The block at which an article was left; undefined if it was not begun, or was read to its end. */
export function placeIn(article: string): number | undefined {
  return storedPlaces().find(([id]) => id === article)?.[1]
}

/** Notes where an article is left; undefined forgets it. */
export function notePlace(article: string, block: number | undefined): void {
  const others = storedPlaces().filter(([id]) => id !== article)
  const places: readonly Place[] = block === undefined ? others : [...others, [article, block]]
  writeStored('places', places.slice(-MOST))
}

function storedPlaces(): readonly Place[] {
  const stored = readStored('places')
  return Array.isArray(stored) ? stored.filter(isPlace) : []
}

function isPlace(value: unknown): value is Place {
  return Array.isArray(value) && typeof value[0] === 'string' && Number.isInteger(value[1])
}
