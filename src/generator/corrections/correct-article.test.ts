import { expect, test } from 'vitest'
import type { Day } from '#model/day.ts'
import type { ParsedArticle } from '#generator/parse/article/parsed-article.ts'
import { correctArticle } from './correct-article.ts'

const DAY = '2025-03-05' as Day

const ARTICLE: ParsedArticle = {
  headline: 'Harbour opens',
  headlineFrom: 'text',
  published: { day: DAY, time: '09:00' },
  source: 'Coast Wire',
  byline: 'Pia Lund',
  url: 'https://coast.example/news/old-harbour-opens-again',
  dateline: { places: ['Velburg'], day: '2025-03-04' as Day, agency: 'CW' },
  happened: { day: '2025-03-03' as Day, evidence: { part: 1, start: 0, end: 6 } },
  captions: [],
  blocks: [{ kind: 'paragraph', text: 'The old harbour opens again, said the mayor.' }],
  asides: [],
  statedPeople: [],
  statedCountries: [],
}

test.each([
  [
    { headline: ' Port  opens ' },
    { headline: 'Port opens', headlineFrom: 'archivist' },
    [['headline', 'Harbour opens']],
  ],
  [
    { headline: '\u200b' },
    { headline: 'Old harbour opens again', headlineFrom: 'address' },
    [['headline', 'Harbour opens']],
  ],
  [
    { headline: null },
    { headline: 'Old harbour opens again', headlineFrom: 'address' },
    [['headline', 'Harbour opens']],
  ],
  [
    { day: '2025-03-01' },
    { published: { day: '2025-03-01', time: '09:00' }, dateline: { places: ['Velburg'], agency: 'CW' } },
    [['day', '2025-03-04, 2025-03-05']],
  ],
  [
    { day: '2025-03-04' },
    { published: { day: '2025-03-04', time: '09:00' }, dateline: ARTICLE.dateline },
    [['day', '2025-03-04, 2025-03-05']],
  ],
  [
    { day: null },
    { published: undefined, dateline: { places: ['Velburg'], agency: 'CW' } },
    [
      ['day', '2025-03-04, 2025-03-05'],
      ['time', '09:00'],
    ],
  ],
  [{ time: '10:30' }, { published: { day: DAY, time: '10:30' } }, [['time', '09:00']]],
  [{ time: null }, { published: { day: DAY } }, [['time', '09:00']]],
  [
    { source: null, byline: 'Ola Dahl' },
    { source: undefined, byline: 'Ola Dahl' },
    [
      ['source', 'Coast Wire'],
      ['byline', 'Pia Lund'],
    ],
  ],
  [{ happened: '2025-03-02' }, { happened: { day: '2025-03-02' } }, [['happened', '2025-03-03']]],
  [{ happened: null }, { happened: undefined }, [['happened', '2025-03-03']]],
  [{ language: 'pt-BR' }, { language: 'pt-BR' }, [['language', undefined]]],
])('%j corrects an article, and says what was there', (change, expected, was) => {
  const corrected = correctArticle(ARTICLE, change)
  expect({ ...corrected, ...expected }).toEqual(corrected)
  expect((corrected.corrected ?? []).map(({ field, was }) => [field, was])).toEqual(was)
})

test('a correction that says what the article says changes nothing', () => {
  expect(
    correctArticle(ARTICLE, { headline: 'Harbour opens', byline: 'Pia Lund', happened: '2025-03-03' }),
  ).toBe(ARTICLE)
})
