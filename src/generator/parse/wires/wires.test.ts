import { expect, test } from 'vitest'
import { parseFile } from '#generator/parse/parse-file.ts'

async function readWire(file: string, text: string) {
  const parsed = await parseFile(file, Buffer.from(text))
  return parsed.flatMap(({ article, unpublished = [], problems }) => [
    ...(article
      ? [
          {
            headline: article.headline,
            day: article.published?.day,
            byline: article.byline,
            source: article.source,
            language: article.language,
            body: article.blocks.map((block) => block.text),
            asides: article.asides,
          },
        ]
      : []),
    ...unpublished.map(({ outcome, reason }) => `${outcome}: ${reason}`),
    ...problems.map(({ severity, message }) => `${severity}: ${message}`),
  ])
}

const STORY = {
  headline: 'Weir stays shut',
  day: '2025-03-04',
  byline: 'Ene Saar',
  source: 'Coast Wire',
  language: 'en',
  body: ['The weir at Skårvik stays shut, the board said.', 'Masons are at its wall.'],
  asides: [],
}
const PARAGRAPHS = `<p>${STORY.body.join('</p><p>')}</p>`

const nitf = (more = '', data = '', attributes = '') => `<?xml version="1.0" encoding="utf-8"?>
<nitf baselang="en" ${attributes} version="-//IPTC//DTD NITF 3.4//EN"><head><title>BC-Weir</title>
<docdata management-status="usable"><date.issue norm="20250304T092600+0100"/><doc.copyright holder="Coast"/>${data}</docdata></head>
<body><body.head><hedline><hl1>Weir stays shut</hl1><hl2>WEIR</hl2></hedline><byline>By <person>Ene Saar</person><byttl>Staff Writer</byttl></byline>
<distributor>Coast Wire</distributor><abstract><p>A summary.</p></abstract></body.head>
<body.content><note type="npa"><p>Eds: call the desk</p></note>${PARAGRAPHS}${more}</body.content></body></nitf>`

test('NITF, in a vocabulary of its own or in none', async () => {
  expect(await readWire('a.xml', nitf())).toEqual([STORY])
  expect(await readWire('a.xml', nitf('', '', 'xmlns="http://iptc.org/std/NITF/2006-10-18/"'))).toEqual([
    STORY,
  ])
})

test('NITF: subheads, tables, fractions and footnotes; what a picture is called is no text', async () => {
  const more = `<hl2>The wall</hl2><p>It leaks <num><frac><numer>1</numer><frac-sep/><denom>2</denom></frac></num> a bucket.<fn><p>By the hour.</p></fn></p>
<table><tr><th>Gate</th><td>3</td></tr></table><media media-type="image"><media-reference source="weir.jpg"/><media-caption>The weir</media-caption></media>`
  expect(await readWire('a.xml', nitf(more))).toEqual([
    {
      ...STORY,
      body: [...STORY.body, 'The wall', 'It leaks 1/2 a bucket.', 'Gate | 3'],
      asides: ['By the hour.'],
    },
  ])
})

test('NITF: what was withheld is not published, what waits for a day is kept back, and a cut story is told', async () => {
  expect(await readWire('a.xml', nitf().replace('usable', 'withheld'))).toEqual([
    'warning: is "withheld" by its agency (line 2)',
  ])
  const [parsed] = await parseFile('a.xml', Buffer.from(nitf('', '<date.release norm="20250306T000000Z"/>')))
  expect(parsed?.article?.embargo).toBe('2025-03-06')
  expect(await readWire('a.xml', nitf().slice(0, nitf().indexOf('Masons')))).toEqual([
    'error: entry 1 is cut off',
  ])
})

const item = (
  content: string,
  itemClass = 'text',
  status = 'usable',
) => `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:1" xml:lang="en">
<rightsInfo><copyrightHolder literal="Coast"/></rightsInfo>
<itemMeta><itemClass qcode="ninat:${itemClass}"/><provider qcode="nprov:CW"><name>Coast Wire</name></provider><versionCreated>2025-03-05T10:00:00Z</versionCreated><firstCreated>2025-03-04T09:26:00+01:00</firstCreated><pubStatus qcode="stat:${status}"/><edNote>call the desk</edNote></itemMeta>
<contentMeta><creator><name>Ene Saar</name></creator><headline role="hld:subHeadline">By a month</headline><headline>Weir stays shut</headline></contentMeta>
<contentSet>${content}</contentSet></newsItem>`
const XHTML = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${PARAGRAPHS}</body></html></inlineXML>`

test.each([
  ['XHTML', XHTML],
  [
    'NITF',
    `<inlineXML contenttype="application/nitf+xml">${nitf().slice(nitf().indexOf('<nitf'))}</inlineXML>`,
  ],
  ['data', `<inlineData contenttype="text/plain"><![CDATA[${PARAGRAPHS}]]></inlineData>`],
  ['XHTML escaped twice', XHTML.replace('board', '&amp;#98;oard')],
])('NewsML-G2 with its text as %s', async (_, content) => {
  expect(await readWire('a.xml', item(content))).toEqual([STORY])
})

test('NewsML-G2: of a message every item is read, pictures and what was withdrawn are not, and packages hold none', async () => {
  const message = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2025-06-01T00:00:00Z</sent></header><itemSet>${item(XHTML)}${item('', 'picture')}${item(XHTML, 'text', 'canceled')}</itemSet></newsMessage>`
  expect(await readWire('a.xml', message)).toEqual([
    STORY,
    'skipped: is no article but of the type "picture" (line 5)',
    'skipped: is "canceled" by its agency (line 9)',
  ])
  expect(await readWire('a.xml', '<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>')).toEqual([
    'warning: is news in NewsML without articles, no article',
  ])
})

test('NewsML 1', async () => {
  const news = `<NewsML><NewsEnvelope><DateAndTime>20250601T130037Z</DateAndTime></NewsEnvelope><NewsItem><NewsManagement><FirstCreated>20250304T092600+0100</FirstCreated><Status FormalName="Usable"/></NewsManagement>
<NewsComponent><NewsLines><HeadLine>Weir stays shut</HeadLine><ByLine>Ene Saar</ByLine><SlugLine>weir</SlugLine></NewsLines><AdministrativeMetadata><Provider><Party FormalName="Coast Wire"/></Provider></AdministrativeMetadata>
<DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata><NewsComponent><ContentItem><MediaType FormalName="Text"/><DataContent>${PARAGRAPHS}</DataContent></ContentItem></NewsComponent></NewsComponent></NewsItem></NewsML>`
  expect(await readWire('a.xml', news)).toEqual([STORY])
})

const dpa = (number: number) =>
  `\u0001eca06${number} 4 i 211 ccccb   dpa 061\r\n\r\nWeir-masons/\r\n\u0002Weir ${number} stays shut =\r\n\r\n   Skårvik (dpa) - The weir at Skårvik stays shut,\r\nthe board said.\r\n\r\n   Masons are at its wall.\r\n\r\nThe following information is not for publication\r\n\r\nTel: +49 30 1234567; <desk@tarn.example>\r\n\u0003041137 GMT Mar 25\r\n\u007f\u0004`

test('IPTC 7901: messages one after the other, each without heading, slug and what is for editors', async () => {
  const story = { ...STORY, byline: undefined, language: undefined, source: 'dpa' }
  expect(await readWire('wire.txt', dpa(1) + dpa(2))).toEqual([
    { ...story, headline: 'Weir 1 stays shut' },
    { ...story, headline: 'Weir 2 stays shut' },
  ])
})

test('ANPA 1312 between control characters', async () => {
  const anpa = `\u0016\u0016\u0001z6715\u001f-----\r\nr z\u0013\u0011 BC-EU--Weir   03-04 0500\r\n\u0002^BC-EU--Weir,116< \r\n^Weir stays shut< \r\n^Eds: With AP Photos.< \r\n^By ENE SAAR= \r\n^Associated Press= \r\n\t   SKARVIK, Norway (AP) _ The weir stays shut, the board said. \r\n\t   \`\`It leaks,'' he said. \r\n\t   \u0003AP-WF-03-04-25 0337GMT<\r\n\u000c\r\n\u0004`
  expect(await readWire('a.tst', anpa)).toMatchObject([
    {
      headline: 'Weir stays shut',
      day: '2025-03-04',
      byline: 'Ene Saar',
      body: ['The weir stays shut, the board said.', '“It leaks,” he said.'],
    },
  ])
})
