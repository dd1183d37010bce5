import { expect, test } from 'vitest'
import type { Day } from '#model/day.ts'
import { mapFacets } from '#model/facets.ts'
import type { Facet } from '#model/facets.ts'
import { MANY, outlineOf } from './outline.ts'
import type { MonthCount, Ref, Root } from './root.ts'

const SHORT = months('2019-02', '2021-05', '2025-01')
const LONG = months('2019-02', '2021-05', '2021-11', '2025-02')

function months(...names: readonly string[]): readonly MonthCount[] {
  return names.map((month, index) => ({ month, articles: index + 1 }))
}

function rootWith(fields: Partial<Root>): Root {
  return {
    title: 'Archive',
    articles: 10,
    undated: 0,
    happened: 0,
    places: 0,
    months: [],
    facets: withSizes({}),
    directory: `${'0'.repeat(64)}.json` as Ref,
    ...fields,
  }
}

function shownFor(all: readonly MonthCount[], from: string, to: string) {
  const { months, isYear } = outlineOf(rootWith({ months: all }), { from: from as Day, to: to as Day })
  return { months: months.map(({ month }) => month), isYear }
}

/** So many values of some facets, none of the others; which ones makes no difference here. */
function withSizes(sizes: Partial<Record<Facet, number>>): Root['facets'] {
  return mapFacets((facet) => ({ size: sizes[facet] ?? 0, values: [] }))
}

const names = (months: readonly MonthCount[]) => months.map(({ month }) => month)

test.each([
  ['a month of a long archive stands among those of its year', LONG, '2021-05-01', '2021-05-31', ['2021-05', '2021-11'], true], // prettier-ignore
  ['so do a year and a few days', LONG, '2021-12-03', '2021-12-04', ['2021-05', '2021-11'], true],
  ['a range over the turn of a year stands among all', LONG, '2021-12-31', '2022-01-01', names(LONG), false],
  ['so does a year without articles', LONG, '2020-01-01', '2020-12-31', names(LONG), false],
  ['and everything of an archive that shows its months at once', SHORT, '2021-05-01', '2021-05-31', names(SHORT), false], // prettier-ignore
])('%s', (_, all, from, to, months, isYear) => {
  expect(shownFor(all, from, to)).toEqual({ months, isYear })
})

test('an open range stands among all months', () => {
  const root = rootWith({ months: LONG })
  for (const date of [undefined, { from: '2021-05-01' as Day }, { to: '2021-05-31' as Day }])
    expect(outlineOf(root, date)).toMatchObject({ months: LONG, isYear: false })
})

test('a year of a long archive is the same whatever the other years hold', () => {
  const date = { from: '2021-01-01' as Day, to: '2021-12-31' as Day }
  const more = [...LONG, ...months('2026-07')]
  expect(
    outlineOf(rootWith({ months: more, articles: 11, facets: withSizes({ person: 30 }) }), date),
  ).toEqual(outlineOf(rootWith({ months: LONG, facets: withSizes({ person: 20 }) }), date))
})

test('the months in sight begin with the number of their first article, whatever undated ones there are', () => {
  const year = { from: '2021-01-01' as Day, to: '2021-12-31' as Day }
  for (const undated of [0, 1, 7, 16]) {
    const root = rootWith({ months: LONG, undated })
    expect(outlineOf(root, undefined).from).toBe(32)
    expect(outlineOf(root, year).from).toBe(32 + 1)
  }
})

test('the values of panels are counted as far as it matters', () => {
  const root = rootWith({ facets: withSizes({ person: 12_345, source: 11, lang: 1 }) })
  expect(outlineOf(root, undefined).choices).toMatchObject({ person: MANY, country: 0, source: 11, lang: 1 })
})
