import { expect, test } from 'vitest'
import type { Day } from '#model/day.ts'
import { axisOf, binName, binsOf, coarsened, daysBetween, edgesAround, tallied } from './bins.ts'

const months = (...names: string[]) => names.map((month) => ({ month, articles: 1 }))
const day = (text: string) => text as Day

test.each([
  ['one article: the months of its year', months('2025-05'), { size: 1, start: 2025 * 12, count: 12 }],
  ['under six years: months', months('2019-02', '2025-01'), { size: 1, start: 2019 * 12, count: 84 }],
  ['six years and more: years', months('2019-01', '2025-01'), { size: 12, start: 2019 * 12, count: 7 }],
  ['centuries: decades', months('1825-01', '2025-01'), { size: 120, start: 1820 * 12, count: 21 }],
])('bins of %s', (_, given, bins) => {
  expect(binsOf(given)).toEqual(bins)
})

test('without dated articles there are no bins', () => {
  expect(binsOf([])).toBeUndefined()
})

const YEARS = { size: 12, start: 1945 * 12, count: 81 }

test('articles are counted in the bin of their month, and not at all outside', () => {
  const given = [
    { month: '1945-06', articles: 2 },
    { month: '1945-12', articles: 3 },
    { month: '2025-05', articles: 1 },
    { month: '2026-01', articles: 9 },
  ]
  const tally = tallied(YEARS, given)
  expect(tally).toHaveLength(81)
  expect([tally[0], tally[1], tally[80]]).toEqual([5, 0, 1])
})

test.each([
  ['1947-01-01', '1999-12-31', [2, 55]],
  ['1947-05-20', '1947-05-21', [2, 3]],
  [undefined, '1945-06-01', [0, 1]],
  ['2025-05-20', undefined, [80, 81]],
  ['1800-01-01', '2100-01-01', [0, 81]],
  ['2100-01-01', undefined, [80, 81]],
])('the range %s to %s lies between the edges %j', (from, to, edges) => {
  expect(edgesAround(YEARS, { ...(from && { from: day(from) }), ...(to && { to: day(to) }) })).toEqual(edges)
})

test('edges give back the days between them', () => {
  expect(daysBetween(YEARS, 2, 55)).toEqual({ from: '1947-01-01', to: '1999-12-31' })
  expect(daysBetween({ size: 1, start: 2024 * 12, count: 12 }, 1, 2)).toEqual({
    from: '2024-02-01',
    to: '2024-02-29',
  })
})

test('every whole number of bins survives the way to days and back', () => {
  for (const bins of [
    YEARS,
    { size: 1, start: 2020 * 12, count: 72 },
    { size: 120, start: 1820 * 12, count: 21 },
  ]) {
    for (let from = 0; from < bins.count; from++) {
      for (let to = from + 1; to <= bins.count; to++)
        expect(edgesAround(bins, daysBetween(bins, from, to))).toEqual([from, to])
    }
  }
})

test('bins are called by their time', () => {
  expect(binName(YEARS, 2)).toBe('1947')
  expect(binName({ size: 1, start: 2025 * 12, count: 12 }, 4)).toBe('May 2025')
  expect(binName({ size: 120, start: 1820 * 12, count: 21 }, 1)).toBe('1830 to 1839')
})

test('the axis names the first year and then round ones, every other of them odd', () => {
  expect(axisOf(YEARS).slice(0, 4)).toEqual([
    { bin: 0, text: '1945', odd: false },
    { bin: 5, text: '1950', odd: true },
    { bin: 15, text: '1960', odd: false },
    { bin: 25, text: '1970', odd: true },
  ])
})

test('a label too near the first is left out', () => {
  expect(axisOf({ size: 12, start: 1949 * 12, count: 81 }).map(({ text }) => text)).not.toContain('1950')
})

test('a single year has its quarters', () => {
  expect(axisOf({ size: 1, start: 2025 * 12, count: 12 }).map(({ text }) => text)).toEqual([
    'Jan 2025',
    'Apr',
    'Jul',
    'Oct',
  ])
})

test('many years are drawn three to a bin where it is narrow, months never', () => {
  expect(coarsened(YEARS)).toEqual({ size: 36, start: 1945 * 12, count: 27 })
  expect(coarsened({ ...YEARS, count: 40 })).toBeUndefined()
  expect(coarsened({ size: 1, start: 2020 * 12, count: 72 })).toBeUndefined()
})
