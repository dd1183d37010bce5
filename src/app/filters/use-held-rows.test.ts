import { expect, test } from 'vitest'
import type { FacetValue } from '#archive/source/article-source.ts'
import { inOrderOf } from './use-held-rows.ts'

const value = (id: string, articles: number): FacetValue => ({
  id,
  name: id,
  articles,
  without: 0,
  standing: 'open',
})
const shown = (values: readonly FacetValue[]) => values.map(({ id, articles }) => `${id} ${articles}`)

test('rows keep their places with new numbers; new ones stand behind', () => {
  const before = [value('a', 9), value('b', 8)]
  const answer = { size: 3, values: [value('c', 7), value('b', 6), value('a', 5)] }
  expect(shown(inOrderOf(before, answer))).toEqual(['a 5', 'b 6', 'c 7'])
})

test('a row that is gone from a complete answer has no articles left', () => {
  expect(shown(inOrderOf([value('a', 9), value('b', 8)], { size: 1, values: [value('b', 3)] }))).toEqual([
    'a 0',
    'b 3',
  ])
})

test('a country that is gone has no articles by place left either', () => {
  const [gone] = inOrderOf([{ ...value('a', 9), byPlace: 2 }], { size: 0, values: [] })
  expect(gone?.byPlace).toBeUndefined()
})

test('a row that an incomplete answer does not name is left out: its number is not known', () => {
  expect(shown(inOrderOf([value('a', 9), value('b', 8)], { size: 40, values: [value('b', 3)] }))).toEqual([
    'b 3',
  ])
})
