import { expect, test } from 'vitest'
import type { Day } from '#model/day.ts'
import type { Root } from '#archive/source/root.ts'
import { EVERYTHING } from '#model/filter.ts'
import { formatFilter, parseFilter } from '#model/filter-query.ts'
import { datedWords, plainSentence, removals, sentenceOf, wholeSentence } from './sentence.ts'

const NAMES = new Map([
  ['IN', 'India'], ['PK', 'Pakistan'], ['IR', 'Iran'], ['CN', 'China'],
  ['wang-yi', 'Wang Yi'], ['ishaq-dar', 'Ishaq Dar'], ['xinhua', 'Xinhua'], ['reuters', 'Reuters'], ['dhaka-bd', 'Dhaka'], ['en', 'English'],
]) // prettier-ignore
const nameOf = (_: string, id: string) => NAMES.get(id) ?? id
const read = (query: string) => parseFilter(new URLSearchParams(query)).filter

test.each([
  [10, '2022-07-01', '2022-07-26', 4, ', 4 of them dated, in July 2022'],
  [10, '2019-02-01', '2022-07-26', 4, ', 4 of them dated, February 2019 to July 2022'],
  [10, undefined, undefined, 0, ', none of them dated'],
  [1, undefined, undefined, 0, ', undated'],
  [4, '2022-07-01', '2022-07-26', 4, ''],
])('of %i articles from %s to %s of which %i are dated this is said', (total, first, last, dated, words) => {
  const months = dated > 0 ? [{ month: '2022-07', articles: dated }] : []
  const view = { total, months, ...(first && { first: first as Day, last: last as Day }) }
  expect(plainSentence(datedWords(view))).toBe(words)
})

test.each([
  [7, 2, ', 2 of them say when it happened'],
  [7, 1, ', 1 of them says when it happened'],
  [7, 7, ', all of them say when it happened'],
  [7, 0, ', none of them says when it happened'],
  [1, 1, ''],
  [1, 0, ', which does not say when it happened'],
])('of %i articles of which %i tell a day this is said', (total, told, words) => {
  const months = told > 0 ? [{ month: '2022-07', articles: told }] : []
  expect(plainSentence(datedWords({ total, months }, 'happened'))).toBe(words)
})

test.each([
  ['country=in&date=none', 3, '3 articles mention India without a date'],
  ['date=none', 1, '1 article without a date'],
  ['country=in&date=1999', undefined, 'Articles that mention India in 1999'],
  ['source=xinhua&country=-ir', undefined, 'Articles from Xinhua that do not mention Iran'],
  ['country=in&country=-ir', undefined, 'Articles that mention India but not Iran'],
  ['country=in&country=pk&date=1947..1999', 6, '6 articles mention India and Pakistan from 1947 to 1999'],
  ['said=wang-yi', 1, '1 article in which Wang Yi speaks'],
  [
    'said=wang-yi&said=ishaq-dar&country=pk',
    4,
    '4 articles in which Ishaq Dar and Wang Yi speak mention Pakistan',
  ],
  ['said=wang-yi.ishaq-dar&said=-roy', 4, '4 articles in which Ishaq Dar or Wang Yi speaks but not roy'],
  ['said=-wang-yi', 4, '4 articles in which Wang Yi does not speak'],
  ['country=in&happened=2025-05', 4, '4 articles mention India, which happened in May 2025'],
  ['happened=none&by=happened', 4, '4 articles without a day on which it happened'],
  ['country=in', 1, '1 article mentions India'],
  ['country=in', 0, 'No article mentions India'],
  ['country=in', 41792, '41,792 articles mention India'],
  ['country=in.pk', 9, '9 articles mention India or Pakistan'],
  ['country=in&country=pk&country=cn', 2, '2 articles mention China, India and Pakistan'],
  ['person=wang-yi&country=in', 2, '2 articles mention Wang Yi and India'],
  ['person=wang-yi.ishaq-dar&country=in', 2, '2 articles mention Ishaq Dar or Wang Yi, and India'],
  ['country=in.pk&country=cn', 3, '3 articles mention China and India or Pakistan'],
  ['country=in&country=-ir', 4, '4 articles mention India but not Iran'],
  ['country=-ir', 40, '40 articles do not mention Iran'],
  ['country=-ir&country=-in', 1, '1 article does not mention India or Iran'],
  ['country=in&date=1999&named=1', 2, '2 articles mention India in 1999, countries named only'],
  ['source=xinhua', 3, '3 articles from Xinhua'],
  ['source=xinhua.reuters', 3, '3 articles from Reuters or Xinhua'],
  ['from=dhaka-bd&source=xinhua', 3, '3 articles from Xinhua filed from Dhaka'],
  ['from=-dhaka-bd', 3, '3 articles not filed from Dhaka'],
  ['source=-xinhua', 3, '3 articles not from Xinhua'],
  ['lang=en', 3, '3 articles in English'],
  ['q=cease+fire', 3, '3 articles with “cease fire”'],
  ['date=1972', 3, '3 articles in 1972'],
  ['date=1972-09', 3, '3 articles in September 1972'],
  ['date=1972-09-29', 3, '3 articles on 29 September 1972'],
  ['date=2001..', 3, '3 articles since 2001'],
  ['date=..1999-05', 3, '3 articles until May 1999'],
  [
    'source=xinhua&country=in&q=peace&date=1999',
    1,
    '1 article from Xinhua mentions India with “peace” in 1999',
  ],
])('%s of %i articles', (query, total, expected) => {
  expect(plainSentence(sentenceOf(read(query), total, nameOf))).toBe(expected)
})

test('each word of the filter can be taken out', () => {
  const ways = removals(read('person=wang-yi&country=in&country=-ir&q=peace&date=1999'), nameOf)
  expect(ways.map(({ name, next }) => [name, formatFilter(next)])).toEqual([
    ['Wang Yi', 'q=peace&country=in&country=-ir&date=1999'],
    ['India', 'q=peace&person=wang-yi&country=-ir&date=1999'],
    ['Iran', 'q=peace&person=wang-yi&country=in&date=1999'],
    ['“peace”', 'person=wang-yi&country=in&country=-ir&date=1999'],
    ['1999', 'q=peace&person=wang-yi&country=in&country=-ir'],
  ])
})

const joins = (query: string) =>
  sentenceOf(read(query), 2, nameOf).flatMap((word) =>
    word.kind === 'join' ? [formatFilter(word.next)] : [],
  )

test('"and" turns into "or" and back, and only for what can be together', () => {
  expect(joins('country=in&country=pk')).toEqual(['country=in.pk'])
  expect(joins('country=in.pk')).toEqual(['country=in&country=pk'])
  expect(joins('source=xinhua.reuters')).toEqual([])
  expect(joins('person=wang-yi&country=in')).toEqual([])
})

const ROOT = {
  articles: 43,
  undated: 0,
  places: 30,
  first: '1945-06-26',
  last: '2025-05-20',
  months: [{ month: '1945-06', articles: 43 }],
} as unknown as Root

test.each<[Partial<Root>, string]>([
  [{}, '43 articles from 30 places, June 1945 to May 2025'],
  [{ articles: 1, places: 1 }, '1 article, 20 May 2025'],
  [{ articles: 2, places: 1 }, '2 articles from 1 place, June 1945 to May 2025'],
  [{ articles: 46, undated: 3 }, '46 articles from 30 places, 43 of them dated, June 1945 to May 2025'],
  [{ places: 0 }, '43 articles, June 1945 to May 2025'],
  [{ first: '2025-03-01' } as Partial<Root>, '43 articles from 30 places, March to May 2025'],
  [{ first: '2025-05-01' } as Partial<Root>, '43 articles from 30 places, May 2025'],
])('an archive with %j', (changes, expected) => {
  expect(plainSentence(wholeSentence({ ...ROOT, ...changes }))).toBe(expected)
})

test('an archive without dates says so', () => {
  const { first: _, last: __, ...without } = ROOT
  expect(plainSentence(wholeSentence({ ...without, undated: 43, months: [] }))).toBe(
    '43 articles from 30 places, none of them dated',
  )
})

test('nothing can be taken out of everything', () => {
  expect(removals(EVERYTHING, nameOf)).toEqual([])
})
