import { expect, test } from 'vitest'
import type { Article } from '#model/article.ts'
import { anArticle } from '#app/testing/an-article.ts'
import { markAccount } from './mark-account.ts'
import type { MarkAccount } from './mark-account.ts'
import { marksOf } from './marks.ts'

function accountsIn(article: Article): readonly (MarkAccount | undefined)[] {
  return [1, 2, 3].flatMap((part) => marksOf(article, part).map((mark) => markAccount(article, mark)))
}

test('every mark can say why it is there', () => {
  expect(accountsIn(anArticle()).map((account) => account?.reason)).toEqual([
    'Named in full.',
    'Named in full.',
    'Its name.',
    'Last name of Ana Lind, who is named in full under the picture.',
    'Last name of Ana Lind, who is named in full under the picture.',
  ])
})

test('the words are told with those around them, cut between words', () => {
  const blocks = [
    {
      kind: 'paragraph',
      text: 'Ana Lind told Estonia that Ms Lind would sail when the ice in the sound has gone, and not before.',
    },
    { kind: 'paragraph', text: 'Lind sails on Friday.' },
  ] as const
  const words = accountsIn({ ...anArticle(), blocks }).map((account) => account?.words)
  expect(words.slice(1)).toEqual([
    ['', 'Ana Lind', ' told Estonia that Ms Lind would sail…'],
    ['Ana Lind told ', 'Estonia', ' that Ms Lind would sail when the ice…'],
    ['Ana Lind told Estonia that Ms ', 'Lind', ' would sail when the ice in the sound…'],
    ['', 'Lind', ' sails on Friday.'],
  ])
})

test('a person comes with roles and page, and says what is counted', () => {
  expect(accountsIn(anArticle())[0]).toMatchObject({
    name: 'Ana Lind',
    about: 'harbour master of Tallinn',
    page: { path: '/person/ana-lind/', words: 'Articles with Ana Lind' },
    gives: 'The article counts under Ana Lind.',
  })
})

test('how sure a name is comes from its probability, of one found again from where it was found first', () => {
  const [person] = anArticle().people
  const mentions = [
    { part: 2, start: 0, end: 8, cue: 'tagger', confidence: 0.62 },
    { part: 3, start: 0, end: 4, cue: 'repeated name' },
  ] as const
  const sureties = (changed: readonly object[]) =>
    accountsIn({
      ...anArticle(),
      people: [{ ...person!, mentions: changed }],
      countries: [],
    } as unknown as Article).map((account) => account?.surety.word)
  expect(sureties(mentions)).toEqual(['Doubtful', 'Doubtful'])
  expect(sureties([{ ...mentions[0], confidence: 0.94 }, mentions[1]])).toEqual([
    'Fairly sure',
    'Fairly sure',
  ])
  expect(sureties([{ ...mentions[0], confidence: 0.95 }])).toEqual(['Sure'])
  expect(sureties([{ ...mentions[0], cue: 'editor' }])).toEqual(['Stated'])
})

test('a name that the archive has otherwise says why both are one person', () => {
  const [person] = anArticle().people
  const linked = [{ name: 'Anna Lind', reason: 'same office' }] as const
  const joined = accountsIn({ ...anArticle(), people: [{ ...person!, linked }] })[0]?.joined
  expect(joined).toBe('“Anna Lind”: named with the same office')
})

test('who is called by one word only is said so', () => {
  const [person] = anArticle().people
  const mentions = [{ part: 3, start: 0, end: 4, cue: 'tagger' }] as const
  const article = { ...anArticle(), people: [{ ...person!, name: 'Lind', mentions }], countries: [] }
  expect(accountsIn(article).map((account) => account?.reason)).toEqual(['By this name alone.'])
})

const SAIL = { name: 'Sail', code: 'IN', extent: 'town', confidence: 0.97, filedFrom: false } as const
const INDIA = { code: 'IN', alpha3: 'IND', name: 'India', main: true, confidence: 0.97, places: ['Sail'] }

test.each([
  [{}, { filed: true }, ['Town in India', 'Sure', 'India, by place. No sentence names the country.']],
  [{ extent: 'area', confidence: 0.85 }, { filed: false, confidence: 0.85 }, ['Area in India', 'Fairly sure', 'Nothing: it is not quite sure, and no sentence names India.']],
  [{}, { filed: false }, ['Town in India', 'Sure', 'Nothing: it is named in passing, and no sentence names India.']],
  [{ code: 'EE' }, undefined, ['Town in Estonia', 'Sure', 'Estonia, which the text names, too.']],
])('a place says where it is, how sure that is, and what it gives: %j', (changes, country, told) => {
  const places = [{ ...SAIL, ...changes, mentions: [{ part: 3, start: 5, end: 10 }] }]
  const byPlace = country && [{ ...INDIA, ...country }]
  const account = accountsIn({ ...anArticle(), people: [], places, byPlace } as unknown as Article).at(-1)
  expect([account?.about, account?.surety.word, account?.gives]).toEqual(told)
}) // prettier-ignore
