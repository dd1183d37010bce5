import { expect, test } from 'vitest'
import type { Article, ArticlePerson } from '#model/article.ts'
import type { PersonId } from '#model/person.ts'
import { anArticle } from '#app/testing/an-article.ts'
import { quotationsOf } from './quotations.ts'

test.each([
  ['Rivers rise before anybody measures them, Roe said.', 'Rivers rise before anybody measures them', false],
  [
    'Snow fell. The pass will open in April, Transport Minister Roe said on Friday.',
    'The pass will open in April',
    false,
  ],
  ['"It took nineteen years and one afternoon," said Roe. "The rest was easy."', 'It took nineteen years and one afternoon', true], // prettier-ignore
  ['“Who would have paid for it?” Roe said.', 'Who would have paid for it', true],
  ['Roe said that nobody had asked the ferrymen.', 'Nobody had asked the ferrymen', false],
  ['Roe added: "The bridge belongs to both towns."', 'The bridge belongs to both towns', true],
  ['Mr. Roe said Lima would pay for the gauges.', 'Lima would pay for the gauges', false],
])('of %s', (text, said, quoted) => {
  expect(quotationsOf(articleWith(text))).toMatchObject([{ text: said, quoted, block: 1 }])
})

test.each([
  'Roe said here on Tuesday at the end of the talks.',
  'Roe said so.',
  'The minister met Roe, who was late, before the vote.',
  'Roe called the plan "a bridge to nowhere at all" and left.',
  'Roe said the plan was "a bridge to nowhere" and left.',
  'After the rain, Roe went home without a word to anybody.',
])('nothing of %s', (text) => {
  expect(quotationsOf(articleWith(text))).toEqual([])
})

/** An article of one paragraph that names Roe once. */
function articleWith(text: string): Article {
  const start = text.indexOf('Roe')
  const roe: ArticlePerson = {
    id: 'roe' as PersonId,
    name: 'Jane Roe',
    roles: [],
    mentions: [{ part: 1, start, end: start + 3, cue: 'tagger' }],
  }
  return { ...anArticle(), captions: [], blocks: [{ kind: 'paragraph', text }], people: [roe] }
}
