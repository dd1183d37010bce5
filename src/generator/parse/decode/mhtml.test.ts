import { expect, test } from 'vitest'
import { parseFile } from '#generator/parse/parse-file.ts'

const PAGE =
  '<html><head><title>Weir opens again</title></head><body><h1>Weir opens again</h1><p>The weir of Tarnholm – “the old wall” – was opened again on Tuesday, the water board said, after eleven weeks.</p><p>Dagny Welle, who keeps it, said that boats could pass from noon on.</p></body></html>'

const quoted = (text: string) =>
  Array.from(Buffer.from(text), (byte) =>
    byte > 126 || byte === 61
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  )
    .join('')
    .replace(/.{70}(?![\dA-F]{1,2})(?=.)/g, '$&=\r\n')

const file = (encoding: string, body: string, end = '\r\n') =>
  [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://tarn.example/weir',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="--B--1"',
    '',
    '',
    '----B--1',
    'Content-Type: text/css',
    '',
    'p{}',
    '----B--1',
    'Content-Type: text/html; charset=utf-8',
    `Content-Transfer-Encoding: ${encoding}`,
    'Content-Location: https://tarn.example/weir',
    '',
    body,
    '----B--1',
    'Content-Type: text/html',
    'Content-Location: https://ads.example/',
    '',
    '<p>Buy a boat now, only this week, in all the shops of the valley, from nine crowns.</p>',
    '----B--1--',
    '',
  ].join(end)

test.each([
  ['quoted-printable', file('quoted-printable', quoted(PAGE))],
  ['base64', file('base64', Buffer.from(PAGE).toString('base64'))],
  ['8bit with bare line ends', file('8bit', PAGE, '\n')],
])('a page in MHTML, %s, is read with its address and without its frames', async (_, text) => {
  const [{ article } = {}] = await parseFile('weir.mhtml', Buffer.from(text))
  expect(article).toMatchObject({
    headline: 'Weir opens again',
    url: 'https://tarn.example/weir',
    blocks: [{ text: expect.stringContaining('Tarnholm – “the old wall” –') }, {}],
  })
})

test('white space before a soft line break stays', async () => {
  const words =
    'The weir of Tarnholm was opened again =\r\non Tuesday, the water board said, after =  \r\neleven weeks.'
  const text = file('quoted-printable', `<html><body><h1>Weir opens again</h1><p>${words}</p></body></html>`)
  const [{ article } = {}] = await parseFile('weir.mhtml', Buffer.from(text))
  expect(article?.blocks).toMatchObject([
    { text: 'The weir of Tarnholm was opened again on Tuesday, the water board said, after eleven weeks.' },
  ])
})

test('a letter is no page', async () => {
  const letter = 'From: a@tarn.example\nContent-Type: text/plain\n\nThe weir is open.'
  const [{ article } = {}] = await parseFile('a.txt', Buffer.from(letter))
  expect(article?.url).toBeUndefined()
})
