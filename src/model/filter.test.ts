import { expect, test } from 'vitest'
import {
  chosenIn,
  EVERYTHING,
  isEverything,
  isShelf,
  joinOf,
  rangeOf,
  shelfOf,
  standingOf,
  withBy,
  withDate,
  withHappened,
  withJoin,
  withNamed,
  withRange,
  withoutFacet,
  withStanding,
  withText,
} from './filter.ts'
import type { Filter } from './filter.ts'
import { parseDayRange } from './day-range.ts'

const both = withStanding(withStanding(EVERYTHING, 'country', 'CN', 'chosen'), 'country', 'PK', 'chosen')

test('a second choice narrows: articles with both', () => {
  expect(both.country.all).toEqual([['CN'], ['PK']])
  expect(joinOf(both, 'country')).toBe('all')
})

test('switched to any, further choices widen', () => {
  const any = withStanding(withJoin(both, 'country', 'any'), 'country', 'IN', 'chosen')
  expect(any.country.all).toEqual([['CN', 'PK', 'IN']])
  expect(withJoin(any, 'country', 'all').country.all).toEqual([['CN'], ['PK'], ['IN']])
})

test('sources are joined by any without being asked', () => {
  const filter = withStanding(
    withStanding(EVERYTHING, 'source', 'ips', 'chosen'),
    'source',
    'xinhua',
    'chosen',
  )
  expect(filter.source.all).toEqual([['ips', 'xinhua']])
})

test('a value goes from chosen to excluded to open and leaves nothing behind', () => {
  const excluded = withStanding(both, 'country', 'PK', 'excluded')
  expect(excluded.country).toEqual({ all: [['CN']], none: ['PK'] })
  expect(standingOf(excluded, 'country', 'PK')).toBe('excluded')
  const open = withStanding(withStanding(excluded, 'country', 'PK', 'open'), 'country', 'CN', 'open')
  expect(isEverything(open)).toBe(true)
})

test('taking one of an either-or away keeps the other', () => {
  const any = withJoin(both, 'country', 'any')
  expect(withStanding(any, 'country', 'CN', 'open').country.all).toEqual([['PK']])
})

test('the shelf and the range of days are those of the days that articles are in order by', () => {
  const range = parseDayRange('2025')
  const [filed, told] = [withDate(both, range), withHappened(withBy(both, 'happened'), range)]
  expect([rangeOf(filed), rangeOf(told), rangeOf(withBy(told, undefined))]).toEqual([range, range, undefined])
  expect(withRange(told, undefined)).toEqual(withBy(both, 'happened'))
  expect(shelfOf(told)).toEqual({ ...both, by: 'happened', happened: 'none' })
  expect([filed, told].map(shelfOf).map(isShelf)).toEqual([true, true])
  expect([filed, told, withBy(EVERYTHING, 'happened')].some(isEverything)).toBe(false)
})

test('dates and words are set and taken away', () => {
  const dated = withDate(withText(EVERYTHING, '  peace '), parseDayRange('2025'))
  expect(dated.text).toBe('peace')
  expect(isEverything(dated)).toBe(false)
  expect(isEverything(withDate(withText(dated, ' '), undefined))).toBe(true)
})

test('a filter that counts countries by name alone is not everything, whatever else it says', () => {
  expect(isEverything(withNamed(EVERYTHING, true))).toBe(false)
  expect(isEverything(withNamed(withNamed(EVERYTHING, true), false))).toBe(true)
  expect(withStanding(withNamed(both, true), 'country', 'CN', 'open').named).toBe(true)
})

test('clearing a facet leaves the others', () => {
  const filter: Filter = withStanding(both, 'person', 'wang-yi', 'chosen')
  const cleared = withoutFacet(filter, 'country')
  expect(chosenIn(cleared, 'country')).toEqual([])
  expect(chosenIn(cleared, 'person')).toEqual(['wang-yi'])
})
