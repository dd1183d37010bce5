import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { makePdf } from '#generator/testing/make-pdf.ts'
import { makeZip } from '#generator/testing/make-zip.ts'
import { mutate, randomNumbers } from '#generator/testing/mutate.ts'
import { parseEach } from './parse-file.ts'

const STORY = 'The weir at Skårvik stays shut until the masons are done with its wall, the board said.'

function repeated(count: number, part: (number: number) => string, between = ''): string {
  return Array.from({ length: count }, (_, number) => part(number + 1)).join(between)
}

const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'
const word = (paragraphs: string) =>
  makeZip({
    '[Content_Types].xml': types,
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`,
  })
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const open = (inside: string) =>
  makeZip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content><office:body><office:text>${inside}</office:text></office:body></office:document-content>`,
  })
const page = (body: string) => `<html><head><title>Weir</title></head><body>${body}</body></html>`
const book = (chapters: readonly string[]) =>
  makeZip({
    'META-INF/container.xml': '<container><rootfile full-path="a.opf"/></container>',
    'a.opf': `<package><manifest>${chapters.map((_, index) => `<item id="c${index}" href="c${index}.xhtml" media-type="application/xhtml+xml"/>`).join('')}</manifest><spine>${chapters.map((_, index) => `<itemref idref="c${index}"/>`).join('')}</spine></package>`,
    ...Object.fromEntries(chapters.map((html, index) => [`c${index}.xhtml`, html])),
  })
const mail = (number: number) =>
  `From: Ene Saar <ene@tarn.example>\nTo: jane@me.example\nSubject: Weir ${number}\nDate: Tue, 5 Mar 2024 09:26:00 +0100\nContent-Type: text/plain; charset=utf-8\n\n${STORY} ${number}\n`
const response = (number: number) => {
  const body = Buffer.from(
    `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page(`<h1>Weir ${number}</h1><p>${STORY} It was built in 1911, and it is mended for the third time since then, Ene Saar said. ${number}</p>`)}`,
  )
  return Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://tarn.example/${number}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${body.length}\r\n\r\n`,
    ),
    body,
    Buffer.from('\r\n\r\n'),
  ])
}
const warc = (count: number) =>
  Buffer.concat(Array.from({ length: count }, (_, number) => response(number + 1)))

const nitf = (number: number) =>
  `<nitf><head><docdata><date.issue norm="20240305T092600Z"/></docdata></head><body><body.head><hedline><hl1>Weir ${number}</hl1></hedline></body.head><body.content><p>${STORY} ${number}</p></body.content></body></nitf>`

/** A file of every container with so many articles, if it holds several. */
const CONTAINERS: Readonly<Record<string, (count: number) => Uint8Array>> = {
  'a.docx': () => word(paragraph('Weir stays shut') + paragraph(STORY)),
  'a.odt': () => open(`<text:p>Weir stays shut</text:p><text:p>${STORY}</text:p>`),
  'a.rtf': () =>
    Buffer.from(`{\\rtf1\\ansi\\ansicpg1252 Weir stays shut\\par ${STORY.replace('å', "\\'e5")}\\par}`),
  'a.pdf': () =>
    makePdf([
      [
        [60, 760, 24, 'Weir stays shut'],
        [60, 720, 10, STORY],
      ],
    ]),
  'a.epub': (count) =>
    book(Array.from({ length: count }, (_, n) => page(`<h1>Weir ${n}</h1><p>${STORY} ${n}</p>`))),
  'a.eml': () => Buffer.from(mail(1)),
  'a.mbox': (count) => Buffer.from(repeated(count, (n) => `From a Tue Mar  5 09:26:00 2024\n${mail(n)}\n`)),
  'a.warc': warc,
  'a.warc.gz': (count) => gzipSync(warc(count)),
  'a.wacz': (count) => makeZip({ 'archive/a.warc.gz': gzipSync(warc(count)), 'datapackage.json': '{}' }),
  'nexis.txt': (count) =>
    Buffer.from(
      repeated(
        count,
        (n) =>
          `Weir ${n}\n\nTarn Post\n\nMarch 5, 2024 Tuesday\n\nLength: 20 words\n\nBody\n\n${STORY} ${n}\n\nLoad-Date: March 6, 2024\n\nEnd of Document\n\n`,
      ),
    ),
  'factiva.txt': (count) =>
    Buffer.from(
      repeated(
        count,
        (n) =>
          `Weir ${n}\n20 words\n5 March 2024\nTarn Post\nTARNP\nEnglish\n(c) 2024\n\n${STORY} ${n}\n\nDocument TARNP00020240305ek${10_000_000 + n}\n\n`,
      ),
    ),
  'proquest.txt': (count) =>
    Buffer.from(
      repeated(
        count,
        (n) =>
          `${'_'.repeat(60)}\n\nFull text: ${STORY} ${n}\n\nTitle: Weir ${n}\n\nPublication title: Tarn Post\n\nPublication date: Mar 5, 2024\n\nProQuest document ID: ${n}\n\n`,
      ),
    ),
  'a.csv': (count) =>
    Buffer.from(`title,date,text\n${repeated(count, (n) => `Weir ${n},2024-03-05,"${STORY} ${n}"\n`)}`),
  'a.enex': (count) =>
    Buffer.from(
      `<en-export>${repeated(count, (n) => `<note><title>Weir ${n}</title><content><![CDATA[<en-note><div>${STORY} ${n}</div></en-note>]]></content></note>`)}</en-export>`,
    ),
  'corpus.xml': (count) =>
    Buffer.from(
      `<corpus>${repeated(count, (n) => `<doc title="Weir ${n}" date="2024-03-05"><main><p>${STORY} ${n}</p></main></doc>`)}</corpus>`,
    ),
  tarn: (count) =>
    Buffer.from(
      repeated(
        count,
        (n) =>
          `1709626800\tWeir ${n}\thttps://tarn.example/${n}\t<p>${STORY} ${n}</p>\thtml\t${n}\tEne Saar\t\t\n`,
      ),
    ),
  'a.ris': (count) =>
    Buffer.from(
      repeated(
        count,
        (n) =>
          `TY  - NEWS\nTI  - Weir ${n}\nAU  - Saar, Ene\nDA  - 2024/03/05/\nAB  - ${STORY} ${n}\nER  - \n\n`,
      ),
    ),
  'starred.json': (count) =>
    Buffer.from(
      `{"title":"Starred","author":"jane","items":[${repeated(
        count,
        (n) =>
          `{"crawlTimeMsec":"1741600000000","title":"Weir ${n}","published":1709626800,"author":"ene@tarn.example (Ene Saar)","content":{"content":"<p>${STORY} ${n}</p>"}}`,
        ',\n',
      )}]}`,
    ),
  'omnivore.zip': (count) =>
    makeZip({
      'metadata_0_to_20.json': `[${repeated(count, (n) => `{"slug":"s${n}","title":"Weir ${n}","url":"https://tarn.example/${n}","savedAt":"2025-03-10T08:00:00Z"}`, ',')}]`,
      ...Object.fromEntries(
        Array.from({ length: count }, (_, n) => [`content/s${n + 1}.html`, `<p>${STORY} ${n + 1}</p>`]),
      ),
    }),
  'nitf.xml': () => Buffer.from(nitf(1)),
  'newsml.xml': (count) =>
    Buffer.from(
      `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${repeated(
        count,
        (n) =>
          `<newsItem><itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentMeta><headline>Weir ${n}</headline></contentMeta><contentSet><inlineXML>${nitf(n)}</inlineXML></contentSet></newsItem>`,
      )}</itemSet></newsMessage>`,
    ),
  'ninjs.json': (count) =>
    Buffer.from(
      `[${repeated(
        count,
        (n) =>
          `{"uri":"urn:x:${n}","type":"text","versioncreated":"2024-03-05T09:26:00Z","headlines":[{"value":"Weir ${n}"}],"bodies":[{"contenttype":"text/html","value":"<p>${STORY} ${n}</p>"}]}`,
        ',\n',
      )}]`,
    ),
  'wire.txt': (count) =>
    Buffer.from(
      repeated(
        count,
        (n) =>
          `\u0001eca0${100 + (n % 800)} 4 i 211  dpa 0610\r\n\r\nWeir/\r\n\u0002Weir ${n} stays shut =\r\n\r\n   Skarvik (dpa) - ${STORY} ${n}\r\n\u0003041137 GMT Mar 24\r\n\u0004`,
      ),
    ),
}
const containers = Object.entries(CONTAINERS)
const isAlone = new Set(['nitf.xml', 'a.docx', 'a.odt', 'a.rtf', 'a.pdf', 'a.eml'])

interface Sum {
  articles: number
  told: number
}

/** Reads a file as the build does, an article after the other. Throws for one of which nothing is said, and for an address of mail. */
async function sumOf(file: string, bytes: Uint8Array): Promise<Sum> {
  const sum: Sum = { articles: 0, told: 0 }
  for await (const { article, problems, unpublished = [] } of parseEach(file, bytes)) {
    if (!article && problems.length + unpublished.length === 0) throw new Error('nothing said')
    if (article) sum.articles++
    const text = JSON.stringify(article ?? {})
    if (/@tarn\.example|@me\.example/.test(text)) throw new Error(`an address in ${text}`)
    sum.told += problems.length + unpublished.length
  }
  if (sum.articles + sum.told === 0) throw new Error('nothing said')
  return sum
}

const SOME = 5

test.each(containers)('%s: every part is an article', async (file, make) => {
  expect(await sumOf(file, make(SOME))).toEqual({ articles: isAlone.has(file) ? 1 : SOME, told: 0 })
})

test.each(containers)(
  '%s cut anywhere gives articles or says what is lost',
  async (file, make) => {
    const whole = make(SOME)
    for (let part = 1; part < 16; part++) {
      const cut = whole.subarray(0, Math.floor((whole.length * part) / 16))
      await sumOf(file, cut)
    }
  },
  120_000,
)

test.each(containers)(
  '%s damaged in any way, doubled or in another charset is read or told',
  async (file, make) => {
    const random = randomNumbers(11)
    const whole = Buffer.from(make(3))
    for (let time = 0; time < 30; time++) await sumOf(file, mutate(whole, random))
    const text = whole.toString('utf8')
    const others = [
      Buffer.concat([whole, whole]),
      Buffer.from(text, 'latin1'),
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      Buffer.from(`\ufeff${text}`),
      Buffer.concat([Buffer.alloc(64), whole]),
    ]
    for (const bytes of others) await sumOf(file, bytes)
  },
  120_000,
)

const zeros = Buffer.alloc(60 << 20, ' ')

test.each<readonly [string, string, () => Uint8Array]>([
  [
    'a text of a Word document that grows to sixty megabytes',
    'a.docx',
    () => word(paragraph(zeros.toString())),
  ],
  [
    'a text that does so in an OpenDocument text',
    'a.odt',
    () => open(`<text:p>${zeros.toString()}</text:p>`),
  ],
  ['a chapter that does so', 'a.epub', () => book([page(zeros.toString())])],
  [
    'an archive of pages that does so',
    'a.warc.gz',
    () =>
      gzipSync(
        Buffer.concat([
          Buffer.from(
            'WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Length: 62914560\r\n\r\n',
          ),
          zeros,
        ]),
      ),
  ],
  [
    'a page that does so',
    'a.warc',
    () => {
      const body = gzipSync(Buffer.alloc(300 << 20))
      const head = Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n')
      return Buffer.concat([
        Buffer.from(
          `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${body.length + head.length}\r\n\r\n`,
        ),
        head,
        body,
        Buffer.from('\r\n\r\n'),
      ])
    },
  ],
  ['elements nested a hundred thousand deep', 'a.docx', () => word('<w:sdt><w:sdtContent>'.repeat(100_000))],
  ['the same in an OpenDocument text', 'a.odt', () => open('<text:section>'.repeat(100_000))],
  [
    'entities that make each other grow',
    'a.odt',
    () =>
      makeZip({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml': `<!DOCTYPE a [<!ENTITY a "${'ha'.repeat(50)}"><!ENTITY b "${'&a;'.repeat(50)}">]><office:text><text:p>&b;</text:p></office:text>`,
      }),
  ],
  ['groups of rich text nested deep', 'a.rtf', () => Buffer.from(`{\\rtf1 ${'{'.repeat(200_000)}x`)],
  [
    'mails in mails',
    'a.eml',
    () =>
      Buffer.from(
        `From: a@tarn.example\nSubject: x\n${repeated(300, () => 'Content-Type: message/rfc822\n\nFrom: a@tarn.example\nSubject: x\n')}`,
      ),
  ],
  [
    'very many parts of a mail',
    'a.eml',
    () =>
      Buffer.from(
        `From: a@tarn.example\nSubject: x\nContent-Type: multipart/mixed; boundary="b"\n\n${'--b\nContent-Type: text/plain\n\nx\n'.repeat(30_000)}--b--\n`,
      ),
  ],
  ['a cell of five megabytes', 'a.csv', () => Buffer.from(`title,text\nWeir,"${'a'.repeat(5 << 20)}"\n`)],
  [
    'a quotation mark that is never closed',
    'a.csv',
    () => Buffer.from(`title,text\nWeir,"${'a,\n'.repeat(500_000)}`),
  ],
  [
    'elements of a story nested a hundred thousand deep',
    'nitf.xml',
    () => Buffer.from(nitf(1).replace('<p>', '<block>'.repeat(100_000))),
  ],
  [
    'entities that make each other grow in a story',
    'nitf.xml',
    () =>
      Buffer.from(
        `<!DOCTYPE nitf [<!ENTITY a "${'ha'.repeat(50)}"><!ENTITY b "${'&a;'.repeat(50)}">]>${nitf(1).replace('Weir 1', '&b;')}`,
      ),
  ],
  [
    'an abstract of very many lines',
    'a.ris',
    () => Buffer.from(`TY  - NEWS\nTI  - Weir\nAB  - a\n${'and so on\n'.repeat(200_000)}ER  - \n`),
  ],
  ['very many starts of messages', 'wire.txt', () => Buffer.from('\u0001\u0002'.repeat(200_000))],
  [
    'a page of an export that grows to sixty megabytes',
    'omnivore.zip',
    () =>
      makeZip({
        'metadata_0_to_20.json': '[{"slug":"s1","title":"Weir","savedAt":""}]',
        'content/s1.html': zeros.toString(),
      }),
  ],
  [
    'very many lines without an end',
    'nexis.txt',
    () => Buffer.from(`1 of 9 DOCUMENTS\n${'BYLINE: A\n'.repeat(200_000)}`),
  ],
])(
  '%s (%s) is read or told, in little memory',
  async (_, file, make) => {
    const bytes = make()
    const before = process.memoryUsage().rss
    await sumOf(file, bytes)
    expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(500)
  },
  120_000,
)

const MANY = 100_000

test.each(containers.filter(([file]) => !isAlone.has(file) && !/epub|wacz|warc|zip|newsml/.test(file)))(
  '%s with a hundred thousand entries is read in little memory',
  async (file, make) => {
    const bytes = make(MANY)
    const before = process.memoryUsage().rss
    let count = 0
    // As many as show that the rest is not held.
    for await (const { article } of parseEach(file, bytes)) if (article && ++count === 2000) break
    expect(count).toBe(2000)
    expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(500)
  },
  240_000,
)
