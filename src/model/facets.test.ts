import { expect, test } from 'vitest'
import {
  FACET_TABLE,
  FACETS,
  facetTexts,
  LISTED_FACETS,
  mapFacets,
  PEOPLE_FACETS,
  SUBJECT_FACETS,
  TEXT_FACETS,
  textValues,
} from './facets.ts'

test('every facet is of people and countries, of speakers or of texts, and the root names all values but people', () => {
  expect([...SUBJECT_FACETS, 'said', ...TEXT_FACETS]).toEqual(FACETS)
  expect([...LISTED_FACETS, ...PEOPLE_FACETS].toSorted()).toEqual(FACETS.toSorted())
  expect(PEOPLE_FACETS).toEqual(['person', 'said'])
})

test.each([
  ['person', 'wang-yi', 'wang-yi'],
  ['person', 'Wang Yi', undefined],
  ['country', 'pk', 'PK'],
  ['country', 'pak', undefined],
  ['source', 'xinhua', 'xinhua'],
  ['lang', 'zh-hans', 'zh-hans'],
  ['lang', '-en', undefined],
] as const)('of the facet %s, %s in an address is the id %s', (facet, text, id) => {
  expect(FACET_TABLE[facet].parseId(text)).toBe(id)
})

test('the ids of all values in an article can be read from an address', () => {
  const article = { source: 'The New Éastern Post', language: 'pt_BR' }
  for (const facet of TEXT_FACETS)
    for (const { id } of textValues(article, facet)) expect(FACET_TABLE[facet].parseId(id)).toBe(id)
})

test('a text gives a value with its key and its spelling, no text gives none', () => {
  expect(textValues({ source: 'XINHUA' }, 'source')).toEqual([{ id: 'xinhua', name: 'XINHUA' }])
  expect(textValues({ source: 'XINHUA' }, 'lang')).toEqual([])
})

test('only the texts of facets are taken from an article', () => {
  const article = { headline: 'Ferry runs again', source: 'Harbour News', language: 'en', byline: 'Ada Roe' }
  expect(facetTexts(article)).toMatchObject({ source: 'Harbour News', language: 'en' })
  expect(facetTexts(article)).not.toHaveProperty('headline')
})

test('a value is made for each facet or for some of them', () => {
  expect(Object.keys(mapFacets((facet) => facet))).toEqual(FACETS)
  expect(mapFacets((_, place) => place, ['source', 'lang'])).toEqual({ source: 0, lang: 1 })
})
