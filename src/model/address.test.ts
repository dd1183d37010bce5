import { expect, test } from 'vitest'
import { articlePath, countryPath, pairPath, periodPath, personPath, timelinePath } from './address.ts'
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
