import { expect, test } from 'vitest'
import { formatFilter } from '#model/filter-query.ts'
import { commonFilter, parseSide } from './side.ts'

test.each([
  ['wang-yi', 'person=wang-yi', '/person/wang-yi/'],
  ['pk', 'country=pk', '/country/pk/'],
  ['PK', 'country=pk', '/country/pk/'],
  ['1972', 'date=1972', '/1972/'],
  ['1972-05', 'date=1972-05', '/1972/05/'],
])('%s is a side', (text, query, path) => {
  const side = parseSide(text)
  expect(side && formatFilter(side.filter)).toBe(query)
  expect(side?.path).toBe(path)
})

test.each(['', '1972-13', '0000', 'a b', '../x', '-in', 'wang_yi'])('%j is none', (text) => {
  expect(parseSide(text)).toBeUndefined()
})

function common(a: string, b: string): string | undefined {
  const [one, other] = [parseSide(a), parseSide(b)]
  const filter = one && other && commonFilter(one.filter, other.filter)
  return filter && formatFilter(filter)
}

test('two hold in common what both ask for, and two stretches of time nothing', () => {
  expect(common('wang-yi', 'ishaq-dar')).toBe('person=ishaq-dar&person=wang-yi')
  expect(common('in', 'pk')).toBe('country=in&country=pk')
  expect(common('in', '1972')).toBe('country=in&date=1972')
  expect(common('1971', '1972')).toBeUndefined()
})
