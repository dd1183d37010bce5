import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CountryCode } from './country.ts'
import { parseDayRange } from './day-range.ts'
import { mapFacets } from './facets.ts'
import { EVERYTHING, withDate, shelfOf } from './filter.ts'
import type { Filter } from './filter.ts'
import { formatFilter, LIMITS, parseFilter } from './filter-query.ts'
import type { Query } from './filter-query.ts'
import type { PersonId } from './person.ts'

/** The room knows no DOM; the tests run where there is one. */
declare const URLSearchParams: new (query: string) => Query

const read = (query: string) => parseFilter(new URLSearchParams(query))
const person = (...ids: string[]) => ids as PersonId[]
const country = (...codes: string[]) => codes as CountryCode[]

test('an empty query is the whole archive', () => {
  expect(read('')).toEqual({ filter: EVERYTHING, unreadable: [] })
  expect(formatFilter(EVERYTHING)).toBe('')
})

test('a repeated key means both, a dot means either, a leading hyphen means not', () => {
  const { filter } = read('person=wang-yi&person=ishaq-dar.anna-roe&country=-in&country=pk')
  expect(filter.person).toEqual({ all: [person('anna-roe', 'ishaq-dar'), person('wang-yi')], none: [] })
  expect(filter.country).toEqual({ all: [country('PK')], none: country('IN') })
})

test('several sources or languages always mean any of them', () => {
  expect(read('source=xinhua&source=ips').filter.source.all).toEqual([['ips', 'xinhua']])
})

test('one view has one address', () => {
  const spelt = read(
    'country=PK&date=2025-05-01..2025-05-31&country=cn&q=peace%20talks&person=b.a&country=cn',
  ).filter
  expect(formatFilter(spelt)).toBe('q=peace+talks&person=a.b&country=cn&country=pk&date=2025-05')
})

test('countries by name alone are said by one switch', () => {
  const { filter, unreadable } = read('named=1&country=bd')
  expect(filter).toMatchObject({ country: { all: [['BD']] }, named: true })
  expect(formatFilter(filter)).toBe('country=bd&named=1')
  expect([unreadable, read('named=yes')]).toEqual([[], { filter: EVERYTHING, unreadable: ['named=yes'] }])
})

test('what cannot be read is left out and named', () => {
  const { filter, unreadable } = read('person=Wang%20Yi&country=xyz&date=tomorrow&person=-&colour=red')
  expect(filter).toEqual(EVERYTHING)
  expect(unreadable).toEqual(['person=Wang Yi', 'person=-', 'country=xyz', 'date=tomorrow'])
})

test('names of the language itself are only names', () => {
  expect(read('person=constructor&person=-tostring').filter.person).toEqual({
    all: [person('constructor')],
    none: person('tostring'),
  })
  expect(read('person=__proto__').unreadable).toEqual(['person=__proto__'])
})

test('a value both chosen and excluded is excluded', () => {
  expect(read('person=a&person=-a').filter.person).toEqual({ all: [], none: person('a') })
})

test('an overlong address is cut and says so', () => {
  const many = Array.from({ length: LIMITS.values + 5 }, (_, i) => `person=p${i}`).join('&')
  const { filter, unreadable } = read(`${many}&q=${'x'.repeat(500)}`)
  expect(filter.person.all).toHaveLength(LIMITS.values)
  expect(filter.text).toHaveLength(LIMITS.text)
  expect(unreadable).toEqual([`person=… (${LIMITS.values + 5} values)`])
})

const ids = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,3})?$/)
const codes = fc.stringMatching(/^[A-Z]{2}$/)
const choice = (value: fc.Arbitrary<string>) =>
  fc.record({
    all: fc.array(fc.array(value, { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
    none: fc.array(value, { maxLength: 2 }),
  })
const filters = fc.record(
  mapFacets((facet) => choice(facet === 'country' ? codes : ids)),
) as fc.Arbitrary<unknown> as fc.Arbitrary<Filter>

test('reading and writing is idempotent: an address leads to itself', () => {
  fc.assert(
    fc.property(filters, fc.string({ maxLength: 30 }), (filter, text) => {
      const words = text.trim()
      const once = formatFilter({
        ...filter,
        ...(words && { text: words }),
        date: parseDayRange('1999..2025') ?? {},
      })
      const { filter: again, unreadable } = read(once)
      expect(unreadable).toEqual([])
      expect(formatFilter(again)).toBe(formatFilter(read(formatFilter(again)).filter))
    }),
  )
})

test('articles without a date are asked for in the place of a range', () => {
  const { filter, unreadable } = read('country=pk&date=none')
  expect(unreadable).toEqual([])
  expect(filter.undated).toBe(true)
  expect(formatFilter(filter)).toBe('country=pk&date=none')
  expect(formatFilter(withDate(filter, parseDayRange('1999')))).toBe('country=pk&date=1999')
  expect(formatFilter(shelfOf(read('date=1999').filter))).toBe('date=none')
})

test('when it happened stands beside the day of filing, and so does the switch between them', () => {
  const { filter, unreadable } = read(
    'said=a&said=b.c&date=2025-05&happened=2025-05-20..2025-05-21&by=happened',
  )
  expect(unreadable).toEqual([])
  expect(filter.said.all).toEqual([['a'], ['b', 'c']])
  expect(filter).toMatchObject({ happened: { from: '2025-05-20', to: '2025-05-21' }, by: 'happened' })
  expect(formatFilter(filter)).toBe(
    'said=a&said=b.c&date=2025-05&happened=2025-05-20..2025-05-21&by=happened',
  )
  expect(formatFilter(read('happened=none').filter)).toBe('happened=none')
  expect(read('happened=soon&by=filed').unreadable).toEqual(['happened=soon', 'by=filed'])
})

test('nothing a stranger writes into an address throws', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (a, b) => {
      const { filter } = read(`person=${a}&country=${b}&date=${a}&q=${b}&${a}=${b}`)
      expect(formatFilter(read(formatFilter(filter)).filter)).toBe(formatFilter(filter))
    }),
  )
})
