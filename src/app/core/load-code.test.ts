import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { CodeError, createImporter, loadCode } from './load-code.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('code that fails twice and then arrives is there', async () => {
  const load = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('reset'))
    .mockRejectedValueOnce(new Error('reset'))
    .mockResolvedValue('code')
  const loaded = loadCode(load)
  await vi.runAllTimersAsync()
  expect(await loaded).toBe('code')
})

test.each([
  ['is refused', () => Promise.reject(new Error('404')), 3],
  ['never arrives', () => new Promise<never>(() => {}), 1],
])('code that %s is given up', async (_, fetchCode, tries) => {
  const asked = vi.fn(fetchCode)
  const importAgain = createImporter(asked)
  const loaded = loadCode(() => importAgain('./part.js')).catch((error: unknown) => error)
  await vi.runAllTimersAsync()
  expect(await loaded).toBeInstanceOf(CodeError)
  expect(asked).toHaveBeenCalledTimes(tries)
})

test('what failed is asked for under another address, everything else under its own', async () => {
  const asked: string[] = []
  const importAgain = createImporter(async (address) => {
    asked.push(address)
    if (asked.length < 3) throw new Error('reset')
  })
  const loaded = loadCode(() => importAgain('./part.js')).then(() => importAgain('./other.js'))
  await vi.runAllTimersAsync()
  await loaded
  expect(asked).toEqual(['./part.js', './part.js?1', './part.js?2', './other.js'])
})
