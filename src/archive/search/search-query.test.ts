import { expect, test } from 'vitest'
import { parseSearch, whileTyping, withoutEach } from './search-query.ts'
import type { SearchQuery, Term } from './search-query.ts'

const word = (text: string) => ({ kind: 'word', word: text }) as const
const begins = (text: string) => ({ kind: 'prefix', word: text }) as const
const phrase = (text: string) => ({ kind: 'phrase', words: text.split(' ') }) as const

const any = (...of: readonly Term[]) => ({ kind: 'any', of }) as const

const queries: readonly (readonly [text: string, query: Partial<SearchQuery>])[] = [
  ['Harbour  TALKS', { all: [word('harbour'), word('talks')] }],
  ['"Bank of Japan" rate', { all: [phrase('bank of japan'), word('rate')] }],
  ['“bank of japan”', { all: [phrase('bank of japan')] }],
  ['"never closed', { all: [phrase('never closed')] }],
  ['harbour -strike', { all: [word('harbour')], none: [word('strike')] }],
  ['-"bank of" -gold', { none: [phrase('bank of'), word('gold')] }],
  ['cease-fire', { all: [word('cease'), word('fire')] }],
  ['nego*', { all: [begins('nego')] }],
  ['-nego*', { none: [begins('nego')] }],
  ['cease-fi*', { all: [word('cease'), begins('fi')] }],
  ['the river of gold', { all: [word('river'), word('gold')] }],
  ['the of', { all: [word('the'), word('of')] }],
  ['"to be or not"', { all: [word('to'), word('be'), word('or'), word('not')] }],
  ['gold gold', { all: [word('gold')] }],
  ['中国', { all: [phrase('中国')] }],
  ['中国经济', { all: [phrase('中国 国经 经济')] }],
  ['中', { all: [begins('中')] }],
  ['... "" -', {}],
  ['grain OR wheat', { all: [any(word('grain'), word('wheat'))] }],
  ['putin grain OR wheat OR "black sea"', { all: [word('putin'), any(word('grain'), word('wheat'), phrase('black sea'))] }], // prettier-ignore
  ['grain or wheat', { all: [word('grain'), word('wheat')] }],
  ['OR wheat OR', { all: [word('wheat')] }],
  ['grain OR -wheat', { all: [word('grain')], none: [word('wheat')] }],
  ['gold OR cease-fire', { all: [any(word('gold'), phrase('cease fire'))] }],
  ['Müller', { all: [any(word('muller'), word('mueller'))] }],
  ['Đorđev*', { all: [any(begins('dordev'), begins('djordjev'))] }],
]

test.each(queries)('%s', (text, query) => {
  expect(parseSearch(text)).toMatchObject({ all: [], none: [], ...query })
})

test.each([
  ['paki', 'paki*'],
  ['paki ', 'paki '],
  ['"bank of ja', '"bank of ja'],
  ['"bank of japan"', '"bank of japan"'],
  ['paki*', 'paki*'],
  ['', ''],
])('while %j is typed, %j is searched for', (text, searched) => {
  expect(whileTyping(text)).toBe(searched)
})

test('every word typed is counted, but those that must not occur', () => {
  expect(parseSearch('filed with the "federal court" -appeal').words).toBe(5)
})

test.each([
  ['putin grain', ['putin: grain', 'grain: putin']],
  [
    'putin "black sea" grai*',
    ['putin: "black sea" grai*', '"black sea": putin grai*', 'grai: putin "black sea"'],
  ],
  ['putin grain OR wheat', ['putin: grain OR wheat', 'grain OR wheat: putin']],
  ['the putin', []],
  ['putin -grain', []],
  ['putin putin', []],
])('%s without one thing that it asks for', (text, less) => {
  expect(withoutEach(text).map(({ words, text }) => `${words}: ${text}`)).toEqual(less)
})
