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

test('who is who does not depend on the order of articles', () => {
  const words = ['Anna', 'Jonas', 'J.', 'Berg', 'Holt', 'Qiu', 'Yifan', 'A', 'bin', 'Jr']
  const name = array(constantFrom(...words), { minLength: 1, maxLength: 4 }).map((list) => list.join(' '))
  const archives = array(uniqueArray(name, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 })
  const shuffles = archives.chain((archive) =>
    tuple(
      constant(digestsOf(...archive)),
      shuffledSubarray(
        archive.map((_, at) => `${at}.txt`),
        { minLength: archive.length },
      ),
    ),
  )
  assert(
    property(shuffles, ([digests, order]) => {
      const shuffled = order.flatMap((file) => digests.filter((digest) => digest.file === file))
      expect(linkPeople(shuffled).people).toEqual(linkPeople(digests).people)
    }),
  )
})
