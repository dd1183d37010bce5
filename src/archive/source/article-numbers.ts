import type { Root } from './root.ts'

/** The counts of an archive that say how far its numbers reach. */
export type NumberedCounts = Pick<Root, 'articles' | 'undated'>

/** Places of the archive's order, counted from 0, and the numbers that articles have there. */
export interface ArticleNumbers {
  readonly numberAt: (place: number) => number
  /** How many articles have a lower number. */
  readonly placeOf: (number: number) => number
}

/** The least number of an article with a date. A multiple of `PAGE_SIZE`, so that no page of cards holds both kinds. */
const LEAST_DATED = 32

/**
 * The number of the first article with a date behind so many undated ones: a power of two, from 32 on, so far that at
 * least half of the numbers before it are free. Another undated article therefore leaves the numbers of all dated ones as
 * they are, unless there are twice as many as when they last moved.
 */
export function firstDated(undated: number): number {
  return roomFor(2 * undated, LEAST_DATED)
}

/** The least of `least`, twice as much, four times as much, … that is not below a count. */
export function roomFor(count: number, least: number): number {
  let room = least
  while (room < count) room *= 2
  return room
}

/** The first number beyond all articles of the archive. */
export function endOfNumbers({ articles, undated }: NumberedCounts): number {
  return firstDated(undated) + articles - undated
}

/** `undated`: the numbers of the undated articles, ascending. */
export function articleNumbers(undated: ArrayLike<number>): ArticleNumbers {
  const { length } = undated
  const first = firstDated(length)
  return {
    numberAt: (place) => undated[place] ?? first + place - length,
    placeOf: (number) => (number < first ? placeAmong(undated, number) : length + number - first),
  }
}

/** The numbers between those of the undated articles, and up to the first with a date. */
export function freeNumbers(undated: Iterable<number>): readonly number[] {
  const taken = new Set(undated)
  return Array.from({ length: firstDated(taken.size) }, (_, number) => number).filter(
    (number) => !taken.has(number),
  )
}

/** How many of the ascending numbers are lower, by halving. */
function placeAmong(numbers: ArrayLike<number>, number: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((numbers[middle] ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low
}
