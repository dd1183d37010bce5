import type { Day } from '#model/day.ts'
import { dayFromNumber, dayNumber } from '#model/day.ts'
import { FACETS, mapFacets } from '#model/facets.ts'
import type { Facet } from '#model/facets.ts'
import { ArchiveError } from '#archive/source/archive-error.ts'
import type { ArticleNumbers } from '#archive/source/article-numbers.ts'
import type { ArticleNumber } from '#archive/source/article-source.ts'
import { decodePlanes, encodePlanes } from './byte-planes.ts'

/** Numbers in a segment of the columns, of at most some 50 KB; a new article touches only the last, an undated one one of the first. */
export const SEGMENT_SIZE = 8192

/** Values of one facet, article by article: those of the row r are `ids[starts[r]]` up to `ids[starts[r + 1] - 1]`. */
export interface Links {
  /** One more than there are rows. */
  readonly starts: Uint32Array
  readonly ids: Uint32Array
}

/**
 * What filters and counts need to know of some articles, oldest first: a row an article. All of the archive, a
 * segment of it, or a slice: the articles of one person or country.
 */
export interface Columns {
  /** Ascending. */
  readonly numbers: Uint32Array
  /** Day codes, ascending, as the articles are in the order of their days. */
  readonly days: Uint32Array
  /** Day codes of what the articles tell, in no order. */
  readonly happened: Uint32Array
  readonly facets: Readonly<Record<Facet, Links>>
  /** How many countries of each row, the last ones, rest on places alone. */
  readonly byPlace: Uint32Array
}

/** One article as the columns are made from. */
export interface Row {
  readonly number: ArticleNumber
  readonly day: number
  readonly happened: number
  readonly ids: Readonly<Record<Facet, readonly number[]>>
  /** How many of its countries, the last ones, rest on places alone. */
  readonly byPlace: number
}

/** Day code of articles without a date, or that do not say when it happened. */
export const UNDATED = 0

const NONE = new Uint32Array()

/** The code of 1 January of the year 1 is 1. */
const FIRST_DAY = dayNumber('0001-01-01' as Day) - 1

/** The code of the last day there is. */
const LAST_DAY = dayNumber('9999-12-31' as Day) - FIRST_DAY

/** A day as a number from 1, in the order of days; `UNDATED` for none. */
export function dayCode(day: Day | undefined): number {
  return day === undefined ? UNDATED : dayNumber(day) - FIRST_DAY
}

/** The inverse of `dayCode`. */
export function dayOfCode(code: number): Day | undefined {
  return code === UNDATED ? undefined : dayFromNumber(code + FIRST_DAY)
}

export function columnsOf(rows: readonly Row[]): Columns {
  return {
    numbers: Uint32Array.from(rows, ({ number }) => number),
    days: Uint32Array.from(rows, ({ day }) => day),
    happened: Uint32Array.from(rows, ({ happened }) => happened),
    facets: mapFacets((facet) => linksOf(rows.map(({ ids }) => ids[facet]))),
    byPlace: Uint32Array.from(rows, ({ byPlace }) => byPlace),
  }
}

/** The columns without the countries that rest on places alone. */
export function namedColumns(columns: Columns): Columns {
  const country = countriesWhere(columns, 'named')
  return {
    ...columns,
    facets: { ...columns.facets, country },
    byPlace: new Uint32Array(columns.byPlace.length),
  }
}

/** The countries of each row that it names, or those that rest on places alone. */
export function countriesWhere({ facets, byPlace }: Columns, kept: 'named' | 'by place'): Links {
  const { starts, ids } = facets.country
  const named = steps(starts)
    .subarray(1)
    .map((all, row) => all - (byPlace[row] ?? 0))
  const links = { starts: sums(kept === 'named' ? named : byPlace), ids: new Uint32Array(ids.length) }
  for (let row = 0; row < named.length; row++) {
    const [from, to] = [links.starts[row] ?? 0, links.starts[row + 1] ?? 0]
    const first = (starts[row] ?? 0) + (kept === 'named' ? 0 : (named[row] ?? 0))
    for (let at = from; at < to; at++) links.ids[at] = ids[first + at - from] ?? 0
  }
  return { starts: links.starts, ids: links.ids.subarray(0, links.starts.at(-1)) }
}

/** The segments of the archive, in order, as one: the columns of all articles. */
export function joinColumns(parts: readonly Columns[], { numberAt }: ArticleNumbers): Columns {
  const length = parts.reduce((length, { numbers }) => length + numbers.length, 0)
  return {
    numbers: upTo(length).map(numberAt),
    days: join(parts.map(({ days }) => days)),
    happened: join(parts.map(({ happened }) => happened)),
    facets: mapFacets((facet) => {
      const links = parts.map(({ facets }) => facets[facet])
      const counts = join(links.map(({ starts }) => steps(starts).subarray(1)))
      return { starts: sums(counts), ids: join(links.map(({ ids }) => ids)) }
    }),
    byPlace: join(parts.map(({ byPlace }) => byPlace)),
  }
}

/**
 * Columns without their numbers as bytes: days as steps from article to article, so that most are 0 or 1, and what happened
 * as days before the article's, so that most are small, in byte planes.
 */
export function encodeColumns({ days, happened, facets, byPlace }: Columns): Uint8Array {
  const links = FACETS.flatMap((facet) => [steps(facets[facet].starts).subarray(1), facets[facet].ids])
  return encodePlanes([steps(days), before(days, happened), byPlace, ...links])
}

/**
 * The inverse of `encodeColumns`, with the numbers of the articles; those of a segment go by their place and are given
 * by `joinColumns`. Throws an `ArchiveError` when lengths do not fit each other.
 */
export function decodeColumns(bytes: Uint8Array, file: string, numbers?: Uint32Array): Columns {
  const [stepped = NONE, happened = NONE, byPlace = NONE, ...links] = decodePlanes(
    bytes,
    3 + 2 * FACETS.length,
    file,
  )
  const days = running(stepped)
  const columns = {
    numbers: numbers ?? upTo(days.length),
    days,
    happened: codesBefore(days, happened),
    facets: mapFacets((_, index) => ({
      starts: sums(links[2 * index] ?? NONE),
      ids: links[2 * index + 1] ?? NONE,
    })),
    byPlace,
  }
  if (!fitTogether(columns)) throw new ArchiveError('damaged', file)
  return columns
}

/** Ascending article numbers as bytes. */
export function encodeNumbers(numbers: Uint32Array): Uint8Array {
  return encodePlanes([steps(numbers)])
}

/** The inverse of `encodeNumbers`. */
export function decodeNumbers(bytes: Uint8Array, file: string): Uint32Array {
  const [numbers = NONE] = decodePlanes(bytes, 1, file)
  return running(numbers)
}

function fitTogether({ numbers, days, happened, facets, byPlace }: Columns): boolean {
  const { starts } = facets.country
  return (
    days.length === numbers.length &&
    happened.length === numbers.length &&
    byPlace.length === numbers.length &&
    byPlace.every((last, row) => last <= (starts[row + 1] ?? 0) - (starts[row] ?? 0)) &&
    [days, happened].every((codes) => codes.every((code) => code <= LAST_DAY)) &&
    FACETS.every((facet) => {
      const { starts, ids } = facets[facet]
      return starts.length === numbers.length + 1 && starts.at(-1) === ids.length
    })
  )
}

function linksOf(values: readonly (readonly number[])[]): Links {
  return {
    starts: sums(Uint32Array.from(values, ({ length }) => length)),
    ids: Uint32Array.from(values.flat()),
  }
}

function join(lists: readonly Uint32Array[]): Uint32Array {
  const joined = new Uint32Array(lists.reduce((length, list) => length + list.length, 0))
  let at = 0
  for (const list of lists) {
    joined.set(list, at)
    at += list.length
  }
  return joined
}

function upTo(length: number): Uint32Array {
  return Uint32Array.from({ length }, (_, number) => number)
}

/** By row: 0 where it has no happened day, else 1 and how many days it lies before the row's: 0, 1, -1, 2, … as 0, 2, 1, 4, … */
function before(days: Uint32Array, happened: Uint32Array): Uint32Array {
  return happened.map((code, row) => {
    const back = (days[row] ?? 0) - code
    return code === UNDATED ? 0 : 1 + (back < 0 ? -2 * back - 1 : 2 * back)
  })
}

/** The inverse of `before`. */
function codesBefore(days: Uint32Array, numbers: Uint32Array): Uint32Array {
  return numbers.map((number, row) => {
    if (number === 0) return UNDATED
    const back = number % 2 === 1 ? (number - 1) / 2 : -number / 2
    return (days[row] ?? 0) - back
  })
}

/** Each number less the one before it; the first as it is. */
function steps(list: Uint32Array): Uint32Array {
  return list.map((number, index) => number - (index === 0 ? 0 : (list[index - 1] ?? 0)))
}

/** The inverse of `steps`. */
function running(list: Uint32Array): Uint32Array {
  return sums(list).subarray(1)
}

/** 0, the first number, the first two, … */
function sums(list: Uint32Array): Uint32Array {
  const sums = new Uint32Array(list.length + 1)
  for (let index = 0; index < list.length; index++) sums[index + 1] = (sums[index] ?? 0) + (list[index] ?? 0)
  return sums
}
