import { expect, test } from 'vitest'
import { parseFile } from '#generator/parse/parse-file.ts'

const WORDS =
  'The weir at Skarvik stays shut, the board said on Tuesday; boats have to wait until the masons are done.'

async function read(text: string, file = 'a.txt') {
  const parsed = [...(await parseFile(file, Buffer.from(text)))]
  return {
    articles: parsed.flatMap(({ article }) => article ?? []),
    messages: parsed.flatMap(({ problems }) => problems.map(({ message }) => message)),
  }
}

const long = Array.from(
  { length: 400 },
  (_, index) => `X-Filter-${index}: ${'a'.repeat(80)}\n\tand ${'b'.repeat(80)}`,
).join('\n')

test.each([
  ['two lines', 'From: Tarn <news@tarn.example>\nDate: Tue, 5 Mar 2024 09:26:00 +0100'],
  ['small letters', 'from: news@tarn.example\nto: me@tarn.example\nsubject: Weir'],
  ['capitals', 'FROM: NEWS@TARN.EXAMPLE\nSUBJECT: WEIR\nDATE: 5 MAR 2024'],
  ['names of other signs', 'From: news@tarn.example\nX_Tarn.1/2: yes\nX-Spam-2: no\nSubject: Weir'],
  ['a long name', `From: news@tarn.example\n${'X-Tarn-Mail-'.repeat(5)}1: yes\nSubject: Weir`],
  [
    'no address in what it says',
    'Received: from tarn (tarn [10.0.0.1])\n by post; Tue\nSubject: Weir\nDate: Tue',
  ],
  ['folded lines', 'Subject: Weir\n shut\nTo:\n\tMe\n\t<me@tarn.example>,\n\tYou <you@tarn.example>'],
  ['an empty field', 'Subject:\nMessage-ID: <1@tarn.example>\nDate: Tue, 5 Mar 2024'],
  ['white space before colons', 'From : news@tarn.example\nSubject : Weir\nDate : Tue'],
  [
    'a broken line',
    'From: news@tarn.example\nTo: me@tarn.example\n>From box\nSubject: Weir\nDate: Tue\nX-A: b',
  ],
  ['a head that filters made long', `${long}\nFrom: news@tarn.example\nSubject: Weir`],
  ['a line of a box above it', 'From - Tue Mar  5 09:26:00 2024\nFrom: news@tarn.example\nSubject: Weir'],
  ['a rule above it', '---------- Forwarded message ---------\nFrom: <news@tarn.example>\nSubject: Weir'],
  ['words above it', 'Begin forwarded message:\n\nFrom: <news@tarn.example>\nSubject: Weir'],
  [
    'names of fields in German',
    'Von: Tarn <news@tarn.example>\nGesendet: Dienstag, 5. März 2024\nAn: Ada\nBetreff: Wehr',
  ],
  ['names of fields in Spanish', 'De: Tarn <news@tarn.example>\nEnviado: martes\nPara: Ada\nAsunto: Presa'],
])('a mail with %s is known, and none of its addresses is published', async (_, head) => {
  for (const file of ['a.eml', 'a.txt', 'a']) {
    const { articles, messages } = await read(`${head}\n\n${WORDS}\n`, file)
    expect(articles.length === 1 || messages[0] === 'is a mail, which is not read').toBe(true)
    expect(JSON.stringify(articles)).not.toMatch(/@|10\.0\.0\.1/)
  }
})

test.each([
  ['a label', 'Subject: Weir stays shut'],
  ['labels', 'Title: Weir stays shut\nAuthor: Ada Quill\nDate: 5 March 2024\nSource: Tarn Post'],
  [
    'an author with an address',
    'Title: Weir stays shut\nAuthor: Ada Quill <ada@tarn.example>\nDate: 5 March 2024',
  ],
  ['a place it comes from', 'From: Skarvik\nTo: all boats\nSubject: Weir stays shut'],
  ['the day it was received', 'Title: Weir stays shut\nReceived: 5 March 2024\nAccepted: 6 March 2024'],
  ['questions', 'Q: Why is the weir shut?\nA: The masons work on it.'],
])('a text that begins with %s is none', async (_, head) => {
  const { articles } = await read(`${head}\n\n${WORDS}\n\nNets dry until then, Erik Sol said.\n`)
  expect(articles).toHaveLength(1)
  expect(JSON.stringify(articles)).not.toContain('@tarn.example')
})

test('a mail with pictures in it is no page, though it has the form of one', async () => {
  const mail = [
    'From: Tarn <news@tarn.example>',
    'To: Me <me@tarn.example>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; boundary="b"',
    '',
    '--b',
    'Content-Type: text/html; charset=utf-8',
    '',
    `<html><body><p>${WORDS}</p><p>Sent to me@tarn.example.</p></body></html>`,
    '--b--',
  ].join('\n')
  const { articles } = await read(mail)
  expect(articles).toMatchObject([{ blocks: [{ text: WORDS }] }])
})

test('a box of mails is named as one, however large', async () => {
  const mail = `From a Tue Mar  5 09:26:00 2024\nFrom: news@tarn.example\nSubject: Weir\n\n${WORDS}\n\n`
  expect((await read(mail.repeat(2_000))).articles).toHaveLength(1)
})
