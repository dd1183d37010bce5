import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseCountryCode } from '#model/country.ts'
import type { ArticleCountry } from '#model/article.ts'
import type { PersonId } from '#model/person.ts'
import { linkPeople } from '#generator/recognise/identity/link-people.ts'
import { correctionsJsonSchema } from './corrections-shape.ts'
import { readCorrections } from './read-corrections.ts'

/** Six articles: their people, and the words that matter of their texts. */
const ARCHIVE: readonly {
  readonly file: string
  readonly people: readonly string[]
  readonly text: string
}[] = [
  { file: 'a.txt', people: ['Rashid Karim Dost', 'Ines Duarte'], text: 'Air Chile' },
  { file: 'b.txt', people: ['Karimdost', 'Ines Duarte', 'Grand Tour'], text: 'Grand Tour' },
  { file: 'c.txt', people: ['Karimdost', 'Berg'], text: 'Zeno, Air Chile, the Long Land' },
  { file: 'd.txt', people: ['Anna Berg', 'Zeno'], text: 'Zeno' },
  { file: 'e.txt', people: ['Jonas Berg', 'Ines Duarte'], text: 'the Long Land' },
  { file: 'f.txt', people: ['Pia Photo', 'Ines Duarte'], text: '' },
]

/** Applies corrections to the archive as a build does. */
async function correct(yaml: string) {
  const { createCorrector, problems, recognition } = await readCorrections(yaml)
  const corrector = createCorrector()
  const digests = ARCHIVE.flatMap(({ file, people }) =>
    people.map((name) => ({ file, name, forms: [name], stated: false })),
  )
  for (const { file, text } of ARCHIVE) corrector.notePhrases(corrector.phrasesIn([text]), file)
  const countries = ARCHIVE.map(({ file }) =>
    corrector.countries?.([countryNamed('JO', 'Jordan'), countryNamed('HK', 'Hong Kong')], file),
  )
  corrector.homeOf('the daily wave', undefined, 'a.txt')
  const people = corrector.people(linkPeople(digests.flatMap((digest) => corrector.person(digest) ?? [])))
  const redirects = corrector.redirects([], (id) => (id === 'ines-duarte' ? 4 : undefined))
  const { notes, problems: vain } = corrector.outcome()
  return { recognition, countries, people, redirects, notes, problems: [...problems, ...vain] }
}

function countryNamed(code: string, name: string): ArticleCountry {
  return {
    code: parseCountryCode(code)!,
    alpha3: '',
    name,
    main: false,
    mentions: [{ part: 0, start: 0, end: 2, cue: 'name' }],
  }
}

test('seventeen corrections of all kinds do what they say, and say it', async () => {
  const { notes, problems, people, countries, recognition, redirects } = await correct(`
people:
  - merge: [Karimdost, R. K. D.]
    into: Rashid Karim Dost
  - split: Ines Duarte
    in: [e.txt]
    as: Ines Duarte (runner)
  - rename: Ines Duarte
    to: Inés Duarte
  - not-a-person: Grand Tour
    in: [b.txt]
  - always-a-person: Zeno
  - attach: Berg
    to: Jonas Berg
    in: [c.txt]
  - hide: Pia Photo
  - pin: Anna Berg
    id: a-berg
  - redirect: old-duarte
    to: ines-duarte
countries:
  - add: FR
    in: [a.txt, b.txt]
  - remove: JO
    in: [a.txt]
  - alias: Long Land
    is: CL
  - block: Air Chile
  - regroup: HK
    as: CN
places:
  - place: the Long Land
    is: CL
    point: [-33.4, -70.6]
  - not-a-place: Zeno
sources:
  - source: The Daily Wave
    home: FR
`)
  expect(problems).toEqual([])
  expect(notes).toEqual([
    'merged Karimdost, R. K. D. into Rashid Karim Dost: 2 articles',
    'told Ines Duarte (runner) apart from Ines Duarte: 1 article',
    'renamed Ines Duarte to Inés Duarte: 3 articles',
    'took Grand Tour for nobody: 1 article',
    'took Zeno for a person: 2 articles',
    'took Berg for Jonas Berg: 1 article',
    'hid Pia Photo: 1 article',
    'gave Anna Berg the id a-berg: 1 article',
    'led old-duarte to ines-duarte: 4 articles',
    'added France: 2 articles',
    'removed Jordan: 1 article',
    'took "Long Land" for Chile: 2 articles',
    'found no country in "Air Chile": 2 articles',
    'counted Hong Kong as China: 6 articles',
    'took "the Long Land" for a place in Chile: 2 articles',
    'took "Zeno" for no place: 2 articles',
    'took The Daily Wave to be at home in France: 1 article',
  ])
  expect(people.people.map(({ name, articles, hidden, pinned }) => [name, articles, hidden, pinned])).toEqual(
    [
      ['Anna Berg', 1, false, 'a-berg'],
      ['Inés Duarte', 3, false, undefined],
      ['Ines Duarte (runner)', 1, false, undefined],
      ['Jonas Berg', 2, false, undefined],
      ['Pia Photo', 1, true, undefined],
      ['Rashid Karim Dost', 3, false, undefined],
      ['Zeno', 1, false, undefined],
    ],
  )
  expect(people.personCalled('Karimdost')?.name).toBe('Rashid Karim Dost')
  expect(people.personCalled('Ines Duarte', 'e.txt')?.name).toBe('Ines Duarte (runner)')
  expect(people.personCalled('Berg')?.name).toBeUndefined()
  expect(people.personCalled('Grand Tour', 'b.txt')).toBeUndefined()
  expect(countries.slice(0, 3).map((list) => list?.map(({ code }) => code))).toEqual([
    ['CN', 'FR'],
    ['CN', 'JO', 'FR'],
    ['CN', 'JO'],
  ])
  expect(countries[0]?.[1]).toEqual({ code: 'FR', alpha3: 'FRA', name: 'France', main: true, mentions: [] })
  expect(recognition).toEqual({
    people: ['Zeno'],
    notPeople: [],
    aliases: new Map([['Long Land', 'CL']]),
    blocked: ['Air Chile'],
    places: [{ name: 'the Long Land', code: 'CL', point: [-33.4, -70.6] }],
    notPlaces: ['Zeno'],
  })
  expect(redirects).toEqual([{ from: 'old-duarte' as PersonId, to: 'ines-duarte' as PersonId }])
})

test.each([
  [
    'people:\n  - merge: Nobody\n    into: Ines Duarte',
    2,
    5,
    'nobody is called Nobody in any article: the entry does nothing',
  ],
  [
    'people:\n  - split: Berg\n    in: [x.txt]\n    as: Eva Berg',
    2,
    5,
    'nobody is called Berg in x.txt: the entry does nothing',
  ],
  [
    'people:\n  - not-a-person: Great Fire',
    2,
    5,
    'no article has the words "Great Fire": the entry does nothing',
  ],
  [
    'people:\n  - redirect: old\n    to: nobody',
    2,
    5,
    'old is in use, or nobody has the id nobody: the entry does nothing',
  ],
  [
    'countries:\n  - remove: FR\n    in: [a.txt]',
    2,
    5,
    'a.txt does not have France or is not there: the entry does nothing',
  ],
  [
    'countries:\n  - add: JO\n    in: [a.txt]',
    2,
    5,
    'a.txt has Jordan already or is not there: the entry does nothing',
  ],
  [
    'people:\n  - hide: Anna Berg\n  - hide: anna berg',
    3,
    5,
    'contradicts or repeats the correction in line 2',
  ],
  [
    'people:\n  - merge: [Anna Berg]\n    into: Eva Berg\n  - merge: Eva Berg\n    into: Anna Berg',
    4,
    5,
    'leads to itself',
  ],
  ['people:\n  - merge: Anna Berg\n    into: ANNA BERG', 2, 5, 'leads to itself'],
  ['people:\n  - attach: Anna Berg\n    to: Ines Duarte', 2, 5, '"Anna Berg" is more than a single word'],
  ['countries:\n  - alias: Long Land\n    is: QQ', 2, 5, 'QQ is the code of no country'],
  [
    'countries:\n  - alias: Long Land\n    is: france',
    3,
    9,
    '"is" should be two capital letters, such as FR',
  ],
  ['people:\n  - hide: 1984', 2, 11, '"hide" should be text (in quotation marks if it looks like a number)'],
  [
    'people:\n  - merge: Anna Berg\n    into: "?"',
    3,
    11,
    '"into" should have letters or digits: put the name there',
  ],
  ['people:\n  - merge: Karimdost', 2, 5, '"into" is missing'],
  ['people:\n  - hide: Berg\n    why: no', 3, 10, '"why" has no meaning in this entry'],
  ['people:\n  - join: Berg', 2, 5, 'the entry is no correction of people'],
  ['people:\n  - add: FR', 2, 5, 'the entry is no correction of people'],
  ['articles:\n  - set: a.txt', 2, 5, 'says nothing of the article'],
  ['articles:\n  - set: a.txt\n    day: 2025-02-30', 2, 5, '2025-02-30 is no day of the calendar'],
  ['articles:\n  - set: a.txt\n    day: 5 May', 3, 10, '"day" should be a day, such as 2025-05-21'],
  ['articles:\n  - set: a.txt\n    time: 8h', 3, 11, '"time" should be a time, such as "08:26"'],
  ['articles:\n  - remove: text\n    of: a.txt', 2, 13, '"remove" should be a field or a list of fields'],
  ['articles:\n  - remove: day', 2, 5, '"of" is missing'],
  ['articles:\n  - not-said: it rains', 2, 5, '"in" is missing'],
  ['articles:\n  - said-by: Berg\n    in: a.txt', 2, 5, '"words" is missing'],
  ['persons:\n  - hide: Berg', 2, 3, '"persons" is not one of the lists of corrections'],
  ['people: Berg', 1, 9, '"people" should be a list'],
  ['- hide: Berg', 1, 1, 'the file is not one of the lists of corrections'],
  ['people:\n  - hide: *x', 2, 11, 'is not readable: *x is an alias, write out what it stands for'],
  ['people:\n  - hide: "x', 2, 13, 'is not readable: Missing closing "quote'],
])('%j is told at line %i, column %i: %s', async (yaml, line, column, message) => {
  expect((await correct(yaml)).problems).toMatchObject([
    { severity: 'error', file: 'corrections.yaml', line, column, message },
  ])
})

test('a report is made with the entries that are understood', async () => {
  const { notes, problems } = await correct('people:\n  - hide: 7\n  - hide: Pia Photo')
  expect(problems).toHaveLength(1)
  expect(notes).toEqual(['hid Pia Photo: 1 article'])
})

test.each([undefined, '', '# nothing yet\n', 'people:\ncountries:\n'])(
  '%j corrects nothing',
  async (yaml) => {
    expect((await readCorrections(yaml)).problems).toEqual([])
  },
)

test('a correction in one file goes before one for all', async () => {
  const { people } = await correct(
    'people:\n  - attach: Berg\n    to: Anna Berg\n  - attach: Berg\n    to: Jonas Berg\n    in: [c.txt]',
  )
  expect(people.personCalled('Berg', 'c.txt')?.name).toBe('Jonas Berg')
  expect(people.personCalled('Berg', 'd.txt')?.name).toBe('Anna Berg')
})

test('countries by place are taken away and counted as others like those that are named', async () => {
  const { createCorrector } = await readCorrections(
    'countries:\n  - remove: CL\n    in: [a.txt]\n  - regroup: HK\n    as: CN\n',
  )
  const corrector = createCorrector()
  const [CL, HK, CN] = ['CL', 'HK', 'CN'].map((code) => parseCountryCode(code)!)
  const byPlace = [CL!, HK!].map((code) => {
    return { code, alpha3: '', name: '', main: true, filed: true, confidence: 1, places: [] }
  })
  const codes = (file: string, ...named: (typeof CL)[]) =>
    corrector.byPlace(byPlace, file, new Set(named)).map(({ code, name }) => [code, name])
  expect(codes('a.txt')).toEqual([['CN', 'China']])
  expect(codes('b.txt', CN)).toEqual([['CL', 'Chile']])
  expect(corrector.outcome().notes).toEqual([
    'removed Chile: 1 article',
    'counted Hong Kong as China: 2 articles',
  ])
})

test('a source is known by its name or its host', async () => {
  const { createCorrector } = await readCorrections('sources:\n  - source: www.example.org\n    home: BD\n')
  const { homeOf } = createCorrector()
  expect(homeOf(undefined, 'example.org', 'a.txt')).toBe('BD')
  expect(homeOf('Star', undefined, 'a.txt')).toBeUndefined()
})

test('a source may be at home nowhere', async () => {
  const { createCorrector, problems } = await readCorrections('sources:\n  - source: Star\n    home: none\n')
  const corrector = createCorrector()
  expect(problems).toEqual([])
  expect(corrector.homeOf('star', undefined, 'a.txt')).toBe('none')
  expect(corrector.outcome().notes).toEqual(['took Star to be at home nowhere: 1 article'])
})

test.each([
  ['places:\n  - place: Velburg\n    is: ZZ', 'ZZ is the code of no country'],
  ['places:\n  - place: Velburg\n    is: BD\n    point: [91, 0]', '"point"'],
  ['places:\n  - place: Velburg\n    is: BD\n  - not-a-place: velburg', 'contradicts or repeats'],
  [
    'articles:\n  - said-by: Berg\n    words: it rains\n    in: a.txt\n  - not-said: it rains\n    in: a.txt',
    'contradicts or repeats',
  ],
  ['sources:\n  - source: Star\n    home: ZZ', 'ZZ is the code of no country'],
  ['sources:\n  - source: Star\n    home: nowhere', '"home"'],
  ['sources:\n  - source: Star\n    home: none\n  - source: star\n    home: IN', 'contradicts or repeats'],
  ['sources:\n  - source: Star\n    home: BD\n  - source: star\n    home: IN', 'contradicts or repeats'],
  ['sources:\n  - source: Star\n    home: BD', 'no article comes from Star'],
])('%j is not followed: %s', async (yaml, message) => {
  const { problems } = await correct(yaml)
  expect(problems[0]?.message).toContain(message)
})

test('names that lead to each other in one file come to an end', async () => {
  const { people } = await correct(
    'people:\n  - attach: Berg\n    to: Jonas Berg\n    in: [c.txt]\n  - merge: Jonas Berg\n    into: Berg',
  )
  expect(people.personCalled('Berg', 'c.txt')).toBeDefined()
})

test('the schema for editors is the one the build checks by', () => {
  const written = JSON.parse(
    readFileSync('src/generator/corrections/corrections.schema.json', 'utf8'),
  ) as unknown
  expect(written).toEqual(correctionsJsonSchema())
})
