import { expect, test } from 'vitest'
import { slotsOf } from './slots-of.ts'

const IDS = Array.from({ length: 500 }, (_, number) => `undated-${number}-harbour`)

test.each([
  [0, 32],
  [16, 32],
  [32, 32],
  [500, 512],
  [500, 1024],
])('%d ids have each a number below %d, ascending, in whatever order they come', (ids, room) => {
  const slots = slotsOf(IDS.slice(0, ids), room)
  const numbers = [...slots.values()]
  expect(new Set(numbers).size).toBe(ids)
  expect(numbers).toEqual(numbers.toSorted((one, other) => one - other))
  expect(numbers.every((number) => number >= 0 && number < room)).toBe(true)
  expect(slotsOf(IDS.slice(0, ids).reverse(), room)).toEqual(slots)
})

test('with twice as much room as there are ids another one moves less than one of them on average', () => {
  let moved = 0
  for (let ids = 400; ids < 500; ids++) {
    const [before, after] = [slotsOf(IDS.slice(0, ids), 1024), slotsOf(IDS.slice(0, ids + 1), 1024)]
    moved += IDS.slice(0, ids).filter((id) => before.get(id) !== after.get(id)).length
  }
  expect(moved).toBeLessThan(100)
})
