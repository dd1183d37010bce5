import { expect, test } from 'vitest'
import type { Article } from '#model/article.ts'
import { recordArticle, replayArticle } from './recorded-article.ts'

const ARTICLE = {
  headline: 'Ferries stay in port',
  headlineFrom: 'text',
  blocks: [
    { kind: 'paragraph', text: 'Boats stay.' },
    { kind: 'quote', text: 'We wait.' },
  ],
  asides: [],
  people: [
    {
      id: 'ana-lima',
      name: 'Ana Lima',
      roles: ['harbour master'],
      mentions: [
        { part: 1, start: 4, end: 12, cue: 'tagger', confidence: 0.93 },
        { part: 2, start: 0, end: 4, cue: 'editor' },
      ],
    },
  ],
  countries: [
    {
      code: 'PT',
      alpha3: 'PRT',
      name: 'Portugal',
      main: true,
      mentions: [{ part: 0, start: 0, end: 8, cue: 'name' }],
    },
  ],
  places: [
    {
      name: 'Setúbal',
      code: 'PT',
      extent: 'town',
      confidence: 0.97,
      filedFrom: true,
      hasPage: true,
      mentions: [{ part: 1, start: 20, end: 27 }],
    },
  ],
} as unknown as Article

test.each([ARTICLE, { ...ARTICLE, headlineFrom: 'address' as const, asides: ['Read on'] }])(
  'an article comes back whole from a journey through JSON',
  (article) => {
    expect(replayArticle(JSON.parse(JSON.stringify(recordArticle(article))))).toEqual(article)
  },
)

test('what most articles are is not carried', () => {
  const { headlineFrom, asides, blocks } = recordArticle(ARTICLE)
  expect([headlineFrom, asides, blocks[0]?.kind]).toEqual([undefined, undefined, undefined])
})

test('places are carried without their points', () => {
  const [sure] = ARTICLE.places!
  const places = [{ ...sure!, point: [38.5, -8.9] as const }]
  expect(replayArticle(recordArticle({ ...ARTICLE, places, focus: sure!.code }))).toEqual(ARTICLE)
})

test('mentions are carried as their values in a row', () => {
  expect(recordArticle(ARTICLE).people[0]?.mentions).toEqual([1, 4, 8, 93, 2, 0, 4, -1, 'editor'])
})
