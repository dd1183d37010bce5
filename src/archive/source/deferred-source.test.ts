import { expect, test, vi } from 'vitest'
import type { ArticleSource } from './article-source.ts'
import { deferSource } from './deferred-source.ts'

const country = async () => undefined
const source = { country } as unknown as ArticleSource
const code = 'PK' as Parameters<ArticleSource['country']>[0]

test('nothing is fetched before the first question, and then once', async () => {
  const load = vi.fn<() => Promise<ArticleSource>>(async () => source)
  const deferred = deferSource(load)
  expect(load).not.toHaveBeenCalled()
  await Promise.all([deferred.country(code), deferred.country(code)])
  expect(load).toHaveBeenCalledOnce()
})

test('a fetch that failed is tried again with the next question', async () => {
  const load = vi
    .fn<() => Promise<ArticleSource>>()
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValue(source)
  const deferred = deferSource(load)
  await expect(deferred.country(code)).rejects.toThrow('offline')
  await expect(deferred.country(code)).resolves.toBeUndefined()
})
