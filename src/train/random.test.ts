import { expect, test } from 'vitest'

import { createRandom, shuffle } from './random.ts'

function draw(seed: number): number[] {
  return Array.from({ length: 5 }, createRandom(seed))
}

test('a seed gives the same numbers each time, another seed others', () => {
  expect(draw(1)).toEqual(draw(1))
  expect(draw(1)).not.toEqual(draw(2))
})

test('numbers are spread over 32 bits', () => {
  const random = createRandom(7)
  const mean =
    Array.from({ length: 10_000 }, random).reduce((sum, number) => sum + number / 2 ** 32, 0) / 10_000
  expect(mean).toBeGreaterThan(0.48)
  expect(mean).toBeLessThan(0.52)
})

test('shuffling keeps every item and moves most', () => {
  const items = Array.from({ length: 100 }, (_, item) => item)
  const shuffled = [...items]
  shuffle(shuffled, createRandom(3))
  expect([...shuffled].sort((a, b) => a - b)).toEqual(items)
  expect(shuffled.filter((item, at) => item === at).length).toBeLessThan(10)
})
