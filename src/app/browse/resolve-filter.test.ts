import { expect, test } from 'vitest'
import { formatFilter, parseFilter } from '#model/filter-query.ts'
import type { Root } from '#archive/source/root.ts'
import { nameIn, resolveFilter } from './resolve-filter.ts'
import type { Names } from './resolve-filter.ts'

const NAMES: Names = new Map([
  ['person', new Map([
    ['wang-yi', { id: 'wang-yi', name: 'Wang Yi' }],
    ['i-dar', { id: 'ishaq-dar', name: 'Ishaq Dar' }],
    ['ishaq-dar', { id: 'ishaq-dar', name: 'Ishaq Dar' }],
  ])],
  ['country', new Map([['IN', { id: 'IN', name: 'India' }]])],
]) // prettier-ignore
const ROOT = {
  countries: [{ code: 'PK', alpha3: 'PAK', name: 'Pakistan' }],
  topPeople: [],
} as unknown as Root
const read = (query: string) => parseFilter(new URLSearchParams(query)).filter

test.each([
  ['person=wang-yi&country=in&date=1999&q=peace', 'q=peace&person=wang-yi&country=in&date=1999', []],
  ['person=i-dar', 'person=ishaq-dar', []],
  ['person=i-dar.ishaq-dar.wang-yi', 'person=ishaq-dar.wang-yi', []],
  ['person=nobody', '', [{ facet: 'person', id: 'nobody' }]],
  ['person=nobody.wang-yi', 'person=wang-yi', [{ facet: 'person', id: 'nobody' }]],
  ['country=in&country=-zz', 'country=in', [{ facet: 'country', id: 'ZZ' }]],
])('%s asks for %s', (query, known, unknown) => {
  const resolved = resolveFilter(read(query), NAMES)
  expect(formatFilter(resolved.filter)).toBe(known)
  expect(resolved.unknown).toEqual(unknown)
})

test('a name is found by the id of today, in an answer or the root; an id without one stands for itself', () => {
  expect(nameIn(NAMES, ROOT)('person', 'ishaq-dar')).toBe('Ishaq Dar')
  expect(nameIn(NAMES, ROOT)('person', 'nobody')).toBe('nobody')
  expect(nameIn(undefined, ROOT)('country', 'PK')).toBe('Pakistan')
  expect(nameIn(undefined, ROOT)('country', 'IN')).toBe('IN')
})
