import { expect, test } from 'vitest'
import type { Article } from '#model/article.ts'
import type { Day } from '#model/day.ts'
import { anArticle } from '#app/testing/an-article.ts'
import { daysNamed } from './days-named.ts'

const articleWith = (...texts: readonly string[]): Article => ({
  ...anArticle(),
  blocks: texts.map((text) => ({ kind: 'paragraph', text })),
})

test.each([
  ['The treaty of May 9, 1950, was read aloud.', '1950-05-09'],
  ['On 3 September 2022 it stopped.', '2022-09-03'],
  ['It began on the 21st of nothing, and on March 1st, 1999.', '1999-03-01'],
])('%s names a day', (text, day) => {
  expect(daysNamed(articleWith('Nothing here.', text))).toEqual([{ day, block: 2 }])
})

test.each(['On May 9 it rained.', 'February 30, 2001', 'On Tuesday', 'May 2001', '9 May 19505'])(
  '"%s" names none',
  (text) => {
    expect(daysNamed(articleWith(text))).toEqual([])
  },
)

test('days come oldest first, each where it is first named, without those of dateline and publication', () => {
  const article: Article = {
    ...articleWith(
      'Signed on May 9, 1950.',
      'Not on 9 May 1950 but on 2 April 1949.',
      'Filed on May 20, 2025.',
    ),
    captions: [{ text: 'The hall on May 1, 1951.' }],
    dateline: { places: ['Tallinn'], day: '2025-05-20' as Day },
  }
  expect(daysNamed(article)).toEqual([
    { day: '1949-04-02', block: 2 },
    { day: '1950-05-09', block: 1 },
    { day: '1951-05-01', block: undefined },
  ])
})
