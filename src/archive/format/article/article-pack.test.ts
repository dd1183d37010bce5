import { expect, test } from 'vitest'
import { parseArticleId } from '#model/article.ts'
import type { Article } from '#model/article.ts'
import { parseCountryCode } from '#model/country.ts'
import { parseDay } from '#model/day.ts'
import { parsePersonId } from '#model/person.ts'
import type { Statement } from '#model/statement.ts'
import { decodeArticlePack, encodeArticlePack } from './article-pack.ts'

const code = parseCountryCode('BD')!

const article: Article = {
  id: parseArticleId('2025-05-21-rain')!,
  headline: 'Rain',
  headlineFrom: 'text',
  captions: [],
  blocks: [{ kind: 'paragraph', text: 'Rain fell in Rangpur.' }],
  asides: [],
  words: 4,
  people: [],
  countries: [],
}

const place = {
  name: 'Rangpur',
  code,
  extent: 'town',
  confidence: 0.97,
  filedFrom: false,
  mentions: [{ part: 1, start: 13, end: 20 }],
} as const

const person = { id: parsePersonId('ana-roy')!, name: 'Ana Roy', roles: [], mentions: [] }

const statement: Statement = {
  speaker: { part: 1, start: 0, end: 4 },
  form: 'name',
  cue: { part: 1, start: 5, end: 9 },
  content: [
    { part: 1, start: 10, end: 20 },
    { part: 2, start: 0, end: 7 },
  ],
  kind: 'said',
  quoted: 'none',
  confidence: 0.95,
}

const country = {
  code,
  alpha3: 'BGD',
  name: 'Bangladesh',
  main: true,
  filed: true,
  confidence: 0.97,
  places: ['Rangpur'],
}

function stored(article: Article): unknown {
  return JSON.parse(JSON.stringify(encodeArticlePack([article], NUMBERING)))
}

const NUMBERING = { country: () => 0 } as unknown as Parameters<typeof encodeArticlePack>[1]

test.each<Partial<Article>>([
  {},
  { rights: 'All rights reserved', licence: { name: 'CC BY 4.0' }, excerpt: true },
  { places: [place], byPlace: [country], focus: code },
  { places: [{ ...place, point: [25.7, 89.2], hasPage: true }] },
  { places: [{ ...place, extent: 'area', filedFrom: true, mentions: [] }] },
  {
    byPlace: [
      { ...country, main: false },
      { ...country, filed: false },
    ],
  },
  {
    people: [
      {
        ...person,
        statements: [statement, { ...statement, form: 'continued', kind: 'act', quoted: 'part' }],
      },
    ],
    days: [
      { value: '2025-W21', basis: 'publication', part: 1, start: 0, end: 4 },
      { value: '2025-05', basis: 'written', part: 1, start: 5, end: 9 },
    ],
    happened: { day: parseDay('2025-05-20')!, evidence: { part: 1, start: 5, end: 9 } },
  },
  {
    people: [{ ...person, linked: [{ name: 'Roy', reason: 'archivist' }] }],
    happened: { day: parseDay('2025-05-20')! },
  },
])('an article comes back with all that was recognised in it: %j', (changes) => {
  const whole = { ...article, ...changes }
  expect(decodeArticlePack(stored(whole), [], 'pack')).toEqual([whole])
})

test('half a mention of a place is damage', () => {
  const pack = JSON.stringify(encodeArticlePack([{ ...article, places: [place] }], NUMBERING))
  const damaged: unknown = JSON.parse(pack.replace('[1,13,7]', '[1,13]'))
  expect(() => decodeArticlePack(damaged, [], 'pack')).toThrow('pack')
})

test('a statement without content is damage', () => {
  const people = [{ ...person, statements: [{ ...statement, content: [] }] }]
  const damaged: unknown = JSON.parse(JSON.stringify(encodeArticlePack([{ ...article, people }], NUMBERING)))
  expect(() => decodeArticlePack(damaged, [], 'pack')).toThrow('pack')
})
