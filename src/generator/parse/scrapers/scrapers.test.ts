import { expect, test } from 'vitest'
import { parseFile } from '#generator/parse/parse-file.ts'

const STORY =
  'The weir at Skarvik stays shut, the board said on Tuesday; boats have to wait until the masons are done.'

async function read(text: string, file = 'a.xml') {
  const parsed = await parseFile(file, Buffer.from(text))
  return {
    articles: parsed.flatMap(({ article }) => article ?? []),
    texts: parsed.flatMap(({ article }) =>
      article ? [article.blocks.map(({ kind, text }) => `${kind}: ${text}`)] : [],
    ),
    outcomes: parsed.flatMap(({ unpublished = [] }) => unpublished),
    problems: parsed.flatMap(({ problems }) => problems),
  }
}

const BODY = `<p>${STORY}</p><list rend="ul"><item>One &amp; two</item></list><quote>We wait.</quote><table><row><cell>Boats</cell><cell>12</cell></row><row><cell>Nets</cell><cell>3</cell></row></table>`
const TEXT = [
  `paragraph: ${STORY}`,
  'item: One & two',
  'quote: We wait.',
  'item: Boats | 12',
  'item: Nets | 3',
]
const FACTS = {
  headline: 'Weir stays shut',
  byline: 'Ene Saar, Jon Rask',
  source: 'Tarn Post',
  published: { day: '2024-05-14' },
  url: 'https://tarn.example/weir',
}

const doc = (title: string) =>
  `<doc sitename="Tarn Post" title="${title}" author="Ene Saar; Jon Rask" date="2024-05-14" url="https://tarn.example/weir" hostname="tarn.example" fingerprint="0"><main><head rend="h1">${title}</head>${BODY}</main><comments><p>A reader says no.</p></comments></doc>`

const tei = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title type="main">Weir stays shut</title></titleStmt><sourceDesc><bibl>Weir</bibl><biblFull><titleStmt><title type="main">Weir stays shut</title><author>Ene Saar</author><author>Jon Rask</author></titleStmt><publicationStmt><publisher>Tarn Post (tarn.example)</publisher><ptr type="URL" target="https://tarn.example/weir"/><date>2024-05-14</date></publicationStmt></biblFull></sourceDesc></fileDesc><profileDesc><creation><date type="download">2026-11-30</date></creation></profileDesc></teiHeader><text><body><div type="entry"><ab rend="h1" type="header">Weir stays shut</ab>${BODY}</div><div type="comments"><p>A reader says no.</p></div></body></text></TEI>`

test.each([
  ['trafilatura', doc('Weir stays shut')],
  ['TEI', `<?xml version="1.0"?>\n${tei}`],
])('the text of a scraper in XML (%s) is an article with what is stated of it', async (_, xml) => {
  const { articles, texts, problems } = await read(xml)
  expect(problems).toEqual([])
  expect(articles).toMatchObject([FACTS])
  expect(texts).toEqual([TEXT])
})

test('each document of a corpus is an article; one that is cut off says so', async () => {
  const { articles } = await read(`<corpus>${doc('One')}${doc('Two')}</corpus>`)
  expect(articles.map(({ headline, entry }) => `${entry?.number} ${headline}`)).toEqual(['1 One', '2 Two'])
  const cut = await read(`<corpus>${doc('One')}${doc('Two').slice(0, 300)}`)
  expect(cut.articles).toHaveLength(1)
  expect(cut.outcomes).toMatchObject([{ file: 'a.xml#2', outcome: 'failed', reason: 'is cut off' }])
})

const note = (title: string, body: string, more = '') =>
  `<note><title>${title}</title><content><![CDATA[<?xml version="1.0"?><!DOCTYPE en-note SYSTEM "x"><en-note>${body}</en-note>]]></content><created>20261130T080000Z</created>${more}</note>`

test('a note of Evernote is an article; the day of the clipping is not its day', async () => {
  const clipped =
    '<note-attributes><author>Ene Saar</author><source-url>https://tarn.example/weir</source-url></note-attributes>'
  const { articles, texts } = await read(
    `<?xml version="1.0"?><!DOCTYPE en-export SYSTEM "x"><en-export>${note('2024', `<div>${STORY}</div><en-media hash="0"/><div>She said<b>&#160;no</b> today.</div>`, clipped)}${note('Mine', `<div>${STORY} I think.</div>`, '<note-attributes><author>me</author></note-attributes>')}</en-export>`,
    'a.enex',
  )
  expect(articles).toMatchObject([
    { headline: '2024', byline: 'Ene Saar', url: 'https://tarn.example/weir' },
    { headline: 'Mine' },
  ])
  expect(articles.map(({ published, byline }) => [published, byline])).toEqual([
    [undefined, 'Ene Saar'],
    [undefined, undefined],
  ])
  expect(texts[0]?.[1]).toMatch(/She said.no today\./)
})
