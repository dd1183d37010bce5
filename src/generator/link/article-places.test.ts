import { expect, test } from 'vitest'
import { parseCountryCode } from '#model/country.ts'
import type { LocalPlace } from '#generator/recognise/recognised-article.ts'
import { publishedPlaces } from './article-places.ts'

const BD = parseCountryCode('BD')!

function place(name: string, share: number): LocalPlace {
  return { name, countries: [[BD, share, share]], extent: 'town', filedFrom: false, mentions: [] }
}

test('doubtful places are not published', () => {
  const article = {
    file: 'a.txt',
    evidence: [],
    recognised: [],
    named: new Map(),
    source: undefined,
    host: undefined,
  }
  const knowledge = { homeOf: () => undefined, correct: () => [] }
  const { places } = publishedPlaces([place('Dhaka', 0.97), place('Alba', 0.79)], article, knowledge)
  expect(places?.map(({ name }) => name)).toEqual(['Dhaka'])
})
