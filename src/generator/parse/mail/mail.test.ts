import { expect, test } from 'vitest'
import { parseFile } from '#generator/parse/parse-file.ts'

const STORY =
  'The weir at Skarvik stays shut, the board said on Tuesday; boats have to wait until the masons are done.'
const SECOND = 'From the bridge one sees the wall, Ene Saar said. It was built in 1911.'

async function read(text: string | Uint8Array, file = 'a.eml') {
  const parsed = await parseFile(file, Buffer.from(text))
  const found = JSON.stringify(parsed)
  expect(found.replace(/"file":"[^"]*"/g, '')).not.toMatch(/@|me\.example/)
  return {
    articles: parsed.flatMap(({ article }) => article ?? []),
    texts: parsed.map(({ article }) => article?.blocks.map((block) => block.text)),
    problems: parsed.flatMap(({ problems }) => problems.map(({ message }) => message)),
    outcomes: parsed.flatMap(({ unpublished = [] }) => unpublished),
  }
}

const quoted = (text: string) =>
  Array.from(Buffer.from(text), (byte) =>
    byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
  ).join('')

test('a newsletter is an article: of its parts the one that says most of its form, without what the sender put around it', async () => {
  const html = `<html><head><style>p{}</style></head><body><div style="display:none">Preview of the weir</div><table><tr><td><a href="https://t.example/1">View in browser</a></td></tr><tr><td><h1>Weir stays shut</h1><p>${STORY}</p><blockquote>We wait.</blockquote><p>${SECOND}</p><p>Write to ada@tarn.example or not at all.</p></td></tr><tr><td>You are receiving this because jane@me.example subscribed. <a href="#">Unsubscribe</a></td></tr></table></body></html>`
  const mail = [
    'Delivered-To: jane@me.example',
    'Received: by mx.me.example with SMTP; Tue, 5 Mar 2024 09:27:00 +0100',
    'From: "Tarn Daily" <news@tarn.example>',
    'To: Jane <jane@me.example>',
    'Subject: =?UTF-8?Q?Weir_stays_shut_=E2=80=93_boats_wait?=',
    'Date: Tue, 5 Mar 2024 09:26:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    `${STORY}\n\nhttps://t.example/a-very-long-address-of-a-counter\n`,
    '--b',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(html).toString('base64'),
    '--b--',
    '',
  ].join('\r\n')
  for (const file of ['a.eml', 'letter.txt', '1709.M1P2.host:2,S']) {
    const { articles, texts, problems } = await read(mail, file)
    expect(problems).toEqual([])
    expect(articles).toMatchObject([
      {
        headline: 'Weir stays shut – boats wait',
        source: 'Tarn Daily',
        published: { day: '2024-03-05', time: '09:26' },
      },
    ])
    expect(articles[0]?.byline).toBeUndefined()
    expect(texts[0]).toContain(STORY)
    expect(texts[0]).toContain(SECOND)
    expect(JSON.stringify(articles)).not.toMatch(/browser|Unsubscribe|receiving|Preview/)
  }
})

test.each([
  ['ISO-8859-1', 'latin1', 'Skårvik'],
  ['windows-1251', 'latin1', 'Ìîñêâà'],
])('a mail in %s is read in its own charset', async (charset, encoding, word) => {
  const head = `From: Ene Saar <ene@tarn.example>\nSubject: Weir\nDate: Tue, 5 Mar 2024 09:26:00 +0100\nContent-Type: text/plain; charset=${charset}\n\n`
  const { articles, texts } = await read(
    Buffer.from(`${head}${STORY} ${word}.\n`, encoding as BufferEncoding),
  )
  expect(articles).toMatchObject([{ byline: 'Ene Saar' }])
  expect(texts[0]?.[0]).toContain(charset === 'windows-1251' ? 'Москва' : 'Skårvik')
})

test.each([
  ['The Ledger: Ene Saar', 'Ene Saar', 'The Ledger'],
  ['Ene Saar from The Ledger', 'Ene Saar', 'The Ledger'],
  ['Ene Saar | Tarn Post', 'Ene Saar', 'Tarn Post'],
  ['Ene Saar', 'Ene Saar', undefined],
  ['Tarn Morning Briefing', undefined, 'Tarn Morning Briefing'],
])('a mail of "%s" names writer and paper', async (name, byline, source) => {
  const { articles } = await read(
    `From: "${name}" <a@tarn.example>\nSubject: Fwd: Weir\nDate: Tue, 5 Mar 2024 09:26:00 +0100\n\n${STORY}\n`,
  )
  expect(articles).toMatchObject([{ headline: 'Weir' }])
  expect([articles[0]?.byline, articles[0]?.source]).toEqual([byline, source])
})

const boxed = (number: number, body: string, head = '') =>
  `From MAILER-DAEMON Tue Mar  5 09:26:00 2024\nFrom: Ene Saar <ene@tarn.example>\nTo: jane@me.example\nSubject: Weir ${number}\nDate: Tue, 5 Mar 2024 09:26:00 +0100\n${head}\n${body}\n`

test('each mail of a box is an article; a line of the text may begin as its lines do', async () => {
  const text = [
    boxed(1, `${STORY}\n\n>${SECOND}\n`),
    boxed(2, `${SECOND}\n${STORY}`),
    boxed(3, `From there to 10:15 it took long.\n\n${STORY}\n`),
    boxed(4, ''),
  ].join('')
  for (const box of [text, text.replaceAll('\n', '\r\n')]) {
    const { articles, texts, outcomes } = await read(box, 'box')
    expect(articles.map(({ headline }) => headline)).toEqual(['Weir 1', 'Weir 2', 'Weir 3'])
    expect(articles.map(({ entry }) => entry?.number)).toEqual([1, 2, 3])
    expect(texts[0]).toEqual([STORY, SECOND])
    expect(texts[2]?.join(' ')).toContain('From there to 10:15 it took long.')
    expect(outcomes).toMatchObject([{ file: 'box#4', outcome: 'skipped' }])
  }
})

test('a length that the head states is believed where a mail ends there', async () => {
  const inner = `${STORY}\n\nFrom x Tue Mar  5 09:26:00 2024\nNote: this is no mail, it was said.\n`
  const { articles, texts } = await read(
    boxed(1, inner, `Content-Length: ${inner.length}\n`) + boxed(2, STORY, 'Content-Length: 9\n'),
  )
  expect(articles).toHaveLength(2)
  expect(texts[0]?.join(' ')).toContain('this is no mail')
})

test('a mail that was handed on as an attachment is the article', async () => {
  const inner = `From: "Tarn Post" <news@tarn.example>\nSubject: Weir stays shut\nDate: Mon, 4 Mar 2024 08:00:00 +0100\n\n${STORY}\n`
  const outer = `From: Jane <jane@me.example>\nSubject: Fwd: look\nDate: Fri, 8 Mar 2024 10:00:00 +0100\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\nSee below.\n--b\nContent-Type: message/rfc822\n\n${inner}\n--b--\n`
  expect((await read(outer)).articles).toMatchObject([
    { headline: 'Weir stays shut', source: 'Tarn Post', published: { day: '2024-03-04' } },
  ])
})

test.each([
  [
    'Gmail',
    `See below.\n\n---------- Forwarded message ---------\nFrom: Tarn Post <news@tarn.example>\nDate: Mon, Mar 4, 2024 at 8:00 AM\nSubject: Weir stays shut\nTo: <jane@me.example>\n\n\n${STORY}\n`,
  ],
  [
    'Apple',
    `Begin forwarded message:\n\n> From: "Tarn Post" <news@tarn.example>\n> Subject: Weir stays shut\n> Date: 4 March 2024 at 08:00:00 CET\n> To: jane@me.example\n> \n> ${STORY}\n`,
  ],
  [
    'Outlook in German',
    `-----Ursprüngliche Nachricht-----\nVon: Tarn Post <news@tarn.example>\nGesendet: 4. März 2024 08:00\nAn: jane@me.example\nBetreff: Weir stays shut\n\n${STORY}\n`,
  ],
])('of a letter that was handed on within another (%s) its own head counts', async (_, body) => {
  const { articles, texts } = await read(
    `From: Jane Doe <jane@me.example>\nTo: bob@me.example\nSubject: Fwd: look\nDate: Fri, 8 Mar 2024 10:00:00 +0100\nContent-Type: text/plain; charset=utf-8\n\n${body}`,
  )
  expect(articles).toMatchObject([
    { headline: 'Weir stays shut', source: 'Tarn Post', published: { day: '2024-03-04' } },
  ])
  expect(articles[0]?.byline).toBeUndefined()
  expect(texts[0]).toEqual([STORY])
})

test('the day on which a program sent what is new in a feed is not the day of the story', async () => {
  const head = `From: "Tarn Wire: Ene Saar" <user@rss2email.invalid>\nUser-Agent: rss2email/3.13.1\nDate: Mon, 30 Nov 2026 16:21:25 -0000\nX-RSS-URL: https://tarn.example/weir\nSubject: Weir\n\n`
  const { articles } = await read(
    `${head}![A wall](https://tarn.example/w.png)${STORY}\n\nURL: https://tarn.example/weir\n`,
  )
  expect(articles).toMatchObject([
    { source: 'Tarn Wire', byline: 'Ene Saar', url: 'https://tarn.example/weir', blocks: [{ text: STORY }] },
  ])
  expect(articles[0]?.published).toBeUndefined()
})

test('quoted-printable, folded heads and an address without a name give nothing away', async () => {
  const mail = `Received: from a\n\tby b; Tue\nFrom: news@tarn.example\nTo: jane@me.example,\n bob@me.example\nSubject: Weir\nDate: Tue, 5 Mar 2024 09:26:00 +0100\nContent-Transfer-Encoding: quoted-printable\nContent-Type: text/plain; charset=utf-8\n\n${quoted(`${STORY} – jane&#64;me.org`)}\n`
  expect((await read(mail)).articles).toHaveLength(1)
})
