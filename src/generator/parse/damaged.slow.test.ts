import { expect, test } from 'vitest'
import { mutate, randomNumbers } from '#generator/testing/mutate.ts'
import { readJsonEntries } from '#generator/parse/feed/read-json-entries.ts'
import { readXmlFeed } from '#generator/parse/feed/xml-feed.ts'
import { parseFile } from './parse-file.ts'

const STORY = 'The weir at Skarvik stays shut until the masons are done with its wall.'

/** A number of entries in every form that holds several. */
const FORMS: Readonly<Record<string, (count: number) => string>> = {
  'rss.xml': (count) =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Tarn Post</title>${repeated(count, (n) => `<item><title>Weir ${n}</title><pubDate>Tue, 05 Mar 2024 09:26:00 GMT</pubDate><description>&lt;p&gt;${STORY}&lt;/p&gt;</description></item>\n`)}</channel></rss>`,
  'atom.xml': (count) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Tarn Post</title>${repeated(count, (n) => `<entry><title>Weir ${n}</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${STORY}</p></div></content></entry>\n`)}</feed>`,
  'rdf.xml': (count) =>
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>Tarn Post</title></channel>${repeated(count, (n) => `<item><title>Weir ${n}</title><description>${STORY}</description></item>\n`)}</rdf:RDF>`,
  'wordpress.xml': (count) =>
    `<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>${repeated(count, (n) => `<item><title>Weir ${n}</title><content:encoded><![CDATA[${STORY}]]></content:encoded><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>\n`)}</channel></rss>`,
  'blogger.atom': (count) =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:blogger="http://schemas.google.com/blogger/2018">${repeated(count, (n) => `<entry><blogger:type>POST</blogger:type><blogger:status>LIVE</blogger:status><title>Weir ${n}</title><content type="html">${STORY}</content></entry>\n`)}</feed>`,
  'feed.json': (count) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Tarn Post',
      items: records(count),
    }),
  'ghost.json': (count) =>
    JSON.stringify({
      db: [{ data: { posts: records(count).map((post) => ({ ...post, status: 'published' })) } }],
    }),
  'list.json': (count) => JSON.stringify(records(count), undefined, 1),
  'lines.jsonl': (count) =>
    records(count)
      .map((record) => JSON.stringify(record))
      .join('\n'),
}

function repeated(count: number, entry: (number: number) => string): string {
  return Array.from({ length: count }, (_, number) => entry(number)).join('')
}

function records(count: number) {
  return Array.from({ length: count }, (_, n) => ({ title: `Weir ${n}`, content_text: `${STORY} ${n}` }))
}

interface Sum {
  articles: number
  unpublished: number
  problems: number
  /** Texts of articles that are not whole. */
  torn: number
}

/** Reads a file as the build does, an article after the other. Throws for one of which nothing is said. */
async function sumOf(file: string, bytes: Uint8Array): Promise<Sum> {
  const sum: Sum = { articles: 0, unpublished: 0, problems: 0, torn: 0 }
  for (const { article, problems, unpublished = [] } of await parseFile(file, bytes)) {
    if (!article && problems.length + unpublished.length === 0) throw new Error('nothing said')
    if (article) sum.articles++
    if (article && !article.blocks.some(({ text }) => text.includes(STORY))) sum.torn++
    sum.unpublished += unpublished.length
    sum.problems += problems.length
  }
  return sum
}

const forms = Object.entries(FORMS)
const SOME = 8
const MANY = 100_000

test.each(forms)('%s: every entry is an article', async (file, make) => {
  expect(await sumOf(file, Buffer.from(make(SOME)))).toEqual({
    articles: SOME,
    unpublished: 0,
    problems: 0,
    torn: 0,
  })
})

test.each(forms)('%s cut anywhere gives whole articles or says what is lost', async (file, make) => {
  const whole = Buffer.from(make(SOME))
  for (let part = 1; part < 25; part++) {
    const cut = whole.subarray(0, Math.floor((whole.length * part) / 25))
    const { articles, problems, torn } = await sumOf(file, cut)
    expect(torn, `part ${part}`).toBe(0)
    // Nobody can tell that lines are missing behind the end of one.
    const isLineEnd = file === 'lines.jsonl' && cut.at(-1) === 0x7d
    expect(articles === SOME || problems > 0 || isLineEnd, `part ${part}`).toBe(true)
  }
})

test.each(forms)('%s written twice gives every article once', async (file, make) => {
  const { articles, unpublished, problems, torn } = await sumOf(
    file,
    Buffer.from(`${make(SOME)}\n${make(SOME)}`),
  )
  expect(torn).toBe(0)
  if (problems === 0) expect([articles, unpublished]).toEqual([SOME, SOME])
})

test.each(forms)('%s in wrong charsets is read or refused', async (file, make) => {
  const text = make(SOME).replaceAll('Skarvik', 'Skårvik')
  const written = [
    Buffer.from(text, 'latin1'),
    Buffer.from(text, 'utf16le'),
    Buffer.from(`\ufeff${text}`, 'utf16le'),
    Buffer.from(`\ufeff${text}`),
    Buffer.from(text.replace('<rss', '<?xml version="1.0" encoding="iso-8859-1"?><rss'), 'latin1'),
  ]
  for (const bytes of written) {
    const { articles, problems } = await sumOf(file, bytes)
    expect(articles === SOME || problems > 0).toBe(true)
  }
})

test.each(forms)('%s damaged in any way is read or refused', async (file, make) => {
  const random = randomNumbers(7)
  const whole = Buffer.from(make(3))
  for (let time = 0; time < 40; time++) await sumOf(file, mutate(whole, random))
})

test.each(forms)('%s with a hundred thousand entries is read whole, in little memory', (file, make) => {
  const text = make(MANY)
  const before = process.memoryUsage().rss
  const entries = file.includes('json') ? readJsonEntries(text) : readXmlFeed(text)
  expect(entries).toHaveLength(MANY)
  expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(500)
})

/** Minutes, as every article is parsed. */
test.runIf(process.env['DEEP'] !== undefined)(
  'a hundred thousand entries give as many articles',
  async () => {
    const bytes = Buffer.from(FORMS['rss.xml']?.(MANY) ?? '')
    expect(await sumOf('rss.xml', bytes)).toEqual({ articles: MANY, unpublished: 0, problems: 0, torn: 0 })
  },
  3_600_000,
)

test.each([
  [
    'nested deeply',
    `<rss><channel><item><title>One</title><description>${'<b>'.repeat(20_000)}${STORY}</description></item></channel></rss>`,
  ],
  [
    'with an entry in an entry in an entry',
    `<rss><channel>${'<item><title>One</title>'.repeat(20_000)}</channel></rss>`,
  ],
  [
    'with very many attributes',
    `<rss><channel><item ${repeated(20_000, (n) => `a${n}="1" `)}><title>One</title><description>${STORY}</description></item></channel></rss>`,
  ],
  [
    'with entities of its own',
    `<!DOCTYPE rss [<!ENTITY a "${'ha'.repeat(50)}"><!ENTITY b "${'&a;'.repeat(50)}">]><rss><channel><item><title>&b;</title><description>${STORY}</description></item></channel></rss>`,
  ],
  [
    'with one word of two megabytes',
    `<rss><channel><item><title>One</title><description>${'a'.repeat(2_500_000)}</description></item></channel></rss>`,
  ],
  ['of JSON nested deeply', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
  [
    'of JSON with a nested text',
    `{"items":[{"title":"One","content_html":"${'<div>'.repeat(20_000)}${STORY}"}]}`,
  ],
  [
    'of JSON with names of the language',
    `[{"title":"One","__proto__":{"title":"Two"},"constructor":1,"content_text":"${STORY}"}]`,
  ],
])('a feed %s is read or refused', async (_, text) => {
  for (const file of ['a.xml', 'a.json', 'a.txt']) await sumOf(file, Buffer.from(text))
})
