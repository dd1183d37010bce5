import { expect, test } from 'vitest'
import { parseCountryCode } from '#model/country.ts'
import type { ArticleId } from '#model/article.ts'
import type { PersonId } from '#model/person.ts'
import { formsOf } from '#generator/ingest/article-digest.ts'
import type { ArticleDigest, CountryMention } from '#generator/ingest/article-digest.ts'
import { readCorrections } from '#generator/corrections/read-corrections.ts'
import type { PlaceEvidence } from '#generator/recognise/country-evidence.ts'
import { publishedEntry } from './published-article.ts'

const digest: ArticleDigest = {
  headline: 'Harbour Bridge Opens',
  headlineFrom: 'text',
  lead: 'It opened.',
  words: 2,
  people: ['Ada Byron', 'Byron'].map((name) => {
    return { name, forms: [name], stated: false, roles: [], spellings: [[name, 1]] }
  }),
  countries: [country('JO', [at(1, 'jordan'), at(5, 'jordan')]), country('HK', [at(3, 'hong kong')])],
  places: '[]',
  phrases: [],
}

function at(start: number, form: string): CountryMention {
  return { part: 0, start, form }
}

function country(code: string, mentions: readonly CountryMention[]): ArticleDigest['countries'][number] {
  const shown = { forms: formsOf(mentions), mentions: JSON.stringify(mentions) }
  return { code: parseCountryCode(code)!, alpha3: code, name: code, main: false, ...shown }
}

async function entered(
  yaml: string,
  personCalled = (name: string) => ({ id: name as PersonId, name }),
  places: readonly PlaceEvidence[] = [],
) {
  const { createCorrector } = await readCorrections(yaml)
  const { countries, byPlace } = createCorrector()
  const kept = {
    number: 0,
    digest: { ...digest, places: JSON.stringify(places) },
    textKey: 'text',
    indexed: { table: () => [], places: new Uint8Array() },
    article: () => Promise.reject(new Error('not asked')),
  }
  return publishedEntry('one' as ArticleId, 'a.txt', kept, {
    personCalled,
    whyCalled: () => undefined,
    countries,
    places: { homeOf: () => undefined, correct: byPlace },
  })
}

const countriesIn = ({ countries }: Awaited<ReturnType<typeof entered>>) =>
  countries.map(({ code, forms }) => [code, forms])

test('countries are entered with the ways they are named in', async () => {
  expect(countriesIn(await entered(''))).toEqual([
    ['JO', ['jordan']],
    ['HK', ['hong kong']],
  ])
})

test('two names that are one person are entered once, with both spellings', async () => {
  const ada = { id: 'ada-byron' as PersonId, name: 'Ada Byron' }
  const { people } = await entered('', () => ada)
  expect(people).toEqual([
    {
      ...ada,
      roles: [],
      spellings: [
        ['Ada Byron', 1],
        ['Byron', 1],
      ],
    },
  ])
})

test('articles that are published otherwise have other hashes, even where the same countries are left', async () => {
  const removed = await entered('countries:\n  - remove: JO\n    in: [a.txt]\n')
  const regrouped = await entered('countries:\n  - regroup: JO\n    as: HK\n')
  expect(countriesIn(removed)).toEqual([['HK', ['hong kong']]])
  expect(countriesIn(regrouped)).toEqual([['HK', ['jordan', 'hong kong']]])
  const renamed = await entered('', (name) => ({ id: name as PersonId, name: `${name} (runner)` }))
  const hashes = [await entered(''), removed, regrouped, renamed].map(({ hash }) => hash)
  expect(new Set(hashes).size).toBe(4)
  expect((await entered('')).hash).toBe(hashes[0])
})

function place(name: string, share: number, filedFrom?: true): PlaceEvidence {
  const countries = [[parseCountryCode('BD')!, share, share] as const]
  return { name, countries, times: 1, main: true, ...(filedFrom && { filedFrom }) }
}

test('an article is filed from the places of its dateline that are sure, and under countries by place', async () => {
  const places = [place('Dhaka', 0.99, true), place('Jamalpur', 0.7, true), place('Rangpur', 0.98)]
  const { filedFrom, byPlace } = await entered('', undefined, places)
  expect(filedFrom).toBe('Dhaka, BD')
  expect(byPlace).toEqual([{ code: 'BD', alpha3: 'BGD', name: 'Bangladesh', places: ['Dhaka', 'Rangpur'] }])
})
