import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { dataPath } from '#archive/format/file-names.ts'
import type { Ref } from '#archive/source/root.ts'
import { readOverHttp } from './read-over-http.ts'

/* What arrives is read however slowly it comes, and only if it is what its name promises. */

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const TEXT = JSON.stringify({ words: 'The ferry sails at eight.' })
/** The SHA-256 of the text, as `sha256sum` and `openssl dgst -binary | base64` give it. */
const HASH = 'fd4ffb83f6e1d26cf5520943a13c54f4d31362a4788d1f27040387ec93c348d2'
const BASE64 = '/U/7g/bh0mz1UglDoTxU9NMTYqR4jR8nBAOH7JPDSNI='
const REF = `${HASH}.json` as Ref

/** Answers each request by the next of these, and then by the last; gives how each was asked for. */
function answering(...answers: readonly (() => Response | Promise<Response>)[]) {
  const asked: RequestInit[] = []
  vi.stubGlobal('isSecureContext', true)
  vi.stubGlobal('fetch', async (_: string, options: RequestInit) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)]
    asked.push(options)
    const { signal } = options
    const silenced = new Promise<never>((_, reject) =>
      signal?.addEventListener('abort', () => reject(signal.reason as Error)),
    )
    return Promise.race([answer!(), silenced])
  })
  return asked
}

const whole = (text: string) => () => new Response(text)
const read = () => readOverHttp('/').json(dataPath(REF), REF)

/** A body of which a character arrives after each pause, until `most` have. */
function trickling(text: string, pauseMs: number, most = Infinity): () => Response {
  let sent = 0
  return () =>
    new Response(
      new ReadableStream({
        pull: async (controller) => {
          if (sent === text.length) return controller.close()
          await new Promise((resolve) => setTimeout(resolve, sent < most ? pauseMs : 1e9))
          controller.enqueue(new TextEncoder().encode(text[sent++]))
        },
      }),
    )
}

test('a file that trickles in for minutes is read', async () => {
  const asked = answering(trickling(TEXT, 5_000))
  const reading = read()
  await vi.advanceTimersByTimeAsync(TEXT.length * 5_000)
  expect(await reading).toEqual(JSON.parse(TEXT))
  expect(asked).toHaveLength(1)
})

test.each([
  ['does not begin', () => new Promise<Response>(() => {})],
  ['stops in the middle', trickling(TEXT, 5_000, 10)],
])('an answer that %s is given up', async (_, answer) => {
  answering(answer)
  const reading = expect(read()).rejects.toMatchObject({ name: 'TimeoutError' })
  await vi.advanceTimersByTimeAsync(60_000)
  await reading
})

test('a file with any bit flipped is asked for once more past all caches, and is not taken', async () => {
  for (let bit = 0; bit < TEXT.length * 8; bit++) {
    const bytes = new TextEncoder().encode(TEXT)
    bytes[bit >> 3]! ^= 1 << (bit & 7)
    const asked = answering(() => new Response(bytes))
    await expect(read()).rejects.toMatchObject({ kind: 'damaged' })
    expect(asked.slice(0, 2).map(({ cache }) => cache)).toEqual(['default', 'reload'])
  }
})

test('what was damaged in a cache only is read', async () => {
  answering(whole(TEXT.toUpperCase()), whole(TEXT))
  expect(await read()).toEqual(JSON.parse(TEXT))
})

test('on plain http the browser is asked to check', async () => {
  const asked = answering(whole(TEXT))
  vi.stubGlobal('isSecureContext', false)
  expect(await read()).toEqual(JSON.parse(TEXT))
  expect(asked[1]).toMatchObject({ integrity: `sha256-${BASE64}`, cache: 'force-cache' })
})

test.each([
  [() => new Response('', { status: 404 }), 'missing'],
  [() => new Response('<h1>Sign in', { headers: { 'content-type': 'text/html' } }), 'missing'],
] as const)('an answer that is none is a missing file', async (answer, kind) => {
  answering(answer)
  await expect(read()).rejects.toMatchObject({ kind })
})
