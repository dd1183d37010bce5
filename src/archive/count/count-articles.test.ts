import { expect, test } from 'vitest'
import { mapFacets } from '#model/facets.ts'
import { ArchiveError } from '#archive/source/archive-error.ts'
import { columnsOf, UNDATED } from '#archive/format/columns.ts'
import type { NumberedFilter } from './numbered-filter.ts'
import { createTable } from './table.ts'
import { countArticles } from './count-articles.ts'
import { totalWith } from './facet-counts.ts'

const NONE = { all: [], none: [], join: 'all' } as const
const OPEN = mapFacets(() => NONE)
const SIZES = { ...mapFacets(() => 1), person: 40, country: 3 }
const NO_IDS = mapFacets((): readonly number[] => [])

/** A table of articles with these people, one a day from day code 1 on. */
function tableOf(people: readonly (readonly number[])[]) {
  const rows = people.map((person, number) => ({
    number,
    day: number + 1,
    happened: 0,
    byPlace: 0,
    ids: { ...NO_IDS, person, country: [number % 3] },
  }))
  return createTable(columnsOf(rows), SIZES)
}

test('more people than a number has bits must all be there', () => {
  const crowd = Array.from({ length: 35 }, (_, person) => person)
  const table = tableOf([crowd, crowd.slice(0, 34), crowd.slice(1), [...crowd, 39]])
  const all = (people: readonly number[]): NumberedFilter => {
    return { choices: { ...OPEN, person: { all: people.map((person) => [person]), none: [], join: 'all' } } }
  }
  expect(Array.from(countArticles(table, all(crowd)).rows)).toEqual([3, 0])
  expect(countArticles(table, all([...crowd, 39])).total).toBe(1)
  const either = crowd.map((person) => [person, 39])
  expect(
    countArticles(table, { choices: { ...OPEN, person: { all: either, none: [], join: 'any' } } }).total,
  ).toBe(2)
})

test('values that the archive does not have match nothing and exclude nothing', () => {
  const table = tableOf([[0], [1], [0, 1]])
  const person = (all: readonly (readonly number[])[], none: readonly number[], join: 'all' | 'any') =>
    countArticles(table, { choices: { ...OPEN, person: { all, none, join } } }).total
  expect(person([[-1]], [], 'all')).toBe(0)
  expect(person([[0], [-1]], [], 'all')).toBe(0)
  expect(person([[0, -1]], [], 'any')).toBe(2)
  expect(person([], [-1], 'all')).toBe(3)
})

test('only articles among the hits of a search are counted', () => {
  const table = tableOf([[0], [0, 1], [0], [1]])
  const hits = Uint8Array.of(0, 1, 1, 1)
  const found = countArticles(
    table,
    { choices: { ...OPEN, person: { all: [[0]], none: [], join: 'all' } } },
    hits,
  )
  expect(Array.from(found.rows)).toEqual([2, 1])
  expect(found.facets[0] && totalWith(found.facets[0], found.total, 1)).toBe(1)
})

test('columns that name values the archive does not have are damage', () => {
  const row = { number: 0, day: 1, happened: 0, byPlace: 0, ids: { ...NO_IDS, person: [40] } }
  expect(() => createTable(columnsOf([row]), SIZES)).toThrow(ArchiveError)
})

test('a range of days leaves the articles without a date out or has them alone, and those outside are counted around it', () => {
  const rows = [0, 0, 3, 3, 5, 9].map((day, number) => {
    return { number, day, happened: 0, byPlace: 0, ids: { ...NO_IDS, person: [number % 2] } }
  })
  const table = createTable(columnsOf(rows), SIZES)
  const within = (from: number, to: number) => countArticles(table, { choices: OPEN, days: { from, to } })
  expect(Array.from(within(3, 5).rows)).toEqual([4, 3, 2])
  expect(Array.from(within(1, Infinity).rows)).toEqual([5, 4, 3, 2])
  expect(Array.from(within(UNDATED, UNDATED).rows)).toEqual([1, 0])
  expect(Array.from(within(6, 8).rows)).toEqual([])
  expect(within(3, 5).monthsAround.reduce((sum, count) => sum + count, 0)).toBe(4)
})

test('where few articles are left out, they alone are counted and taken off', () => {
  const table = tableOf([[3, 7], [7, 9], [9, 7, 3], [12]])
  const found = countArticles(table, { choices: { ...OPEN, person: { all: [], none: [12], join: 'all' } } })
  expect(Array.from(found.facets[0]?.inView ?? []).flatMap((count, value) => (count > 0 ? [[value, count]] : []))).toEqual([[3, 2], [7, 3], [9, 2]]) // prettier-ignore
})
