import { expect, test } from 'vitest'
import { parseCountryCode } from '#model/country.ts'
import { placeKnowledge } from './archive-places.ts'
import { createHomeOf } from './source-homes.ts'
import type { SourcedArticle } from './source-homes.ts'

function from(source: string | undefined, ...codes: readonly string[]): SourcedArticle {
  return { source, countries: codes.map((code) => parseCountryCode(code)!) }
}

test('a source is at home in the country that at least half of its other articles are about', () => {
  const articles = [from('Star', 'BD'), from('Star', 'BD', 'IN'), from('Star', 'US'), from('Star')]
  const homeOf = createHomeOf(articles)
  expect(homeOf(articles[3]!)).toBe('BD')
  expect(homeOf(articles[0]!)).toBeUndefined()
  expect(homeOf(from('Moon'))).toBeUndefined()
  expect(homeOf(from(undefined))).toBeUndefined()
})

test('three others are the least, and two countries that are as frequent tell nothing', () => {
  expect(createHomeOf([from('Star', 'BD'), from('Star', 'BD'), from('Star')])(from('Star'))).toBeUndefined()
  const both = [from('Star', 'BD', 'IN'), from('Star', 'BD', 'IN'), from('Star', 'BD', 'IN'), from('Star')]
  expect(createHomeOf(both)(both[3]!)).toBeUndefined()
})

test.each([
  ['www.example.co.uk', 'GB'],
  ['example.ca', 'CA'],
  ['example.com', undefined],
  ['example.io', undefined],
  ['example.zz', undefined],
  ['localhost', undefined],
])('%s is at home in %s', (host, code) => {
  expect(createHomeOf([])({ host, countries: [] })).toBe(code)
})

test('what an archive tells goes before the domain', () => {
  const host = 'example.co.uk'
  const articles = Array.from({ length: 5 }, () => ({ host, ...from(undefined, 'KE') }))
  expect(createHomeOf(articles)(articles[0]!)).toBe('KE')
})

test.each([
  [undefined, 'GB'],
  ['FR', 'FR'],
  ['none', undefined],
] as const)('what the archivist says goes before all else: %s', (stated, home) => {
  const homeOf = () => (stated === undefined || stated === 'none' ? stated : parseCountryCode(stated))
  const knowledge = placeKnowledge([], { homeOf, byPlace: () => [] })
  expect(knowledge.homeOf({ file: 'a.txt', host: 'example.co.uk', countries: [] })).toBe(home)
})
