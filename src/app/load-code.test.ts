import { expect, test, vi } from 'vitest'
import { CodeError, loadCode } from './load-code.ts'

test('code that fails twice and then arrives is there', async () => {
  vi.useFakeTimers()
  const load = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('reset'))
    .mockRejectedValueOnce(new Error('reset'))
    .mockResolvedValue('code')
  const loaded = loadCode(load)
  await vi.runAllTimersAsync()
  expect(await loaded).toBe('code')
  vi.useRealTimers()
})

test.each([
  ['is refused', () => Promise.reject(new Error('404')), 3],
  ['never arrives', () => new Promise<never>(() => {}), 1],
])('code that %s is given up', async (_, load, tries) => {
  vi.useFakeTimers()
  const tried = vi.fn(load)
  const loaded = loadCode(tried).catch((error: unknown) => error)
  await vi.runAllTimersAsync()
  expect(await loaded).toBeInstanceOf(CodeError)
  expect(tried).toHaveBeenCalledTimes(tries)
  vi.useRealTimers()
})
