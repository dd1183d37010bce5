import { expect, test } from 'vitest'
import { draftOfEntry } from './entry-draft.ts'
import { looksLikeXmlFeed } from './feed-kind.ts'
import { readXmlFeed } from './xml-feed.ts'

const WORDS = 'The weir at Skarvik stays shut.'
const HTML = `&lt;p&gt;${WORDS}&lt;/p&gt;`
const RSS_ENTRY = '<title>Weir shut</title><pubDate>Tue, 05 Mar 2024 09:26:00 +0100</pubDate>'
const ATOM_ENTRY = '<title>Weir shut</title><published>2024-03-05T09:26:00+01:00</published>'

const rss = (items: string, head = '<title>Tarn Post</title>') =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>${head}${items}</channel></rss>`
const item = (fields: string, head?: string) => rss(`<item>${RSS_ENTRY}${fields}</item>`, head)
const body = `<description>${HTML}</description>`

const atom = (entries: string, head = '<title>Tarn Post</title>', attributes = '') =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" ${attributes}>${head}${entries}</feed>`
const entry = (fields: string, head?: string, attributes?: string) =>
  atom(`<entry>${ATOM_ENTRY}${fields}</entry>`, head, attributes)
const content = `<content type="html">${HTML}</content>`

/** What is read of the only entry of a feed. */
function read(xml: string) {
  expect(looksLikeXmlFeed(xml)).toBe(true)
  const entries = readXmlFeed(xml)
  expect(entries).toHaveLength(1)
  const [{ blocks, url, published, problems: _, ...draft } = { blocks: [] }] = entries.flatMap(
    (entry) => draftOfEntry('feed.xml', entry) ?? [],
  )
  return { ...draft, day: published?.day, url: url?.href, body: blocks.map(({ text }) => text).join(' ') }
}

const URL = 'https://tarn.example/weir'

test.each<readonly [string, string, object]>([
  ['RSS 2.0', item(`${body}<link>${URL}</link>`), { day: '2024-03-05', url: URL, source: 'Tarn Post' }],
  [
    'RSS 0.91 with its document type',
    `<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>Tarn Post</title><language>en</language><item><title>Weir shut</title><link>${URL}</link>${body}</item></channel></rss>`,
    { url: URL, language: 'en', source: 'Tarn Post' },
  ],
  [
    'RSS 0.92 with its source',
    item(`${body}<source url="https://o.example/f.xml">Other Paper</source>`),
    { source: 'Other Paper' },
  ],
  [
    'RSS 1.0',
    `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Tarn Post</title><dc:language>en</dc:language><items><rdf:Seq><rdf:li resource="${URL}"/></rdf:Seq></items></channel><image rdf:about="i"><title>Logo</title></image><item rdf:about="${URL}"><title>Weir shut</title><dc:date>2024-03-05T09:26:00+01:00</dc:date><dc:creator>Ada Quill</dc:creator>${body}</item></rdf:RDF>`,
    { day: '2024-03-05', source: 'Tarn Post', byline: 'Ada Quill', url: URL, language: 'en' },
  ],
  [
    'RSS 1.0 under other prefixes',
    `<?xml version="1.0"?><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/"><s:channel><s:title>Tarn Post</s:title></s:channel><s:item><s:title>Weir shut</s:title><s:link>${URL}</s:link><d:date>2024-03-05</d:date><s:description>${HTML}</s:description></s:item></r:RDF>`,
    { day: '2024-03-05', source: 'Tarn Post', url: URL },
  ],
  [
    'Atom under a prefix',
    `<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="en"><a:title>Tarn Post</a:title><a:entry><a:title>Weir shut</a:title><a:updated>2024-03-05T09:26:00+01:00</a:updated><a:link href="${URL}"/><a:content type="html">${HTML}</a:content></a:entry></a:feed>`,
    { day: '2024-03-05', source: 'Tarn Post', url: URL, language: 'en' },
  ],
  [
    'Atom 0.3',
    `<feed version="0.3" xmlns="http://purl.org/atom/ns#" xml:lang="en"><title>Tarn Post</title><author><name>Ada Quill</name></author><entry><title>Weir shut</title><link rel="alternate" type="text/html" href="${URL}"/><issued>2024-03-05T09:26:00+01:00</issued><modified>2024-06-05T09:26:00+01:00</modified><content type="text/html" mode="escaped">${HTML}</content></entry></feed>`,
    { day: '2024-03-05', byline: 'Ada Quill', url: URL, source: 'Tarn Post', language: 'en' },
  ],
  ['a feed below blank lines and comments', `\n<!-- made -->\n<!-- by hand -->\n${item(body)}`, {}],
  ['a year of two digits', item(body).replace(' 2024 ', ' 24 '), { day: '2024-03-05' }],
  [
    'asctime',
    item(body).replace('Tue, 05 Mar 2024 09:26:00 +0100', 'Tue Mar  5 09:26:00 2024'),
    { day: '2024-03-05' },
  ],
  ['seconds', item(body).replace('Tue, 05 Mar 2024 09:26:00 +0100', '1709627160'), { day: '2024-03-05' }],
  [
    'a change before the publication',
    atom(
      `<entry><title>Weir shut</title><updated>2024-06-01T00:00:00Z</updated><published>2024-03-05T09:26:00+01:00</published>${content}</entry>`,
    ),
    { day: '2024-03-05' },
  ],
  [
    'an author behind an address',
    item(`<author>ada@tarn.example (Ada Quill)</author>${body}`),
    { byline: 'Ada Quill' },
  ],
  [
    'an author before an address',
    item(`<author>Ada Quill &lt;ada@tarn.example&gt;</author>${body}`),
    { byline: 'Ada Quill' },
  ],
  ['an address alone', item(`<author>ada@tarn.example</author>${body}`), { byline: undefined }],
  [
    'two creators',
    item(`<dc:creator>Ada Quill</dc:creator><dc:creator>Ben Marsh</dc:creator>${body}`),
    { byline: 'Ada Quill, Ben Marsh' },
  ],
  [
    'contributors before two authors',
    entry(
      `<contributor><name>Con Tribute</name></contributor><author><name>Ada Quill</name><email>ada@tarn.example</email></author><author><name>Ben Marsh</name></author>${content}`,
    ),
    { byline: 'Ada Quill, Ben Marsh' },
  ],
  [
    'a contributor alone',
    entry(`<contributor><name>Con Tribute</name></contributor>${content}`),
    { byline: undefined },
  ],
  [
    'the author of the feed',
    entry(content, '<title>Tarn Post</title><author><name>Ada Quill</name></author>'),
    { byline: 'Ada Quill' },
  ],
  [
    'facts of the feed below its entries',
    atom(
      `<entry>${ATOM_ENTRY}${content}</entry><title>Tarn Post</title><author><name>Ada Quill</name></author>`,
      '',
    ),
    { byline: 'Ada Quill', source: 'Tarn Post' },
  ],
  [
    'the feed it was taken from, before its own fields',
    entry(
      `<source><title>Roe Column</title><id>s</id><updated>2020-01-01T00:00:00Z</updated><author><name>Feed Robot</name></author><link href="https://roe.example/"/></source><author><name>Ada Quill</name></author><link href="${URL}"/>${content}`,
    )
      .replace(`${ATOM_ENTRY}<source>`, '<source>')
      .replace('</source>', `</source>${ATOM_ENTRY}`),
    { byline: 'Ada Quill', url: URL, source: 'Roe Column', day: '2024-03-05' },
  ],
  [
    'the author of the feed it was taken from',
    entry(
      `<source><title>Roe Column</title><author><name>Ada Quill</name></author></source>${content}`,
      '<title>Planet</title><author><name>Feed Robot</name></author>',
    ),
    { byline: 'Ada Quill', source: 'Roe Column' },
  ],
  [
    'pictures with titles before its own',
    rss(
      `<item><media:group><media:title>A picture</media:title><media:description>Sun over the water, and clouds that are larger than any ship</media:description><media:credit>Cam Era</media:credit></media:group>${RSS_ENTRY}${body}</item>`,
    ),
    { byline: undefined },
  ],
  [
    'the logo of the feed',
    item(
      body,
      '<image><title>Logo</title><link>https://logo.example/</link></image><title>Tarn Post</title>',
    ),
    { source: 'Tarn Post' },
  ],
  ['a permanent identifier', item(`<guid>${URL}</guid>${body}`), { url: URL }],
  [
    'an identifier that is no address',
    item(`<guid isPermaLink="false">${URL}</guid>${body}`),
    { url: undefined },
  ],
  [
    'links to itself',
    item(`<atom:link rel="self" href="https://tarn.example/x.xml"/><link>${URL}</link>${body}`),
    { url: URL },
  ],
  [
    'links of all kinds',
    entry(
      `<link rel="edit" href="https://tarn.example/edit"/><link rel="enclosure" href="https://tarn.example/a.mp3"/><link rel="alternate" type="application/json" href="https://tarn.example/j"/><link rel="alternate" type="text/html" href="${URL}"/>${content}`,
    ),
    { url: URL },
  ],
  [
    'a page in another language first',
    entry(
      `<link rel="alternate" hreflang="fr" href="https://tarn.example/fr"/><link rel="alternate" hreflang="en" href="${URL}"/>${content}`,
      undefined,
      'xml:lang="en"',
    ),
    { url: URL },
  ],
  [
    'a relative address',
    entry(`<link href="/weir"/>${content}`, undefined, 'xml:base="https://tarn.example/"'),
    { url: URL },
  ],
  ['an address with a bare ampersand', item(`<link>${URL}?a=1&b=2</link>${body}`), { url: `${URL}?a=1&b=2` }],
  [
    'the language of the entry',
    atom(`<entry xml:lang="ga">${ATOM_ENTRY}${content}</entry>`, undefined, 'xml:lang="en"'),
    { language: 'ga' },
  ],
  [
    'the language of the text',
    entry(`<content type="html" xml:lang="ga">${HTML}</content>`, undefined, 'xml:lang="en"'),
    { language: 'ga' },
  ],
  [
    'the language of the channel',
    item(body, '<title>Tarn Post</title><language>en-ie</language>'),
    { language: 'en-IE' },
  ],
  ['an empty text before a summary', item(`<content:encoded></content:encoded>${body}`), {}],
  [
    'a text elsewhere',
    entry(`<content type="html" src="${URL}"/><summary type="html">${HTML}</summary>`),
    {},
  ],
  [
    'a short text before a full one',
    item(`<description>Read on</description><content:encoded><![CDATA[<p>${WORDS}</p>]]></content:encoded>`),
    {},
  ],
  ['a full description beside a teaser', item(`<content:encoded>More …</content:encoded>${body}`), {}],
  [
    'two texts',
    item(
      `<content:encoded>More</content:encoded><content:encoded><![CDATA[<p>${WORDS}</p>]]></content:encoded>`,
    ),
    {},
  ],
  [
    'a vocabulary under another prefix',
    item(
      `<description>Short.</description><c:encoded xmlns:c="http://purl.org/rss/1.0/modules/content/"><![CDATA[<p>${WORDS}</p>]]></c:encoded>`,
    ),
    {},
  ],
  ['text without tags', item(`<description>${WORDS}</description>`), {}],
  [
    'tags that are not escaped',
    item(`<description><p>The weir at <b>Skarvik</b> stays shut.</p></description>`),
    {},
  ],
  [
    'XHTML',
    atom(
      `<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Weir <b>shut</b></div></title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The weir at <em>Skarvik</em> stays shut.</p></div></content></entry>`,
    ),
    {},
  ],
  [
    'XHTML under a prefix',
    entry(
      `<content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>The weir at <x:em>Skarvik</x:em> stays shut.</x:p></x:div></content>`,
    ),
    {},
  ],
  [
    'a picture as content',
    entry(
      `<content type="image/png">iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk</content><summary>${WORDS}</summary>`,
    ),
    {},
  ],
  [
    'a title in HTML',
    entry(content).replace(
      '<title>Weir shut',
      '<title type="html">Weir &lt;em&gt;shut&lt;/em&gt; &amp;amp; dry',
    ),
    { headline: 'Weir shut & dry' },
  ],
  [
    'a title with signs',
    entry(content).replace('Weir shut', 'Weir &lt; 3 metres &amp; dry'),
    { headline: 'Weir < 3 metres & dry' },
  ],
  [
    'a title that was escaped twice',
    item(body).replace('Weir shut', 'Weir &amp;#8216;shut&amp;#8217;'),
    { headline: 'Weir ‘shut’' },
  ],
  [
    'a title with the entities of HTML',
    item(body).replace('Weir shut', 'Weir&nbsp;&mdash; shut'),
    { headline: 'Weir — shut' },
  ],
  ['a title of figures', item(body).replace('Weir shut', '007'), { headline: '007' }],
  ['a title in pieces', item(body).replace('Weir shut', '<!-- x --><![CDATA[Weir]]> shut'), {}],
])('of %s the right article is read', (_, xml, wanted) => {
  expect(read(xml)).toMatchObject({ headline: 'Weir shut', body: WORDS, ...wanted })
})

test('entries have the lines on which they begin, and none is lost when an end is missing', () => {
  const xml = `<rss><channel>\n<item>\n<title>One</title></item>\n<item><title>Two</title>\n<item><title>Three</title></item>\n</channel></rss>`
  expect(readXmlFeed(xml).map(({ title, line, broken }) => [title, line, broken])).toEqual([
    ['One', 2, undefined],
    ['Two', 4, undefined],
    ['Three', 5, undefined],
  ])
})

test('an entry within which the file ends is broken, those before it are whole', () => {
  const xml = `<rss><channel><item><title>One</title></item>\n<item><title>Two</title><description>&lt;p&gt;The we`
  expect(readXmlFeed(xml).map(({ title, broken }) => [title, broken])).toEqual([
    ['One', undefined],
    ['Two', 'is cut off: the file ends within it'],
  ])
})
