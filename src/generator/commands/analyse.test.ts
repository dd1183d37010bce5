import { expect, test } from 'vitest'
import { parseCountryCode } from '#model/country.ts'
import { analysisOf, correctedArticle } from './analyse.ts'
import { readCorrections } from '#generator/corrections/read-corrections.ts'
import type { RecognisedArticle } from '#generator/recognise/recognised-article.ts'

const CHILE = parseCountryCode('CL')!

test('an article is told with the words of every mention and why it was recognised', () => {
  const article: RecognisedArticle = {
    headline: 'Chile waits',
    headlineFrom: 'text',
    captions: [],
    blocks: [{ kind: 'paragraph', text: 'Duarte spoke.' }],
    asides: [],
    statedPeople: [],
    statedCountries: [],
    words: 2,
    people: [
      {
        name: 'Duarte',
        forms: ['Duarte'],
        roles: ['mayor'],
        mentions: [{ part: 1, start: 0, end: 6, cue: 'tagger', confidence: 0.9 }],
      },
    ],
    countries: [
      {
        code: CHILE,
        alpha3: 'CHL',
        name: 'Chile',
        main: true,
        mentions: [{ part: 0, start: 0, end: 5, cue: 'name' }],
      },
    ],
    places: [
      {
        name: 'Tacna',
        extent: 'town',
        filedFrom: false,
        mentions: [{ part: 0, start: 0, end: 5 }],
        countries: [[parseCountryCode('PE')!, 0.97, 0.99]],
      },
    ],
    days: [{ part: 0, start: 6, end: 11, value: '2025-05', basis: 'written' }],
  }
  const { file, people, countries, byPlace, days } = analysisOf('seeds/a.txt', article)
  expect(file).toBe('seeds/a.txt')
  expect(people[0]).toMatchObject({ name: 'Duarte', roles: ['mayor'] })
  expect(people[0]?.mentions).toEqual([
    { part: 1, start: 0, end: 6, text: 'Duarte', cue: 'tagger', confidence: 0.9 },
  ])
  expect(countries[0]?.mentions).toEqual([{ part: 0, start: 0, end: 5, text: 'Chile', cue: 'name' }])
  expect(days).toEqual([{ part: 0, start: 6, end: 11, text: 'waits', value: '2025-05', basis: 'written' }])
  expect(byPlace).toMatchObject([{ code: 'PE', places: ['Tacna'], filed: true }])
})

test('an article is shown as the corrections have it that concern it alone', async () => {
  const { createCorrector } = await readCorrections(
    'people:\n  - not-a-person: Duarte\n    in: [a.txt]\ncountries:\n  - add: PE\n    in: [a.txt]\n',
  )
  const corrector = createCorrector()
  const article = {
    statedPeople: [],
    people: [
      { name: 'Duarte', forms: ['Duarte'], roles: [], mentions: [] },
      { name: 'Ana Rey', forms: ['Ana Rey'], roles: [], mentions: [] },
    ],
    countries: [],
  } as unknown as RecognisedArticle
  const corrected = (file: string) => {
    const { people, countries } = correctedArticle(corrector, file, article)
    return [...people.map(({ name }) => name), ...countries.map(({ code }) => code)]
  }
  expect(corrected('a.txt')).toEqual(['Ana Rey', 'PE'])
  expect(corrected('b.txt')).toEqual(['Duarte', 'Ana Rey'])
})
