import {
  array,
  assert,
  constant,
  constantFrom,
  property,
  shuffledSubarray,
  tuple,
  uniqueArray,
} from 'fast-check'
import { expect, test } from 'vitest'
import type { PersonDigest } from './archive-names.ts'
import { linkPeople } from './link-people.ts'

/** One article for each list of names. */
function digestsOf(...articles: readonly (readonly string[])[]): readonly PersonDigest[] {
  return articles.flatMap((names, number) =>
    names.map((name) => ({ file: `${number}.txt`, name, forms: [name], stated: false })),
  )
}

function times(count: number, name: string): readonly (readonly string[])[] {
  return Array.from({ length: count }, () => [name])
}

function namesOf(...articles: readonly (readonly string[])[]): readonly string[] {
  return linkPeople(digestsOf(...articles)).people.map(({ name }) => name)
}

test.each([
  ['middle name', ['Oleg Zimin', 'Oleg Petrovich Zimin'], 'Oleg Petrovich Zimin'],
  ['initials', ['Thandi Nomsa Dube', 'T. N. Dube', 'Thandi Dube'], 'Thandi Nomsa Dube'],
  ['an initial that is commoner than the name', ['U. Perera', 'U. Perera', 'Upul Perera'], 'Upul Perera'],
  ['both orders', ['Qiu Yifan', 'Qiu Yifan', 'Yifan Qiu'], 'Qiu Yifan'],
  ['hyphen or none', ['Qiu Yi-fan', 'Qiu Yi-fan', 'Qiu Yifan'], 'Qiu Yi-fan'],
  ['tail of a longer name', ['Rashid Karim Dost', 'Karim Dost'], 'Rashid Karim Dost'],
  ['lone surname', ['Ines Duarte', 'Duarte'], 'Ines Duarte'],
  ['East Asian surname', ['Qiu Yifan', 'Qiu'], 'Qiu Yifan'],
  ['accents and capitals', ['ZOË LANE', 'Zoë Lane', 'Zoe Lane', 'Zoë Lane'], 'Zoë Lane'],
  ['transliterations', ['Sergey Zimin', 'Sergei Zimin', 'Sergey Zimin'], 'Sergey Zimin'],
])('%s: one person', (_, spellings, name) => {
  expect(namesOf(...spellings.map((spelling) => [spelling]))).toEqual([name])
})

test.each([
  ['given names', ['Anna Berg', 'Jonas Berg']],
  ['middle names', ['Paul Ray Lowe', 'Paul Tim Lowe']],
  ['generations', ['Carl Boyd', 'Carl Boyd Jr']],
  ['an initial that fits two', ['Jane Holt', 'Jim Holt', 'J. Holt']],
  ['a short name that fits two', ['Ali Omar Hassan', 'Ali Samir Hassan', 'Ali Hassan']],
  ['a lone given name', ['Ola Martin', 'Ola']],
  ['a given name after an initial', ['V Ramesh Nair', 'Vimala Nair']],
  ["the father's name alone", ['Faisal bin Nasir', 'Nasir']],
  ['a saint', ['Cameron George', 'St George']],
])('different %s: different people', (_, names) => {
  expect(namesOf(...names.map((name) => [name])).toSorted()).toEqual(names.toSorted())
})

test('a lone surname means the bearer of three times as many articles, and nobody below that', () => {
  const others = [['Jonas Berg'], ['Berg'], ['Berg']]
  const common = linkPeople(digestsOf(...times(3, 'Anna Berg'), ...others))
  const rarer = linkPeople(digestsOf(...times(2, 'Anna Berg'), ...others))
  expect(common.personCalled('Berg')?.name).toBe('Anna Berg')
  expect(rarer.personCalled('Berg')?.name).toBe('Berg')
})

test('a nickname that an article uses for a full name means that person elsewhere', () => {
  const linked = linkPeople([
    { file: 'a', name: 'Joaquim Tuca da Silva', forms: ['Joaquim Tuca da Silva', 'Tuca'], stated: false },
    { file: 'b', name: 'Tuca', forms: ['Tuca'], stated: false },
  ])
  expect(linked.people).toMatchObject([{ name: 'Joaquim Tuca da Silva', articles: 2 }])
})

test('a given name that one article uses alone means nobody in particular elsewhere', () => {
  const linked = linkPeople([
    { file: 'a', name: 'Carlos Vidal', forms: ['Carlos Vidal', 'Carlos'], stated: false },
    { file: 'b', name: 'Carlos', forms: ['Carlos'], stated: false },
  ])
  expect(linked.people.map(({ name }) => name)).toEqual(['Carlos', 'Carlos Vidal'])
})

/** An article with its people, each with roles behind a colon: "Jo Bandin: mayor of Oldtown". */
function articleOf(file: string, countries: string, ...people: readonly string[]): readonly PersonDigest[] {
  return people.map((person) => {
    const [name = '', role] = person.split(': ')
    const known = { roles: role === undefined ? [] : [role], countries: countries.split(' ') }
    return { file, name, forms: [name], stated: false, known }
  })
}

const KING = ['a', 'b', 'c'].flatMap((file) => articleOf(file, 'JO EG', 'Abdul Hamdan: King of Jordan'))
const MEETING = articleOf('a', 'FR', 'Ines Duarte: mayor of Salta', 'Olu Ade')

test.each([
  ['the same office', [...KING, ...articleOf('x', 'IN', 'Hamdan: King')], 'x', 'same office'],
  [
    'people named beside them',
    [...MEETING, ...articleOf('x', 'PE', 'Duarte', 'Olu Ade')],
    'x',
    'same company',
  ],
  ['their country', [...KING, ...articleOf('x', 'JO IQ', 'Hamdan')], 'x', 'same country'],
])('a surname alone is of a person of another article by %s', (_, digests, file, reason) => {
  const linked = linkPeople(digests)
  const meant = digests.find((digest) => digest.file === file)!.name
  expect(linked.personCalled(meant, file)?.name).toBe(digests[0]!.name)
  expect(linked.whyCalled(meant, file)).toBe(reason)
  expect(linked.whyCalled(digests[0]!.name, 'a')).toBeUndefined()
})

test.each([
  ['a family of another country', [...KING, ...articleOf('x', 'IN', 'Hamdan', 'Rafiq Mir')], 'Hamdan'],
  [
    'a prince, and not the king',
    [...KING, ...articleOf('x', 'JO', 'Hamdan: Crown Prince of Jordan')],
    'Hamdan',
  ],
  [
    'a minister, and not the president',
    [
      ...articleOf('a', 'KR', 'Han Dae-jin: President of South Korea', 'Olu Ade'),
      ...articleOf('x', 'KR', 'Han: Justice Minister', 'Olu Ade'),
    ],
    'Han',
  ],
  ['somebody met nowhere', [...MEETING, ...articleOf('x', 'PE', 'Duarte', 'Eva Lind')], 'Duarte'],
])('a surname alone may be %s', (_, digests, name) => {
  const linked = linkPeople(digests)
  expect(linked.personCalled(name, 'x')?.name).toBe(name)
})

test('to stand together in a long list tells nothing', () => {
  const crowd = Array.from({ length: 3000 }, (_, at) => `Name B${at}x`)
  const linked = linkPeople([
    ...articleOf('a', 'PE', 'Ines Duarte', ...crowd),
    ...articleOf('x', 'CL', 'Duarte', ...crowd),
  ])
  expect(linked.personCalled('Duarte', 'x')?.name).toBe('Duarte')
})

test('a name means another in each article', () => {
  const linked = linkPeople([
    ...KING,
    ...articleOf('x', 'IN', 'Hamdan', 'Rafiq Mir'),
    ...articleOf('y', 'JO', 'Hamdan'),
  ])
  expect(linked.personCalled('Hamdan', 'x')?.name).toBe('Hamdan')
  expect(linked.personCalled('Hamdan', 'y')?.name).toBe('Abdul Hamdan')
  expect(linked.people.map(({ name, articles }) => [name, articles])).toContainEqual(['Abdul Hamdan', 4])
})

test('of two bearers of a surname the one who has the office is meant', () => {
  const linked = linkPeople([
    ...articleOf('a', 'KR', 'Han Dae-jin: Prime Minister of South Korea'),
    ...articleOf('b', 'KR', 'Han Sung-min: Justice Minister of South Korea'),
    ...articleOf('x', 'KR', 'Han: Prime Minister'),
  ])
  expect(linked.personCalled('Han', 'x')?.name).toBe('Han Dae-jin')
})

test.each([
  [
    'spelled in two ways, with one office',
    'Antony Blake: Secretary of State of the United States',
    'Anthony Blake: Secretary of State',
  ],
  ['called by a short name, with one office', 'Robert Hale: mayor of Oldtown', 'Bob Hale: mayor of Oldtown'],
])('%s: one person', (_, one, other) => {
  const linked = linkPeople([
    ...articleOf('a', 'US', one),
    ...articleOf('b', 'US', one),
    ...articleOf('x', 'US', other),
  ])
  expect(linked.people).toHaveLength(1)
  expect(linked.whyCalled(other.split(':')[0]!, 'x')).toBe('same office')
})

test.each([
  [
    'nothing in common',
    articleOf('a', 'US', 'Antony Blake: mayor of Oldtown'),
    articleOf('x', 'US', 'Anthony Blake'),
  ],
  [
    'an article that has both',
    articleOf('a', 'US', 'Antony Blake: Senator', 'Anthony Blake: Senator'),
    articleOf('x', 'US', 'Anthony Blake: Senator'),
  ],
  [
    'one name and another beginning with it, in one article',
    articleOf('a', 'MM', 'Maung San', 'Maung San Thiri'),
    articleOf('x', 'MM', 'Maung San'),
  ],
])('%s: two people', (_, ...articles) => {
  expect(linkPeople(articles.flat()).people).toHaveLength(2)
})

test('a single word in a single article is hidden, in two it is not, and stated people never are', () => {
  expect(linkPeople(digestsOf(['Suparno'])).people[0]?.hidden).toBe(true)
  expect(linkPeople(digestsOf(['Suparno'], ['Suparno'])).people[0]?.hidden).toBe(false)
  const stated = [{ file: 'a', name: 'Suparno', forms: ['Suparno'], stated: true }]
  expect(linkPeople(stated).people[0]?.hidden).toBe(false)
})

test('Mrs Holt of an article that also has a Mr Holt is not taken for the only full name', () => {
  expect(namesOf(['Carl Holt'], ['Holt', 'Mrs Holt'])).toEqual(['Carl Holt', 'Mrs Holt'])
})

test('a form that is rare beside the usual one is not the name shown', () => {
  expect(namesOf(...times(20, 'Ines Duarte'), ['Minister Foo Ines Duarte'])).toEqual(['Ines Duarte'])
})

/** Some have an office, some a country. */
function withKnown(digest: PersonDigest): PersonDigest {
  const roles = digest.name.length % 3 === 0 ? ['mayor of Oldtown'] : []
  return { ...digest, known: { roles, countries: digest.file.startsWith('1') ? ['PE'] : ['CL'] } }
}

test('who is who does not depend on the order of articles', () => {
  const words = ['Anna', 'Jonas', 'J.', 'Berg', 'Holt', 'Qiu', 'Yifan', 'A', 'bin', 'Jr']
  const name = array(constantFrom(...words), { minLength: 1, maxLength: 4 }).map((list) => list.join(' '))
  const archives = array(uniqueArray(name, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 })
  const shuffles = archives.chain((archive) =>
    tuple(
      constant(digestsOf(...archive).map(withKnown)),
      shuffledSubarray(
        archive.map((_, at) => `${at}.txt`),
        { minLength: archive.length },
      ),
    ),
  )
  assert(
    property(shuffles, ([digests, order]) => {
      const shuffled = order.flatMap((file) => digests.filter((digest) => digest.file === file))
      const [linked, other] = [linkPeople(digests), linkPeople(shuffled)]
      expect(other.people).toEqual(linked.people)
      for (const { name, file } of digests)
        expect(other.personCalled(name, file)).toEqual(linked.personCalled(name, file))
    }),
  )
})
