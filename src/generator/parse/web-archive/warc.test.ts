import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { makeZip } from '#generator/testing/make-zip.ts'
import { parseFile } from '#generator/parse/parse-file.ts'

const page = (headline: string, text: string) =>
  `<!doctype html><html lang="en"><head><title>${headline}</title></head><body><nav><a href="/">Home</a></nav><article><h1>${headline}</h1><p>${text} The weir at Skårvik stays shut, the board said on Tuesday; boats have to wait until the masons are done.</p><p>It was built in 1911, Ene Saar said, and it will be mended once more before the ice comes.</p></article></body></html>`

interface RecordFacts {
  readonly type?: string
  readonly address: string
  readonly head?: readonly string[]
  readonly status?: string
}

function record(
  { type = 'response', address, head = [], status = '200 OK' }: RecordFacts,
  body: Uint8Array | string,
): Buffer {
  const http = type === 'response' ? `HTTP/1.1 ${status}\r\n${head.join('\r\n')}\r\n\r\n` : ''
  const block = Buffer.concat([Buffer.from(http), Buffer.from(body)])
  const content = type === 'response' ? 'application/http; msgtype=response' : (head[0] ?? 'text/html')
  return Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:0>\r\nWARC-Date: 2026-11-30T00:00:00Z\r\nWARC-Target-URI: ${address}\r\nContent-Type: ${content}\r\nContent-Length: ${block.length}\r\n\r\n`,
    ),
    block,
    Buffer.from('\r\n\r\n'),
  ])
}

const HTML = 'Content-Type: text/html; charset=utf-8'
const chunked = (body: Buffer) =>
  Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')])

const RECORDS = [
  record({ address: 'https://tarn.example/a', head: [HTML] }, page('Plain', 'One.')),
  record(
    {
      address: '<https://tarn.example/b>',
      head: [HTML, 'Content-Encoding: gzip', 'Transfer-Encoding: chunked'],
    },
    chunked(gzipSync(page('Packed', 'Two.'))),
  ),
  record(
    { address: 'https://tarn.example/c', head: [HTML, 'Content-Encoding: br'] },
    brotliCompressSync(page('Brotli', 'Three.')),
  ),
  record(
    { address: 'https://tarn.example/d', head: ['Content-Type: text/html; charset=iso-8859-1'] },
    Buffer.from(page('Latin', 'Four.'), 'latin1'),
  ),
  record(
    { address: 'https://tarn.example/e', head: [HTML, 'Content-Encoding: br'] },
    page('Says br', 'Five.'),
  ),
  record(
    { address: 'https://tarn.example/robots.txt', head: [HTML], status: '404 Not Found' },
    page('Not found', 'No.'),
  ),
  record({ address: 'https://tarn.example/a.css', head: ['Content-Type: text/css'] }, 'p{}'),
  record(
    { address: 'https://tarn.example/', type: 'request', head: ['application/http; msgtype=request'] },
    'GET / HTTP/1.1\r\n\r\n',
  ),
  record(
    { address: 'metadata://gnu.org/wget.log', type: 'resource', head: ['text/plain'] },
    'wget said much about itself.',
  ),
  record({ address: 'https://tarn.example/f', type: 'resource' }, page('Resource', 'Six.')),
  record(
    { address: 'https://tarn.example/ad', head: [HTML] },
    '<!doctype html><html><body><img src="a.png"></body></html>',
  ),
]
const HEADLINES = ['Plain', 'Packed', 'Brotli', 'Latin', 'Says br', 'Resource']

async function read(bytes: Uint8Array, file = 'a.warc') {
  const parsed = await parseFile(file, bytes)
  return {
    articles: parsed.flatMap(({ article }) => article ?? []),
    problems: parsed.flatMap(({ problems }) => problems),
    outcomes: parsed.flatMap(({ unpublished = [] }) => unpublished),
  }
}

const plain = Buffer.concat(RECORDS)

test.each([
  ['plain', 'a.warc', plain],
  ['compressed record by record', 'a.warc.gz', Buffer.concat(RECORDS.map((one) => gzipSync(one)))],
  ['compressed as a whole', 'a.warc.gz', gzipSync(plain)],
  [
    'packed with its index',
    'a.wacz',
    makeZip({ 'archive/a.warc.gz': gzipSync(plain), 'pages/pages.jsonl': '{}', 'datapackage.json': '{}' }),
  ],
])('each page of a web archive (%s) is an article with its address', async (_, file, bytes) => {
  const { articles, problems, outcomes } = await read(bytes, file)
  expect(problems).toEqual([])
  expect(articles.map(({ headline }) => headline)).toEqual(HEADLINES)
  expect(articles.map(({ url }) => url)).toEqual(
    ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `https://tarn.example/${name}`),
  )
  expect(articles.every(({ blocks }) => blocks[0]?.text.includes('Skårvik') === true)).toBe(true)
  expect(outcomes).toMatchObject([{ file: `${file}#7`, outcome: 'skipped' }])
})

test('of a web archive that is cut off the pages before the cut are read, and the cut is told', async () => {
  const first = RECORDS[0]?.length ?? 0
  for (let cut = first + 10; cut < first + 600; cut += 90) {
    const { articles, problems } = await read(plain.subarray(0, cut))
    expect(articles.map(({ headline }) => headline)).toEqual(['Plain'])
    if (cut > first + 300)
      expect(problems).toMatchObject([{ severity: 'error', message: expect.stringContaining('cut off') }])
  }
  const { articles, problems } = await read(gzipSync(plain).subarray(0, 900), 'a.warc.gz')
  expect(articles.length + problems.length).toBeGreaterThan(0)
})
