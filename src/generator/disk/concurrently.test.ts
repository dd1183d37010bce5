import { expect, test } from 'vitest'
import { concurrently } from './concurrently.ts'

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

test('gives results in the order of the items, and never works on more than the limit', async () => {
  let running = 0
  let most = 0
  const work = async (item: number) => {
    most = Math.max(most, ++running)
    await after((item * 7) % 5)
    running--
    return item
  }
  const items = Array.from({ length: 20 }, (_, index) => index)
  const results: number[] = []
  for await (const result of concurrently(items, 4, work)) results.push(result)
  expect(results).toEqual(items)
  expect(most).toBe(4)
})

const failFromTwo = (item: number) =>
  item < 2 ? Promise.resolve(item) : Promise.reject(new Error(`no ${item}`))

test('a failure rejects in its turn, whatever fails meanwhile', async () => {
  const results: number[] = []
  const all = async () => {
    for await (const result of concurrently([0, 1, 2, 3], 4, failFromTwo)) results.push(result)
  }
  await expect(all()).rejects.toThrow('no 2')
  expect(results).toEqual([0, 1])
})
