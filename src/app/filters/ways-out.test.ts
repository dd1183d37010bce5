import { expect, test } from 'vitest'
import { formatFilter, parseFilter } from '#model/filter-query.ts'
import { swapsOf, waysOut } from './ways-out.ts'

const NAMES = new Map([
  ['IN', 'India'], ['PK', 'Pakistan'], ['CL', 'Chile'], ['wang-yi', 'Wang Yi'], ['xinhua', 'Xinhua'],
]) // prettier-ignore
const nameOf = (_: string, id: string) => NAMES.get(id) ?? id
const read = (query: string) => parseFilter(new URLSearchParams(query)).filter

test.each([
  ['q=brigde', [['Without “brigde”', '']]],
  ['country=cl&country=in', [['Only India', 'country=in'], ['Only Chile', 'country=cl'], ['Either of them', 'country=cl.in']]],
  ['person=wang-yi&date=1999', [['Only 1999', 'date=1999'], ['Only Wang Yi', 'person=wang-yi']]],
  ['country=in&country=-pk', [['Without India', 'country=-pk'], ['With Pakistan as well', 'country=in']]],
  [
    'country=cl&date=1999&named=1',
    [
      ['Only 1999', 'named=1&date=1999'],
      ['Only Chile', 'country=cl&named=1'],
      ['Countries by place as well', 'country=cl&date=1999'],
    ],
  ],
  [
    'country=cl&country=in&date=1999',
    [
      ['Without Chile', 'country=in&date=1999'],
      ['Without India', 'country=cl&date=1999'],
      ['Without 1999', 'country=cl&country=in'],
      ['Either Chile or India', 'country=cl.in&date=1999'],
    ],
  ],
  [
    'country=cl&country=in&country=pk',
    [
      ['Without Chile', 'country=in&country=pk'],
      ['Without India', 'country=cl&country=pk'],
      ['Without Pakistan', 'country=cl&country=in'],
      ['Any of the three', 'country=cl.in.pk'],
    ],
  ],
])('the ways out of %s', (query, ways) => {
  expect(waysOut(read(query), nameOf).map(({ words, next }) => [words, formatFilter(next)])).toEqual(ways)
}) // prettier-ignore

const swaps = (query: string) => swapsOf(read(query), nameOf).map(({ name }) => name)

test('a name can be swapped where something else is asked for beside it, and all of it together', () => {
  expect(swaps('country=cl')).toEqual([])
  expect(swaps('country=cl&person=wang-yi')).toEqual(['Wang Yi', 'Chile'])
  expect(swaps('country=cl.in&person=wang-yi')).toEqual(['Wang Yi'])
  expect(swaps('country=-cl&date=1999')).toEqual([])
})
