import { expect, test } from 'vitest'
import { createMemo } from './memo.ts'

test('an answer is loaded once, also when asked for twice at the same time', async () => {
  const memo = createMemo(3)
  let loads = 0
  const load = async (): Promise<number> => ++loads
  expect(await Promise.all([memo('a', load), memo('a', load)])).toEqual([1, 1])
  expect(await memo('a', load)).toBe(1)
})

test('a failure is told to those who wait for it and not remembered', async () => {
  const memo = createMemo(3)
  let fails = true
  const load = (): Promise<string> =>
    fails ? Promise.reject(new Error('dropped')) : Promise.resolve('there')
  await expect(Promise.all([memo('a', load), memo('a', load)])).rejects.toThrow('dropped')
  fails = false
  expect(await memo('a', load)).toBe('there')
})

test('the answer that was not used for longest is forgotten first', async () => {
  const memo = createMemo(2)
  const loaded: string[] = []
  const ask = (key: string): Promise<string> =>
    memo(key, async () => {
      loaded.push(key)
      return key
    })
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key)
  expect(loaded).toEqual(['a', 'b', 'c', 'b'])
})
