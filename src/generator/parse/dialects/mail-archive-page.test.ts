import { expect, test } from 'vitest'
import { parseFile } from '#generator/parse/parse-file.ts'

const letter = `<!-- MHonArc v2.6.19+ -->
<!--X-Subject: Weir opens again -->
<!--X-Date: Wed, 4 Mar 2026 09:26:00 +0100 -->
<!--X-Head-End-->
<html><head><title>Weir opens again</title></head><body><hr>[<a href="msg1.html">Date Prev</a>]
<h1>Weir opens again</h1><ul><li><em>To</em>: me@reader.example</li><li><em>Subject</em>: Weir opens again</li><li><em>From</em>: Jo Marsh &lt;jo@tarn.example&gt;</li></ul>
<!--X-Body-of-Message--><pre>The weir of Tarnholm was opened again on Tuesday, the board
said, after masons had worked on it for eleven weeks.
</pre><!--X-Body-of-Message-End--><hr><ul><li>Prev by Date: <a href="msg1.html">Bakery moves</a></li></ul></body></html>`

test('a page of a mail archive is its letter, without addresses', async () => {
  const [{ article } = {}] = await parseFile('msg0.html', Buffer.from(letter))
  expect(article).toMatchObject({
    headline: 'Weir opens again',
    byline: 'Jo Marsh',
    published: { day: '2026-03-04', time: '09:26' },
  })
  expect(article?.blocks.map(({ text }) => text)).toEqual([
    'The weir of Tarnholm was opened again on Tuesday, the board said, after masons had worked on it for eleven weeks.',
  ])
  expect(JSON.stringify(article)).not.toContain('@')
})

test('its index is left out without an error', async () => {
  const [{ article, problems } = { problems: [] }] = await parseFile(
    'maillist.html',
    Buffer.from('<!-- MHonArc v2.6.19+ -->\n<html><body><h1>Mail Index</h1></body></html>'),
  )
  expect(article).toBeUndefined()
  expect(problems).toMatchObject([
    { severity: 'warning', message: expect.stringContaining('index of a mail archive') },
  ])
})
