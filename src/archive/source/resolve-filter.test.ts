import { expect, test } from 'vitest'
import { formatFilter, parseFilter } from '#model/filter-query.ts'
import type { Facet } from '#model/facets.ts'
import { resolveFilter } from './resolve-filter.ts'

const VALUES: ReadonlyMap<string, { readonly id: string; readonly name: string }> = new Map([
  ['person wang-yi', { id: 'wang-yi', name: 'Wang Yi' }],
  ['person i-dar', { id: 'ishaq-dar', name: 'Ishaq Dar' }],
  ['person ishaq-dar', { id: 'ishaq-dar', name: 'Ishaq Dar' }],
  ['country IN', { id: 'IN', name: 'India' }],
])
const currentOf = (facet: Facet, id: string) => VALUES.get(`${facet} ${id}`)

/** Reads the query of an address without anything encoded. */
function read(query: string) {
  const pairs = query.split('&').map((pair) => pair.split('='))
  return parseFilter({
    getAll: (name) => pairs.flatMap(([key, value = '']) => (key === name ? [value] : [])),
  }).filter
}

test.each([
  ['person=wang-yi&country=in&date=1999&q=peace', 'q=peace&person=wang-yi&country=in&date=1999', []],
  ['person=i-dar', 'person=ishaq-dar', []],
  ['person=i-dar.ishaq-dar.wang-yi', 'person=ishaq-dar.wang-yi', []],
  ['person=nobody', '', [{ facet: 'person', id: 'nobody' }]],
  ['person=nobody.wang-yi', 'person=wang-yi', [{ facet: 'person', id: 'nobody' }]],
  ['country=in&country=-zz', 'country=in', [{ facet: 'country', id: 'ZZ' }]],
])('%s asks for %s', (query, known, unknown) => {
  const resolved = resolveFilter(read(query), currentOf)
  expect(formatFilter(resolved.filter)).toBe(known)
  expect(resolved.unknown).toEqual(unknown)
})

test('the names are those of the ids of today', () => {
  expect(resolveFilter(read('person=i-dar&country=-in'), currentOf).names).toEqual([
    { facet: 'person', id: 'ishaq-dar', name: 'Ishaq Dar' },
    { facet: 'country', id: 'IN', name: 'India' },
  ])
})
