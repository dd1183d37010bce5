import { expect, test } from 'vitest'
import type { Article } from '#model/article.ts'
import { anArticle } from '#app/testing/an-article.ts'
import { markReason } from './mark-reason.ts'
import { marksOf } from './marks.ts'

function reasonsIn(article: Article): readonly (string | undefined)[] {
  return [1, 2, 3].flatMap((part) => marksOf(article, part).map((mark) => markReason(article, mark)))
}

test('every mark can say why it is there', () => {
  expect(reasonsIn(anArticle())).toEqual([
    'Ana Lind, named in full.',
    'Ana Lind, named in full.',
    'Name of Estonia.',
    'Last name of Ana Lind, who is named in full under the picture.',
    'Last name of Ana Lind, who is named in full under the picture.',
  ])
})

test('a doubtful name says how probable it is, a stated one who stated it', () => {
  const [person] = anArticle().people
  const mentions = [
    { part: 2, start: 0, end: 8, cue: 'tagger', confidence: 0.62 },
    { part: 3, start: 0, end: 4, cue: 'editor' },
  ] as const
  expect(reasonsIn({ ...anArticle(), people: [{ ...person!, mentions }], countries: [] })).toEqual([
    'Ana Lind, named in full. A person’s name with a probability of 62 %.',
    'Ana Lind, named by the archivist.',
  ])
})

test('who is called by one word only is said so', () => {
  const [person] = anArticle().people
  const mentions = [{ part: 3, start: 0, end: 4, cue: 'tagger' }] as const
  expect(
    reasonsIn({ ...anArticle(), people: [{ ...person!, name: 'Lind', mentions }], countries: [] }),
  ).toEqual(['Lind, by this name alone.'])
})

const SAIL = { name: 'Sail', code: 'IN', extent: 'town', confidence: 0.97, filedFrom: false } as const
const INDIA = { code: 'IN', alpha3: 'IND', name: 'India', main: true, confidence: 0.97, places: ['Sail'] }

test.each([
  [{}, { filed: true }, 'Town in India, sure. No sentence names the country; the article counts under India by place.'],
  [{ extent: 'area', confidence: 0.85 }, { filed: false }, 'Area in India, fairly sure. No sentence names the country; the article does not count under India: places alone, in passing or not quite sure.'],
  [{ code: 'EE' }, undefined, 'Town in Estonia, sure.'],
])('a place says where it is, how sure that is, and what it gives: %j', (changes, country, reason) => {
  const places = [{ ...SAIL, ...changes, mentions: [{ part: 3, start: 5, end: 10 }] }]
  const byPlace = country && [{ ...INDIA, ...country }]
  expect(reasonsIn({ ...anArticle(), people: [], places, byPlace } as unknown as Article).at(-1)).toBe(reason)
}) // prettier-ignore
