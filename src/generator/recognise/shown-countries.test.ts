import { expect, test } from 'vitest'
import type { Mention } from '#model/article.ts'
import { parseCountryCode } from '#model/country.ts'
import { shownCountries } from './shown-countries.ts'

function country(code: string, ...cues: readonly Mention['cue'][]) {
  const mentions = cues.map((cue) => ({ cue }))
  return { code: parseCountryCode(code)!, alpha3: code, name: code, main: false, mentions }
}

const shown = (...countries: readonly ReturnType<typeof country>[]) =>
  shownCountries(countries).map(({ code, mentions }) => [code, mentions.length])

test('countries stand in the order of their marked mentions, and of equally many by code', () => {
  expect(shown(country('JO', 'name'), country('HK', 'name', 'metonym'), country('CN', 'name'))).toEqual([
    ['HK', 2],
    ['CN', 1],
    ['JO', 1],
  ])
})

test('what is part of a longer name is not marked, and its country belongs to the article all the same', () => {
  expect(shown(country('CN', 'in a name', 'in a name'), country('HK', 'name', 'in a name'))).toEqual([
    ['HK', 1],
    ['CN', 0],
  ])
})
