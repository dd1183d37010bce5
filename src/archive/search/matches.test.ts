import { expect, test } from 'vitest'
import { matches, matchesIn } from './matches.ts'
import { parseSearch } from './search-query.ts'

const article = {
  language: 'en',
  headline: 'Ministers negotiate a harbour treaty',
  body: ['Geneva', 'The Bank of Japan welcomed the policies.', 'Of Cafés and ｒｉｖｅｒｓ, 中国经济 grew.'],
}

test.each([
  'negotiations',
  'negot* harbour',
  '"bank of japan"',
  '"THE BANK"',
  'policy',
  '"policies"',
  'cafe river',
  '中国',
  '国经济',
  '济',
  'geneva -london',
  '-london',
])('%s matches', (query) => {
  expect(matches(parseSearch(query), article)).toBe(true)
})

test.each([
  '"policy"',
  '"bank in japan"',
  '"geneva the"',
  '"treaty geneva"',
  '"japan bank"',
  'harbour -treaty',
  '-"bank of japan"',
  'negot',
  '国中',
])('%s does not match', (query) => {
  expect(matches(parseSearch(query), article)).toBe(false)
})

test('what matches is told in reading order, once', () => {
  const text = 'Harbour talks: the harbours of Geneva.'
  const spans = matchesIn(parseSearch('"talks the" harbour* "harbours of"'), text)
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Harbour',
    'talks: the',
    'harbours of',
  ])
})
