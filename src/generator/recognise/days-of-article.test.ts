import { expect, test } from 'vitest'
import type { ArticleText } from '#model/article.ts'
import { parseDay } from '#model/day.ts'
import { daysOfArticle } from './days-of-article.ts'

const day = (text: string) => parseDay(text)!

function read(paragraphs: readonly string[], more: Partial<ArticleText> = {}, names: readonly string[] = []) {
  const article = {
    headline: 'Rain',
    headlineFrom: 'text' as const,
    published: { day: day('2025-05-21') },
    captions: [],
    blocks: paragraphs.map((text) => ({ kind: 'paragraph' as const, text })),
    asides: [],
    ...more,
  }
  const mentions = names.map((name) => {
    const start = paragraphs[0]!.indexOf(name)
    return { part: 1, start, end: start + name.length, cue: 'tagger' as const }
  })
  return daysOfArticle({ ...article, people: [{ mentions }] })
}

test('days are counted from that of the dateline, else from that of publication', () => {
  const dateline = { places: ['Beijing'], day: day('2025-05-20') }
  const words = ['They met here Tuesday.']
  expect(read(words, { dateline })).toEqual({
    days: [{ part: 1, start: 14, end: 21, value: '2025-05-20', basis: 'dateline' }],
    happened: { day: '2025-05-20', evidence: { part: 1, start: 14, end: 21 } },
  })
  expect(read(words).days).toMatchObject([{ value: '2025-05-20', basis: 'publication' }])
})

test('without either there are only days that are written out', () => {
  const undated = { published: undefined }
  expect(read(['They met Tuesday and in May.'], undated)).toEqual({})
  expect(read(['They met on May 20, 2025, a Tuesday.'], undated)).toEqual({
    days: [{ part: 1, start: 12, end: 24, value: '2025-05-20', basis: 'written' }],
    happened: { day: '2025-05-20', evidence: { part: 1, start: 12, end: 24 } },
  })
})

test('headline, captions and body are read, each for itself', () => {
  const { days } = read(['They met.', 'She left in 2019.'], {
    headline: 'Rain in May 2024',
    captions: [{ text: 'Rain on Friday' }],
  })
  expect(days?.map(({ part, value }) => [part, value])).toEqual([
    [0, '2024-05'],
    [1, '2025-05-16'],
    [3, '2019'],
  ])
})

test('the year before a quarter goes over paragraphs', () => {
  const { days } = read(['Profit rose in the first quarter.', 'It was $4 million a year earlier.'])
  expect(days?.map(({ value }) => value)).toEqual(['2025-Q1', '2024-Q1'])
})

test.each([
  [['They met.', 'They met on Tuesday.'], '2025-05-20'],
  [['They met. It rained. They spoke on Tuesday.'], undefined],
  [['They met. It rained.', 'They spoke on Tuesday.'], undefined],
  [['They will meet on Friday, an aide said Tuesday.'], '2025-05-20'],
  [['They will meet on Friday.'], undefined],
  [['They met Monday and Tuesday.'], '2025-05-19'],
  [['It has rained since Tuesday.'], undefined],
  [['By the letter of May 3 they met on the night of May 5.'], '2025-05-05'],
  [['Three years after May 5, 2022, they met Tuesday.'], '2025-05-20'],
  [['They met last week, in May and in 2024.'], undefined],
])('the day of what the lead tells: %j', (paragraphs, happened) => {
  expect(read(paragraphs).happened?.day).toBe(happened)
})

test('what names a person is no day', () => {
  expect(read(['They met in April Ryan and on Tuesday.'], {}, ['April Ryan']).days).toMatchObject([
    { value: '2025-05-20' },
  ])
  expect(read(['They met in May 2019.'], {}, ['May']).days).toMatchObject([{ value: '2019-05' }])
  expect(read(['They met in May.'], {}, ['May']).days).toBeUndefined()
})

test('the day that the archivist gives stays', () => {
  const corrected = [{ field: 'happened' as const, was: undefined }]
  const happened = { day: day('1999-02-20') }
  expect(read(['They met Tuesday.'], { corrected, happened }).happened).toEqual(happened)
  expect(read(['They met Tuesday.'], { corrected }).happened).toBeUndefined()
  expect(read(['They met Tuesday.'], { happened }).happened?.day).toBe('2025-05-20')
})

test('other languages than English have dates with their year', () => {
  expect(read(['Am Dienstag, dem 20. Mai 2025, regnete es im Mai.'], { language: 'de' }).days).toMatchObject([
    { value: '2025-05-20' },
  ])
})
