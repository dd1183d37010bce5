import { expect, test } from 'vitest'
import { freeNumbers } from '#archive/source/article-numbers.ts'
import { createRanking } from './ranking.ts'

type Rows = readonly (readonly [number: number, often: number, headline: number])[]

const listOf = (rows: Rows) => ({
  numbers: Uint32Array.from(rows, ([number]) => number),
  often: Uint8Array.from(rows, ([, often]) => often),
  headline: Uint8Array.from(rows, ([, , headline]) => headline),
})

/** A word that all of them have as it was typed. */
const list = (...rows: Rows) => ({ postings: listOf(rows), exact: listOf(rows) })

const ALL = [0, 1, 2, 3, 4]

/** An archive of so many undated articles: their numbers begin with 0. */
const archiveOf = (articles: number) => ({ articles, undated: articles })

/** The numbers of the articles that were found. */
const found = (hits: Uint8Array) => [...hits.keys()].filter((number) => hits[number] === 1)

test('articles have every word required and none excluded', () => {
  const ranking = createRanking(archiveOf(5), 1)
  ranking.require(list([0, 0, 0], [1, 0, 0], [2, 0, 0]))
  ranking.require(list([1, 0, 0], [2, 0, 0], [4, 0, 0]))
  ranking.exclude(listOf([[2, 0, 0]]))
  expect(found(ranking.hits())).toEqual([1])
})

test('without anything required all are found but the excluded', () => {
  const ranking = createRanking(archiveOf(3), 0)
  ranking.exclude(listOf([[1, 0, 0]]))
  ranking.exclude({ numbers: freeNumbers([0, 1, 2]) })
  expect(found(ranking.hits())).toEqual([0, 2])
})

test('of headlines with all words the one as long as what was typed comes first', () => {
  const ranking = createRanking(archiveOf(4), 7)
  ranking.require(list([0, 0, 9], [1, 0, 7], [2, 0, 6], [3, 0, 5]))
  expect(ranking.best(4, [0, 1, 2, 3])).toEqual([1, 2, 0, 3])
})

test('the whole of a short headline comes before part of a long one, that before often, and of equals the newer', () => {
  const ranking = createRanking(archiveOf(5), 1)
  ranking.require(list([0, 0, 2], [1, 0, 12], [2, 1, 0], [3, 0, 0], [4, 0, 0]))
  expect(ranking.best(5, ALL)).toEqual([0, 1, 2, 4, 3])
  expect(ranking.best(2, [3, 2, 1])).toEqual([1, 2])
})

test('all words in the headline come before a rare word there alone', () => {
  const ranking = createRanking(archiveOf(100), 2)
  ranking.require(list([0, 1, 9], [1, 0, 9], [2, 0, 0]))
  ranking.require(list([0, 1, 0], [1, 0, 9], ...ALL.map((number) => [10 + number, 0, 0] as const)))
  expect(ranking.best(2, [0, 1])).toEqual([1, 0])
})

test('articles that fit equally are equal, whichever of the words each has often: the newer comes first', () => {
  for (let count = 2; count < 200; count++) {
    const others = Array.from({ length: count - 2 }, (_, index) => [2 + index, 0, 0] as const)
    const ranking = createRanking(archiveOf(1000), 5)
    for (let clause = 0; clause < 5; clause++) {
      ranking.require(list([0, clause === 0 ? 1 : 0, 0], [1, clause === 4 ? 1 : 0, 0], ...others))
    }
    expect(ranking.best(2, [0, 1]), `${count}`).toEqual([1, 0])
  }
})

test('the word as it was typed comes before other forms of it, however often these stand', () => {
  const ranking = createRanking(archiveOf(5), 1)
  const postings = listOf([[0, 0, 0], [1, 1, 0], [2, 1, 0]]) // prettier-ignore
  ranking.require({ postings, exact: listOf([[0, 0, 0]]) })
  expect(ranking.best(5, [0, 1, 2])).toEqual([0, 2, 1])
})
