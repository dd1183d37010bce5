import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFromNumber } from '#model/day.ts'
import { isSingleValued, mapFacets } from '#model/facets.ts'
import { articleNumbers } from '#archive/source/article-numbers.ts'
import { ArchiveError } from '#archive/source/archive-error.ts'
import {
  columnsOf,
  dayCode,
  dayOfCode,
  decodeColumns,
  decodeNumbers,
  encodeColumns,
  encodeNumbers,
  joinColumns,
  namedColumns,
  UNDATED,
} from './columns.ts'
import type { Row } from './columns.ts'

/** Of every second number, from 0, an undated article. */
const numbersOf = (days: readonly number[]) =>
  articleNumbers(days.filter((day) => day === UNDATED).map((_, place) => 2 * place))

const ids = fc.array(fc.nat({ max: 70_000 }), { maxLength: 5 })
const one = fc.array(fc.nat({ max: 9 }), { maxLength: 1 })
const rows = fc
  .array(
    fc.record({
      step: fc.nat({ max: 400 }),
      happened: fc.nat({ max: 900_000 }),
      byPlace: fc.nat({ max: 5 }),
      ids: fc.record(mapFacets((facet) => (isSingleValued(facet) ? one : ids))),
    }),
  )
  .map((list): readonly Row[] => {
    let day = 0
    const days = list.map(({ step }) => (day += step))
    const { numberAt } = numbersOf(days)
    return list.map(({ ids, byPlace, happened }, place) => {
      const number = numberAt(place)
      return { number, day: days[place] ?? 0, happened, ids, byPlace: Math.min(byPlace, ids.country.length) }
    })
  })

test('the columns of named countries are those of articles that never had others', () => {
  fc.assert(
    fc.property(rows, (rows) => {
      const named = rows.map(({ ids, byPlace, ...row }): Row => {
        const country = ids.country.slice(0, ids.country.length - byPlace)
        return { ...row, ids: { ...ids, country }, byPlace: 0 }
      })
      expect(namedColumns(columnsOf(rows))).toEqual(columnsOf(named))
    }),
  )
})

test('columns come back as they were, whatever the articles hold', () => {
  fc.assert(
    fc.property(rows, (rows) => {
      const columns = columnsOf(rows)
      expect(decodeColumns(encodeColumns(columns), 'data/x.bin', columns.numbers)).toEqual(columns)
    }),
  )
})

test('segments joined are the columns of all articles', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 9 }), (rows, size) => {
      const starts = [...rows.keys()].filter((row) => row % size === 0)
      const segments = starts.map((start) => encodeColumns(columnsOf(rows.slice(start, start + size))))
      const joined = joinColumns(
        segments.map((bytes) => decodeColumns(bytes, 'data/x.bin')),
        numbersOf(rows.map(({ day }) => day)),
      )
      expect(joined).toEqual(columnsOf(rows))
    }),
  )
})

test('ascending article numbers come back as they were', () => {
  const numbers = Uint32Array.of(0, 1, 5, 900, 70_000, 1_000_000)
  expect(decodeNumbers(encodeNumbers(numbers), 'data/x.bin')).toEqual(numbers)
})

test('columns of one length with numbers of another are damage', () => {
  const bytes = encodeColumns(
    columnsOf([
      {
        number: 0,
        day: 1,
        happened: 0,
        byPlace: 1,
        ids: mapFacets((facet) => (facet === 'country' ? [2] : [])),
      },
    ]),
  )
  expect(() => decodeColumns(bytes, 'data/x.bin', Uint32Array.of(1, 2))).toThrow(ArchiveError)
})

test('day codes keep the order of days, and 0 is for no day', () => {
  expect(dayCode(undefined)).toBe(0)
  expect(dayOfCode(0)).toBeUndefined()
  fc.assert(
    fc.property(fc.integer({ min: -719162, max: 2932896 }), (number) => {
      const day = dayFromNumber(number)
      expect(dayOfCode(dayCode(day))).toBe(day)
      expect(dayCode(day)).toBeGreaterThan(0)
    }),
  )
})
