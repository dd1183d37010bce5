import { expect, test } from 'vitest'
import type { PersonId } from '#model/person.ts'
import { pairPages } from './pair-pages.ts'

const naming = (...ids: readonly string[]) => ({ people: ids.map((id) => ({ id: id as PersonId })) })

test('two people who are together in two articles have a page', () => {
  const articles = [naming('b', 'a', 'c'), naming('a', 'b'), naming('c', 'd')]
  expect(pairPages(articles)).toEqual({ from: 2, pairs: [['a', 'b']] })
})

test('in a large archive they must be together more often, in steps', () => {
  const articles = [...Array.from({ length: 4 }, () => naming('a', 'b')), naming('b', 'c'), naming('b', 'c')]
  const others = Array.from({ length: 1_500 }, () => naming())
  expect(pairPages([...articles, ...others])).toEqual({ from: 4, pairs: [['a', 'b']] })
})

test('so they must where pairs would be too many for a host', () => {
  const crowd = naming(...Array.from({ length: 80 }, (_, number) => `p${number}`))
  const articles = [crowd, crowd, crowd, ...Array.from({ length: 4 }, () => naming('p1', 'p2'))]
  expect(pairPages(articles)).toEqual({ from: 4, pairs: [['p1', 'p2']] })
})
