import { array, assert, constantFrom, property, record, string, uniqueArray } from 'fast-check'
import { expect, test } from 'vitest'
import { ANY_CHARACTER } from '#model/testing/any-text.ts'
import type { ArticleId } from '#model/article.ts'
import { isId, type PersonId } from '#model/person.ts'
import { assignArticleIds, type ArticleToName } from './assign-article-ids.ts'
import { assignPersonIds, type PersonToName } from './assign-person-ids.ts'
import { formatRegistry } from './format-registry.ts'
import { parseRegistry } from './parse-registry.ts'
import { EMPTY_REGISTRY, type Registry } from './registry.ts'

function article(file: string, headline: string, day?: string, hash = `hash-${file}`): ArticleToName {
  return { file, hash, headline, day }
}

/** The ids of articles by file. */
function articleIds(
  registry: Registry,
  articles: readonly ArticleToName[],
): Readonly<Record<string, string>> {
  const lines = assignArticleIds(registry, articles)
  return Object.fromEntries(articles.map(({ file }) => [file, lines.find((line) => line.file === file)!.id]))
}

/** The registry after a build with these articles. */
function afterArticles(registry: Registry, articles: readonly ArticleToName[]): Registry {
  return { ...registry, articles: assignArticleIds(registry, articles) }
}

test.each([
  [article('a', 'Duarte opens bridge', '2025-05-21'), '2025-05-21-duarte-opens-bridge'],
  [article('a', 'Duarte opens bridge'), 'undated-duarte-opens-bridge'],
  [article('a', 'Ökonom: 3 % für Łódź'), 'undated-okonom-3-fur-lodz'],
  [article('a', '大桥通车', '2025-05-21', '0123456789abcdef'), '2025-05-21-01234567'],
])('%j is called %s', (named, id) => {
  expect(articleIds(EMPTY_REGISTRY, [named])).toEqual({ a: id })
})

test('articles of one day and headline are numbered in the order of their files', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((file) => article(file, 'Storm')) as [
    ArticleToName,
    ArticleToName,
    ArticleToName,
  ]
  expect(articleIds(EMPTY_REGISTRY, [c, a, b])).toEqual({
    a: 'undated-storm',
    b: 'undated-storm-2',
    c: 'undated-storm-3',
  })
})

test('a hundred thousand articles of one headline each have an id, in time', () => {
  const articles = Array.from({ length: 100_000 }, (_, number) =>
    article(String(number).padStart(6, '0'), 'Storm', undefined, `${number}`),
  )
  const ids = assignArticleIds(EMPTY_REGISTRY, articles)
  expect(ids.at(-1)?.id).toBe('undated-storm-100000')
  expect(new Set(ids.map(({ id }) => id)).size).toBe(100_000)
})

test('an article keeps its id when its text, its headline or its file name changes, and when two files change places', () => {
  const registry = afterArticles(EMPTY_REGISTRY, [
    article('a', 'Storm', undefined, '1'),
    article('b', 'Flood', undefined, '2'),
  ])
  expect(articleIds(registry, [article('a', 'Storm over, says Luna', '2025-01-01', '9')])).toEqual({
    a: 'undated-storm',
  })
  expect(articleIds(registry, [article('new', 'Storm', undefined, '1')])).toEqual({ new: 'undated-storm' })
  expect(
    articleIds(registry, [article('b', 'Storm', undefined, '1'), article('a', 'Flood', undefined, '2')]),
  ).toEqual({
    a: 'undated-flood',
    b: 'undated-storm',
  })
})

test('the id of an article that has left is not given to another, and is there when it comes back', () => {
  const storm = article('a', 'Storm')
  const left = afterArticles(afterArticles(EMPTY_REGISTRY, [storm]), [])
  expect(articleIds(left, [article('b', 'Storm')])).toEqual({ b: 'undated-storm-2' })
  expect(articleIds(left, [storm])).toEqual({ a: 'undated-storm' })
})

/** The articles of a feed, the newest first: by its place in the file, each known by its words. */
function feed(...headlines: readonly string[]): readonly ArticleToName[] {
  return headlines.map((headline, index) => ({
    ...article(index === 0 ? 'feed.xml' : `feed.xml#${index + 1}`, headline.replace('!', ''), '2025-05-21'),
    hash: `hash of ${headline}`,
    isEntry: true,
  }))
}

test('entries of a feed keep their ids when others come and go, and give them to no other', () => {
  const first = afterArticles(EMPTY_REGISTRY, feed('Storm', 'Flood', 'Fire'))
  const later = afterArticles(first, feed('Grain', 'Market', 'Storm', 'Flood'))
  const last = afterArticles(later, feed('Rain', 'Snow', 'Grain', 'Storm!', 'Fire'))
  const ids = [first, later, last].map(({ articles }) => articles.map(({ id }) => id.slice(11)))
  expect(ids.map((given) => given.toSorted())).toEqual([
    ['fire', 'flood', 'storm'],
    ['fire', 'flood', 'grain', 'market', 'storm'],
    ['fire', 'flood', 'grain', 'market', 'rain', 'snow', 'storm'],
  ])
  expect(last.articles.slice(0, 5).map(({ id, file }) => [file, id.slice(11)])).toEqual([
    ['feed.xml', 'rain'],
    ['feed.xml#2', 'snow'],
    ['feed.xml#3', 'grain'],
    ['feed.xml#4', 'storm'],
    ['feed.xml#5', 'fire'],
  ])
})

test('no id is a name that Windows keeps for devices', () => {
  expect(personIds(EMPTY_REGISTRY, [person('Con')])).toEqual({ Con: 'con-2' })
})

const articles = uniqueArray(
  record({
    file: string({ minLength: 1 }),
    headline: constantFrom('Storm', 'Storm 2', 'Flood', '雨', ''),
    day: constantFrom('2025-05-21', undefined),
    hash: constantFrom('00000001', '00000002', '00000003'),
  }),
  { selector: ({ file }) => file, maxLength: 12 },
)

test('ids of articles are ids, are each given once, do not depend on the order, and never change', () => {
  assert(
    property(articles, articles, (first, later) => {
      const registry = afterArticles(EMPTY_REGISTRY, first)
      const ids = articleIds(EMPTY_REGISTRY, first)
      expect(Object.values(ids).every(isId)).toBe(true)
      expect(new Set(Object.values(ids)).size).toBe(first.length)
      expect(articleIds(EMPTY_REGISTRY, first.toReversed())).toEqual(ids)
      const files = new Set(first.map(({ file }) => file))
      const more = [...later.filter(({ file }) => !files.has(file)), ...first]
      expect(articleIds(registry, more)).toMatchObject(ids)
    }),
  )
})

function person(name: string, ...otherKeys: readonly string[]): PersonToName {
  return { name, keys: [name.toLowerCase(), ...otherKeys] }
}

function assignPeople(
  registry: Registry,
  people: readonly PersonToName[],
  meant: Readonly<Record<string, PersonToName>> = {},
) {
  return assignPersonIds(registry, people, (key) => meant[key])
}

function personIds(registry: Registry, people: readonly PersonToName[]): Readonly<Record<string, string>> {
  const { idOf } = assignPeople(registry, people)
  return Object.fromEntries(people.map((person) => [person.name, idOf.get(person)!]))
}

function afterPeople(
  registry: Registry,
  people: readonly PersonToName[],
  meant?: Readonly<Record<string, PersonToName>>,
): Registry {
  const { people: lines, personRedirects } = assignPeople(registry, people, meant)
  return { ...registry, people: lines, personRedirects }
}

test.each([
  ['Mohammad Ishaq Dar', 'mohammad-ishaq-dar'],
  ['Zoë Łaski-O’Hare', 'zoe-laski-ohare'],
  ['王毅', /^person-[0-9a-f]{8}$/],
])('%s is called %s', (name, id) => {
  expect(personIds(EMPTY_REGISTRY, [person(name)])[name]).toMatch(id)
})

test('a person whose name grows keeps the id', () => {
  const registry = afterPeople(EMPTY_REGISTRY, [person('Ishaq Dar')])
  const grown = person('Mohammad Ishaq Dar', 'ishaq dar')
  expect(personIds(registry, [grown])).toEqual({ 'Mohammad Ishaq Dar': 'ishaq-dar' })
  const later = afterPeople(registry, [grown])
  expect(personIds(later, [person('Mohammad Ishaq Dar')])).toEqual({ 'Mohammad Ishaq Dar': 'ishaq-dar' })
})

test('of two people who turn out to be one, one id leads to the other, now and after', () => {
  const apart = afterPeople(EMPTY_REGISTRY, [person('Ines Duarte'), person('I Duarte')])
  const together = [person('Ines Duarte', 'i duarte')]
  const merged = afterPeople(apart, together)
  expect(merged.personRedirects).toEqual([{ from: 'i-duarte', to: 'ines-duarte' }])
  expect(afterPeople(merged, [person('I Duarte', 'ines duarte')])).toMatchObject({
    personRedirects: [{ from: 'i-duarte', to: 'ines-duarte' }],
  })
  expect(personIds(merged, [person('Ines Duarte'), person('I Duarte')])).toEqual({
    'Ines Duarte': 'ines-duarte',
    'I Duarte': 'i-duarte',
  })
})

test('a surname that was a person leads to the one who is now meant by it', () => {
  const duarte = person('Ines Duarte')
  const registry = afterPeople(EMPTY_REGISTRY, [person('Duarte')])
  expect(afterPeople(registry, [duarte], { duarte }).personRedirects).toEqual([
    { from: 'duarte', to: 'ines-duarte' },
  ])
})

test('a pinned id is taken, and the one before leads to it even when the pin is gone', () => {
  const registry = afterPeople(EMPTY_REGISTRY, [person('Ines Duarte')])
  const pinned = afterPeople(registry, [{ ...person('Ines Duarte'), pinned: 'mayor' as PersonId }])
  expect(pinned.personRedirects).toEqual([{ from: 'ines-duarte', to: 'mayor' }])
  expect(personIds(pinned, [person('Ines Duarte')])).toEqual({ 'Ines Duarte': 'mayor' })
})

test('a pin goes before whoever had the id', () => {
  const registry = afterPeople(EMPTY_REGISTRY, [person('Ines Duarte')])
  const other = { ...person('Ines Duarte (runner)'), pinned: 'ines-duarte' as PersonId }
  expect(personIds(registry, [person('Ines Duarte'), other])).toEqual({
    'Ines Duarte': 'ines-duarte-2',
    'Ines Duarte (runner)': 'ines-duarte',
  })
})

const people = uniqueArray(
  uniqueArray(constantFrom('ann berg', 'a berg', 'berg', 'con', '王', 'ann', 'bo'), {
    minLength: 1,
    maxLength: 3,
  }),
  {
    selector: (keys) => keys[0],
    maxLength: 5,
  },
).map((lists) => {
  const seen = new Set<string>()
  const own = lists
    .map((keys) => keys.filter((key) => !seen.has(key) && seen.add(key)))
    .filter((keys) => keys.length > 0)
  return own.map((keys): PersonToName => ({ name: keys[0]!, keys }))
})

test('ids of people are ids, are each given once, do not depend on the order, and lead somewhere for as long as the name is there', () => {
  assert(
    property(people, people, (first, later) => {
      const { idOf } = assignPeople(EMPTY_REGISTRY, first)
      const ids = [...idOf.values()]
      expect(ids.every(isId)).toBe(true)
      expect(new Set(ids).size).toBe(first.length)
      expect(personIds(EMPTY_REGISTRY, first.toReversed())).toEqual(personIds(EMPTY_REGISTRY, first))
      const next = assignPeople(afterPeople(EMPTY_REGISTRY, first), later)
      const alive = new Set<string>([...next.idOf.values(), ...next.personRedirects.map(({ from }) => from)])
      const names = new Set(later.flatMap(({ keys }) => keys))
      for (const [{ keys }, id] of idOf) if (keys.some((key) => names.has(key))) expect(alive).toContain(id)
      expect(new Set(next.idOf.values()).size).toBe(later.length)
    }),
  )
})

test('a registry is written in lines that sort, and read back as it was', () => {
  const registry: Registry = {
    articles: [
      { id: 'undated-storm' as ArticleId, file: 'odd\tname\\n\n.txt', hash: '12' },
      { id: '2025-05-21-flood' as ArticleId, file: 'a.txt', hash: '34' },
    ],
    people: [{ id: 'ines-duarte' as PersonId, keys: ['ines duarte', '__proto__'] }],
    articleRedirects: [{ from: 'x' as ArticleId, to: 'undated-storm' as ArticleId }],
    personRedirects: [{ from: 'duarte' as PersonId, to: 'ines-duarte' as PersonId }],
  }
  const text = formatRegistry(registry)
  expect(text.split('\n').slice(2)).toEqual([
    'article\t2025-05-21-flood\ta.txt\t34',
    'article\tundated-storm\todd\\tname\\\\n\\n.txt\t12',
    'article-redirect\tx\tundated-storm',
    'person\tines-duarte\tines duarte\t__proto__',
    'person-redirect\tduarte\tines-duarte',
    '',
  ])
  const { registry: read, problems } = parseRegistry(text)
  expect(problems).toEqual([])
  expect(formatRegistry(read)).toBe(text)
  expect(read.articles.find(({ id }) => id === 'undated-storm')?.file).toBe('odd\tname\\n\n.txt')
})

test('whatever a file is called, it is read back', () => {
  assert(
    property(array(string({ unit: ANY_CHARACTER, maxLength: 12 }), { maxLength: 6 }), (files) => {
      const articles = files.map((file, at) => ({ id: `a${at}` as ArticleId, file: `f${file}`, hash: '1' }))
      const { registry, problems } = parseRegistry(formatRegistry({ ...EMPTY_REGISTRY, articles }))
      expect(problems).toEqual([])
      expect(new Set(registry.articles.map(({ file }) => file))).toEqual(
        new Set(articles.map(({ file }) => file)),
      )
    }),
  )
})

test.each([
  ['<<<<<<< HEAD', 'a merge of two versions was not finished'],
  ['place\tx', '"place" is no kind of line'],
  ['person\tInes\tines', '"Ines" is no id (small letters and digits, with hyphens between)'],
  ['person\tines', 'after the id ines there should be one or more names'],
  ['article\tstorm\ta.txt', 'after the id storm there should be a file and a hash'],
  ['person-redirect\told\tNew', '"New" is no id (small letters and digits, with hyphens between)'],
  ['person\tbo\tbo', 'the id bo was already given in line 2'],
])('%j is refused: %s', (line, message) => {
  const { problems, registry } = parseRegistry(`# ids\nperson\tbo\tbo berg\n${line}\n`)
  expect(problems).toMatchObject([{ severity: 'error', file: 'ids.tsv', line: 3, column: 1, message }])
  expect(registry.people).toEqual([{ id: 'bo', keys: ['bo berg'] }])
})

test('a line that both sides of a merge have counts once', () => {
  expect(parseRegistry('person\tbo\tbo\nperson\tbo\tbo\n').problems).toEqual([])
})
