import { expect, test } from 'vitest'
import { parseFile } from './parse-file.ts'

async function read(file: string, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const parsed = [...(await parseFile(file, bytes))]
  return {
    articles: parsed.flatMap(({ article }) => article ?? []),
    problems: parsed.flatMap(({ problems }) => problems),
  }
}

const binary = (text: string) =>
  Buffer.concat([Buffer.from(text, 'latin1'), Buffer.from('\0\x01\x02\x03\xfe\xff'.repeat(40), 'latin1')])
const wide = (text: string) => Buffer.from(text, 'utf16le')
const code = (lines: number) =>
  Array.from({ length: lines }, (_, i) => `const value${i} = read(${i});`).join('\n')

test.each<readonly [string, string, string | Uint8Array]>([
  ['a picture', 'a.png', binary('\x89PNG\r\n\x1a\n')],
  ['a picture', 'a.txt', binary('\xff\xd8\xff\xe0')],
  ['a picture', 'a', binary('GIF89a')],
  ['a picture', 'a.webp', binary('RIFF1234WEBPVP8 ')],
  ['a picture', 'a.heic', binary('\0\0\0\x18ftypheic')],
  [
    'a picture',
    'a.svg',
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><title>Boat</title></svg>',
  ],
  ['a document of an office program', 'a.doc', binary('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
  ['an archive', 'a.zip', binary('PK\x03\x04')],
  ['an archive', 'a.gz', binary('\x1f\x8b\x08')],
  ['an archive', 'a.7z', binary("7z\xbc\xaf'\x1c")],
  ['a font', 'a.woff2', binary('wOF2')],
  ['a font', 'a.ttf', binary('\0\x01\0\0\0\x10')],
  ['a database', 'a.sqlite', binary('SQLite format 3\0')],
  ['a sound recording', 'a.mp3', binary('ID3')],
  ['a film', 'a.mp4', binary('\0\0\0\x18ftypmp42')],
  ['a program', 'a.exe', binary('MZ\x90\0')],
  ['no text', 'a.bin', binary('\x07\x08')],
  ['source code', 'jquery.min.js', '/*! jQuery */!function(e,t){"use strict"}(window);'],
  ['source code', 'jquery.min.js.download', '/*! jQuery */!function(e,t){"use strict"}(window);'],
  [
    'source code',
    'notes.txt',
    '/*! jQuery */!function(e,t){"use strict";var n=[];return n.length=1}(window);',
  ],
  ['source code', 'notes.txt', code(5)],
  ['source code', 'notes.txt', '#!/bin/sh\necho The weir stays shut\n'],
  [
    'source code',
    'script',
    'import os\nfrom sys import argv\n\ndef main():\n    print("weir")\n    return 0\n\nmain()\n',
  ],
  ['source code', 'a.txt', 'body {\n  margin: 0;\n  color: #333;\n}\n.weir { display: none }\n'],
  [
    'source code',
    'a.txt',
    'CREATE TABLE weir (id INTEGER)\nINSERT INTO weir VALUES (1)\nINSERT INTO weir VALUES (2)\n',
  ],
  ['a style sheet', 'main.css', 'body{margin:0}'],
  ['a log', 'build.log', 'Weir shut\n\nThe weir stays shut.'],
  [
    'a log',
    'a.txt',
    '2024-03-05 09:26:01 started\n2024-03-05 09:26:02 INFO reading\n2024-03-05 09:26:03 done\n',
  ],
  ['a log', 'a.txt', '1.2.3.4 - - [05/Mar/2024:09:26:00 +0000] "GET / HTTP/1.1" 200 1\n'.repeat(3)],
  ['a list for programs', 'yarn.lock', '# yarn lockfile v1\n\nweir@1:\n  version "1"\n'],
  ['a list for programs', 'a.txt', '# yarn lockfile v1\n\nweir@1:\n  version "1"\n'],
  ['a list of settings', 'a.yaml', 'title: Weir\ndate: 2024-03-05\n'],
  ['a list of settings', 'a.txt', '[weir]\nopen = no\ndepth = 3\n'],
  ['a list of settings', 'robots.txt', 'User-agent: *\nDisallow: /weir\n'],
  ['a table', 'links.csv', 'title,url\nWeir shut,https://tarn.example/weir\n'],
  [
    'a table',
    'a.txt',
    'title\turl\tday\nWeir shut\thttps://tarn.example/weir\t2024-03-05\nBoats sail\thttps://tarn.example/boats\t2024-03-06\n',
  ],
  ['a list of subtitles', 'a.txt', '1\n00:00:01,000 --> 00:00:02,000\nThe weir stays shut.\n'],
  [
    'a list of contacts',
    'a.txt',
    'BEGIN:VCARD\nVERSION:3.0\nFN:Ada Quill\nEMAIL:ada@tarn.example\nEND:VCARD\n',
  ],
  [
    'a list of references',
    'a.txt',
    '@article{quill2024,\n  title = {Weir shut},\n  author = {Ada Quill}\n}\n',
  ],
  ['a key', 'a.txt', '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQENBF\n-----END PGP PUBLIC KEY BLOCK-----\n'],
  ['encoded data', 'a.txt', `${'QUJD'.repeat(19)}\n`.repeat(9)],
  [
    'a list of changes',
    'a.txt',
    'diff --git a/weir.txt b/weir.txt\n--- a/weir.txt\n+++ b/weir.txt\n@@ -1 +1 @@\n-open\n+shut\n',
  ],
  [
    'a list of addresses',
    'sitemap.xml',
    '<?xml version="1.0"?><urlset><url><loc>https://tarn.example/weir</loc></url></urlset>',
  ],
  [
    'a list of feeds',
    'feeds.opml',
    '<?xml version="1.0"?><opml version="2.0"><body><outline text="Tarn Post"/></body></opml>',
  ],
  ['XML that is no feed', 'a.xml', '<weir><open>no</open></weir>'],
  ['XML that is no feed', 'a.xml', '<?xml version="1.0"?>\n<!-- made -->\n<settings><weir/></settings>'],
  ['is a feed without entries', 'a.xml', '<rss><channel><title>None</title></channel></rss>'],
  [
    'JSON without articles',
    'package.json',
    '{"name": "weir", "version": "1.0.0", "description": "Opens and shuts the weir"}',
  ],
  ['JSON without articles', 'a.json', '[]'],
  ['JSON without articles', 'a.json', '{"version": "https://jsonfeed.org/version/1.1", "items": []}'],
  ['JSON without articles', 'a.txt', '{"lockfileVersion": 3, "packages": {"": {"name": "weir"}}}'],
  [
    'JSON without articles',
    'api.json',
    '{"openapi": "3.0.0", "info": {"title": "Weir", "description": "Opens and shuts the weir"}}',
  ],
  ['is broken JSON', 'a.json', '{"name": "weir", '],
  [
    'a mail without text',
    'a.eml',
    'From: ada@tarn.example\nTo: ben@tarn.example\nSubject: Weir\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n--b--\n',
  ],
])('%s (%s) is left out and named, without an error', async (kind, file, content) => {
  const { articles, problems } = await read(file, content)
  expect(articles).toEqual([])
  expect(problems).toMatchObject([
    {
      severity: 'warning',
      file,
      message: expect.stringContaining(kind),
      hint: expect.stringMatching(/.{10}/),
    },
  ])
})

test.each<readonly [string, string, string | Uint8Array]>([
  [
    'is broken JSON',
    'feed.json',
    `{"version": "https://jsonfeed.org/version/1.1",\n "items": [{"title": "Weir shut", "content_text": "The weir at Skarvik stays shut until the masons are done`,
  ],
  [
    'XML that is no feed (<archive>), which is not read',
    'a.xml',
    '<?xml version="1.0"?><archive><note><title>Weir shut</title></note></archive>',
  ],
  [
    'is a document of an office program that is damaged',
    'a.docx',
    binary('PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0aaaabbbbcccc\x13\0\0\0[Content_Types].xml'),
  ],
  [
    'is an electronic book (EPUB) that is damaged',
    'a.epub',
    binary('PK\x03\x04\x14\0\0\0\0\0\0\0!\0aaaabbbbcccc\x08\0\0\0mimetypeapplication/epub+zip'),
  ],
  ['is a feed that is cut off before its first entry', 'a.xml', '<rss><channel><title>Tarn Post</title><ite'],
  ['MiB is too large for an article', 'a.txt', 'The weir stays shut. '.repeat(110_000)],
  ['holds NUL characters', 'a.txt', new Uint8Array(100)],
  ['holds NUL characters', 'a.txt', wide('The weir stays shut, the board said on Tuesday.')],
])('of a file that %s (%s) an article is lost, which is an error', async (message, file, content) => {
  const { articles, problems } = await read(file, content)
  expect(articles).toEqual([])
  expect(problems).toMatchObject([{ severity: 'error', file, message: expect.stringContaining(message) }])
  expect(JSON.stringify(problems)).not.toContain('@tarn.example')
})

const STORY =
  'The weir at Skarvik stays shut, the board said on Tuesday; boats have to wait until the masons are done.'

test.each([
  ['a headline with three commas', `Oslo, Bergen, Trondheim, Narvik\n\n${STORY}\n`],
  ['list marks and figures', `Prices of boats\n\n${STORY}\n\n- 100 = one boat\n- 200 = two boats\n`],
  ['a place in brackets first', `[OSLO] Weir stays shut\n\n${STORY}\n`],
  ['a line of labels', `Subject: weirs\n\n${STORY}\n`],
  ['times at its lines', `Live: the weir\n\n10:15 ${STORY}\n\n10:45 ${STORY}\n`],
  ['quoted code', `A line of code\n\n${STORY} It read "if (open) { sail(); }" and stopped.\n\n${STORY}\n`],
  [
    'a sentence that begins like code',
    `Import of boats falls\n\nImport of boats fell.\n\nReturn of the nets is planned.\n\nFor boats it is over.\n\n${STORY}\n`,
  ],
  [
    'semicolons at its ends',
    `The order of the day\n\nThe board shall open the weir;\n\nThe masons shall leave\n\n${STORY}\n\n${STORY}\n`,
  ],
  ['letters that look like a program', `MZ and PK meet\n\n${STORY}\n`],
  [
    'a colon in every line',
    `Q and A on the weir\n\nQ: Why is it shut?\n\nA: ${STORY}\n\nQ: For how long?\n\nA: ${STORY}\n`,
  ],
  [
    'rich text',
    `{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\colortbl;\\red1;}\\pard Weir stays shut\\par\\par ${STORY}\\par}`,
  ],
])('a text with %s is an article all the same', async (_, text) => {
  const { articles, problems } = await read('a.txt', text)
  expect(articles).toHaveLength(1)
  expect(problems).toEqual([])
})

const PAGE = `<head><title>Weir stays shut</title></head><body><h1>Weir stays shut</h1><p>${STORY}</p><p>Boats go around by the old canal, Erik Sol said, which is open all night.</p></body>`
const SCRIPT = `<script>${'function f(){var a=1;return {b:a}};'.repeat(90)}</script>`

test.each([
  ['news.php', `<!DOCTYPE html>\n<html>${PAGE}</html>`],
  ['index.php?id=7', `<html>${PAGE}</html>`],
  ['index.asp', `<!DOCTYPE html><html>${SCRIPT}${PAGE}</html>`],
  ['story.pl', `<!-- made --><!DOCTYPE html><html>${PAGE}</html>`],
  ['tarn.rs', `${'<!-- a note -->'.repeat(30)}<!-- ${'n'.repeat(3000)} --><html>${PAGE}</html>`],
  ['weir', `<html><head>${SCRIPT}</head>${PAGE}</html>`],
  ['weir.txt', `<html>${SCRIPT}${PAGE}</html>`],
  ['weir.cgi', `<meta charset="utf-8">${SCRIPT}${PAGE}`],
  ['weir.log', `<title>Weir stays shut</title>${PAGE}`],
])('a saved page called %s is read, whatever its name and scripts are like', async (file, text) => {
  const { articles, problems } = await read(file, text)
  expect(articles).toMatchObject([{ headline: 'Weir stays shut', blocks: [{ text: STORY }, {}] }])
  expect(problems).toEqual([])
})

test('of a page only the text counts, and is told, when it is too large', async () => {
  const scripts = `<script>${'a'.repeat(9_000_000)}</script>`
  const long = `<html><body>${scripts}<p>${'The weir stays shut. '.repeat(120_000)}</p></body></html>`
  expect((await read('a.html', long)).problems).toMatchObject([
    { message: '2.5 MiB is too large for an article', hint: expect.stringContaining('the limit is 2 MiB') },
  ])
})

test('what a server makes a page of is source code', async () => {
  const { problems } = await read('news.php', `<html><body><p><?php echo $weir ?></p></body></html>`)
  expect(problems).toMatchObject([{ message: 'is source code, no article' }])
})

test('very many comments before a text are passed over, one by one', async () => {
  expect((await read('a.txt', `${'<!---->'.repeat(2000)}${STORY}`)).articles.length).toBeLessThan(2)
})
