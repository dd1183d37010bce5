import { expect, test } from 'vitest'
import {
  articlePath,
  countryPath,
  pairPath,
  passageFragment,
  periodPath,
  personPath,
  timelinePath,
} from './address.ts'
import type { ArticleId } from './article.ts'
import type { CountryCode } from './country.ts'
import { EVERYTHING, shelfOf, withStanding } from './filter.ts'
import type { PersonId } from './person.ts'

const pakistan = withStanding(EVERYTHING, 'country', 'PK', 'chosen')

test('addresses end in a slash and carry the filter', () => {
  expect(timelinePath()).toBe('/')
  expect(timelinePath(pakistan)).toBe('/?country=pk')
  expect(timelinePath(shelfOf(pakistan))).toBe('/undated/?country=pk')
  expect(articlePath('2025-05-21-talks' as ArticleId, pakistan)).toBe('/a/2025-05-21-talks/?country=pk')
  expect(countryPath('PK' as CountryCode)).toBe('/country/pk/')
  expect(personPath('wang-yi' as PersonId)).toBe('/person/wang-yi/')
  expect(periodPath('2025')).toBe('/2025/')
  expect(periodPath('0987-05')).toBe('/0987/05/')
})

test('a pair of people has one address whichever is named first', () => {
  const [a, b] = ['ishaq-dar', 'wang-yi'] as [PersonId, PersonId]
  expect(pairPath(b, a)).toBe(pairPath(a, b))
  expect(pairPath(a, b)).toBe('/person/ishaq-dar/with/wang-yi/')
})

test('a passage link lands on the block and on the words', () => {
  expect(passageFragment(3, 'all-weather, ironclad')).toBe('#p3:~:text=all%2Dweather%2C%20ironclad')
})

test('a long passage is named by its first and last words', () => {
  const words = Array.from({ length: 90 }, (_, i) => `word${i}`).join(' ')
  const [start, end] = passageFragment(1, words).replace('#p1:~:text=', '').split(',')
  expect(decodeURIComponent(start ?? '')).toMatch(/^word0 .* word\d+$/)
  expect(decodeURIComponent(end ?? '')).toMatch(/ word89$/)
})

test('half a character in a passage does not break its link', () => {
  expect(passageFragment(1, 'a\uD800b')).toBe('#p1:~:text=a%EF%BF%BDb')
})
