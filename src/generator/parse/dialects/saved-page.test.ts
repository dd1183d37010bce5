import { expect, test } from 'vitest'
import { parseFile } from '#generator/parse/parse-file.ts'
import type { ParsedArticle } from '#generator/parse/article/parsed-article.ts'

const STORY = `<p>The weir of Tarnholm was opened again on Tuesday, the water board said, after masons had worked on it for eleven weeks without a break.</p>
<p>Dagny Welle, who keeps the weir, said that boats could pass from noon on, and that not one stone of the old wall had been lost.</p>`

interface Pieces {
  readonly file?: string
  readonly before?: string
  readonly head?: string
  readonly body?: string
}

/** A page of these pieces, and what is read in it. */
async function read({
  file = 'a.html',
  before = '',
  head = '',
  body = `<article><h1>Weir opens again</h1>${STORY}</article>`,
}: Pieces): Promise<Partial<ParsedArticle>> {
  const page = `${before}<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Weir opens again</title>${head}</head><body>${body}</body></html>`
  const [{ article } = {}] = await parseFile(file, Buffer.from(page))
  return article ?? {}
}

const linked = (...things: unknown[]) =>
  things
    .map(
      (thing) =>
        `<script type="application/ld+json">${typeof thing === 'string' ? thing : JSON.stringify(thing)}</script>`,
    )
    .join('')

const textOf = ({ blocks = [] }: Partial<ParsedArticle>) => blocks.map(({ text }) => text).join('\n')

const ICON = '<a href="#"><svg viewBox="0 0 9 9"><path d="M1 1h7"/><circle r="2"/></svg></a>'
const TEASER =
  '<aside><article><h3>Bakery moves</h3><p>A short teaser of another story.</p></article></aside>'

test.each([
  ['forty icons', ICON.repeat(40)],
  ['four hundred icons', ICON.repeat(400)],
  ['own elements that are closed at once', '<x-img src="a"/>'.repeat(300)],
  ['unclosed tags of type', '<font color="red">'.repeat(300)],
  ['unclosed boxes', '<div class="row">'.repeat(600)],
])('a page with %s gives its story, not a teaser', async (_, furniture) => {
  const article = await read({
    body: `<nav>${furniture.startsWith('<div') ? '' : furniture}</nav>${furniture.startsWith('<div') ? furniture : ''}<div class="story"><h1>Weir opens again</h1>${STORY}</div>${TEASER}`,
  })
  expect(article.blocks).toMatchObject(
    [{ text: /^The weir/ }, { text: /^Dagny Welle/ }].map(({ text }) => ({
      text: expect.stringMatching(text),
    })),
  )
})

test('a story in boxes is not lost to a teaser in an article element', async () => {
  const rows = Array.from(
    { length: 24 },
    (_, i) =>
      `<div class="row"><a href="/b${i}">Boat ${i}: from Tarnholm to Pier ${i}, leaves daily at ${i % 12} pm</a></div>`,
  )
  const article = await read({
    body: `<div class="body"><h1>All boats that pass again</h1><div>Here is the list of boats that pass again, as the water board gave it on Tuesday.</div>${rows.join('')}</div><article><span>9h</span><h3>Bakery moves</h3></article>`,
  })
  expect(textOf(article)).toContain('Boat 23: from Tarnholm to Pier 23')
  expect(textOf(article)).not.toContain('Bakery')
})

const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'Weir opens again',
  datePublished: '2025-03-04T09:26:00+01:00',
}
const PERSON = { '@type': 'Person', '@id': 'https://tarn.example/#jo', name: 'Jo Marsh' }
const PAPER = { '@type': 'NewsMediaOrganization', '@id': 'https://tarn.example/#org', name: 'Tarn Courier' }
const references = { author: { '@id': PERSON['@id'] }, publisher: { '@id': PAPER['@id'] } }

test.each<[string, string]>([
  ['in one graph', linked({ '@graph': [{ ...ARTICLE, ...references }, PERSON, PAPER] })],
  ['in several scripts', linked(PAPER, { ...ARTICLE, ...references }, PERSON)],
  ['in a list', linked([{ ...ARTICLE, ...references }, PERSON, PAPER])],
  [
    'with authors in lists',
    linked({ ...ARTICLE, ...references, author: [[references.author]] }, PERSON, PAPER),
  ],
  [
    'below the page’s main entity',
    linked({ '@type': 'WebPage', mainEntity: { ...ARTICLE, ...references } }, PERSON, PAPER),
  ],
  [
    'with a bare line break',
    linked(
      JSON.stringify({ ...ARTICLE, description: '~', author: PERSON, publisher: PAPER }).replace(
        '~',
        'Boats\npass',
      ),
    ),
  ],
  [
    'with bare quotation marks',
    linked(
      '{"@type":"NewsArticle","headline":"Weir opens again","description":"The "old" wall","datePublished":"2025-03-04T09:26:00+01:00","author":{"name":"Jo Marsh"},"publisher":{"name":"Tarn Courier"}}',
    ),
  ],
  [
    'with a comma too many',
    linked(
      '{"@type":"NewsArticle","headline":"Weir opens again","datePublished":"2025-03-04T09:26:00+01:00","author":[{"name":"Jo Marsh"},],"publisher":{"name":"Tarn Courier"},}',
    ),
  ],
  ['in a comment', linked(`<!-- ${JSON.stringify({ ...ARTICLE, author: PERSON, publisher: PAPER })} -->`)],
])('JSON-LD %s gives day, writer and paper', async (_, head) => {
  expect(await read({ head })).toMatchObject({
    published: { day: '2025-03-04', time: '09:26' },
    byline: 'Jo Marsh',
    source: 'Tarn Courier',
    headline: 'Weir opens again',
  })
})

test('classes of the whole page hide none of its marks', async () => {
  const page = `<html><body class="post-42 no-sidebars comments-open"><h1>Weir opens again</h1><p class="byline">By Jo Marsh</p><time class="published" datetime="2025-03-04">4 March</time>${STORY}</body></html>`
  expect([...(await parseFile('a.html', Buffer.from(page)))][0]?.article).toMatchObject({
    byline: 'Jo Marsh',
    published: { day: '2025-03-04' },
  })
})

test('of several articles in JSON-LD that at the page’s address is read', async () => {
  const other = {
    ...ARTICLE,
    headline: 'Bakery moves',
    datePublished: '2024-01-01',
    url: 'https://tarn.example/bakery',
    author: { name: 'Ole Finn' },
  }
  const own = { ...ARTICLE, author: PERSON, mainEntityOfPage: { '@id': 'https://tarn.example/weir/' } }
  const head = `<link rel="canonical" href="https://www.tarn.example/weir">${linked(other, own)}`
  expect(await read({ head })).toMatchObject({
    headline: 'Weir opens again',
    byline: 'Jo Marsh',
    published: { day: '2025-03-04' },
  })
})

test.each([
  ['Weir &#8216;opens&#8217; again', 'Weir ‘opens’ again'],
  ['Weir &amp;amp; wall', 'Weir & wall'],
  ['Weir &quot;opens&quot;', 'Weir "opens"'],
  ['<em>Weir</em> opens again', 'Weir opens again'],
])('the headline %s is shown as it is meant', async (headline, shown) => {
  expect(
    (await read({ head: linked({ ...ARTICLE, headline }), body: `<article>${STORY}</article>` })).headline,
  ).toBe(shown)
})

test.each<[string, string, string, string | undefined]>([
  [
    'an address for the paper is no name',
    linked({ ...ARTICLE, publisher: { '@id': 'https://tarn.example/#org' } }),
    '<meta property="og:site_name" content="Tarn Courier">',
    'Tarn Courier',
  ],
  [
    'nor is an unresolved reference alone',
    linked({ ...ARTICLE, publisher: { '@id': '#org' } }),
    '',
    undefined,
  ],
  ['savers write sitename', '', '<meta name="sitename" content="Tarn Courier">', 'Tarn Courier'],
  [
    'the site’s name stands for its company',
    linked({ ...ARTICLE, publisher: { name: 'Tarn Verlag GmbH' } }),
    '<meta property="og:site_name" content="Tarn Courier">',
    'Tarn Courier',
  ],
])('%s', async (_, scripts, metas, source) => {
  expect((await read({ head: scripts + metas })).source).toBe(source)
})

test.each([
  [
    'microdata',
    '<div itemscope><span itemprop="author" itemscope><span itemprop="name">Jo Marsh</span></span></div>',
  ],
  ['hNews', '<div class="hentry"><span class="author vcard"><span class="fn">Jo Marsh</span></span></div>'],
  ['rel=author', '<a rel="author" href="/jo">Jo Marsh</a>'],
  ['a byline', '<p class="byline">By Jo Marsh, Tarnholm</p>'],
  ['a line', '<p>By Jo Marsh</p>'],
  ['a German line', '<p>Von Jo Marsh</p>'],
  ['credits of a reader view', '<div class="credits reader-credits">By Jo Marsh</div>'],
  ['a mark of tests', '<div data-testid="story-byline"><span>By</span><a href="/jo">Jo Marsh</a></div>'],
  ['a list item that is rel=author', '<ul><li rel="author">Von <a href="/jo">Jo Marsh</a></li></ul>'],
  ['elements without spaces', '<div class="byline"><span>By</span><b>Jo Marsh</b></div>'],
  ['a line with its age', '<div class="autor"><h6>Jo Marsh | Publicado hace 3 horas</h6></div>'],
])('a writer in %s is kept', async (_, marks) => {
  expect((await read({ body: `<article><h1>Weir opens again</h1>${marks}${STORY}</article>` })).byline).toBe(
    'Jo Marsh',
  )
})

test.each([
  ['the paper', 'Tarn Courier'],
  ['its company', 'Tarn Courier GmbH'],
  ['its host', 'tarncourier.example'],
  ['the staff', 'Staff'],
  ['nobody', 'Anónimo'],
  ['an account', '@tarncourier'],
  ['an address', 'https://www.facebook.com/tarncourier'],
  ['a mailbox', 'desk@tarn.example'],
])('%s is no writer', async (_, content) => {
  const head = `<meta property="og:site_name" content="Tarn Courier"><meta property="og:url" content="https://tarncourier.example/weir"><meta name="author" content="${content}">`
  expect(await read({ head })).not.toHaveProperty('byline')
})

test.each([
  ['a teaser', '<div class="teaser"><div class="author-name">Von Ole Finn</div></div>'],
  ['a picture', '<figure><span class="credits">mok/dpa</span></figure>'],
  ['a reader', '<div class="comment-list"><span class="author">Ole Finn</span></div>'],
])('the name at %s is no writer', async (_, marks) => {
  expect(
    await read({ body: `<article><h1>Weir opens again</h1>${STORY}</article>${marks}` }),
  ).not.toHaveProperty('byline')
})

test.each([
  ['at its byline', '<p class="byline">By Tarn Courier</p>', 'Tarn Courier'],
  ['beside agencies', '<p class="byline">Von: mok/dpa</p>', 'mok/dpa'],
  ['of the whole page alone', '', undefined],
])('a newsroom %s is the byline or none', async (_, marks, byline) => {
  const head =
    '<meta property="og:site_name" content="Tarn Courier"><meta name="author" content="Tarn Courier">'
  expect(
    (await read({ head, body: `<article><h1>Weir opens again</h1>${marks}${STORY}</article>` })).byline,
  ).toBe(byline)
})

test.each([
  ['Jo Marsh; Ole Finn', 'Jo Marsh, Ole Finn'],
  ['By Jo Marsh and Ole Finn', 'Jo Marsh and Ole Finn'],
  ['Jo Marsh und Ole Finn', 'Jo Marsh und Ole Finn'],
  ['Jo Marsh, Staff Writer', 'Jo Marsh'],
  ['Jo Marsh (Tarnholm)', 'Jo Marsh'],
  ['Jo Marsh @jomarsh', 'Jo Marsh'],
])('%s are the writers %s', async (content, byline) => {
  expect((await read({ head: `<meta name="author" content="${content}">` })).byline).toBe(byline)
})

test.each<[string, Pieces, string | undefined]>([
  [
    'a canonical link',
    { head: '<link rel="canonical" href="https://tarn.example/weir">' },
    'https://tarn.example/weir',
  ],
  [
    'JSON-LD where a mirror made the link relative',
    {
      head: `<link rel="canonical" href="index.html">${linked({ ...ARTICLE, url: 'https://tarn.example/weir' })}`,
    },
    'https://tarn.example/weir',
  ],
  [
    'the main entity',
    { head: linked({ ...ARTICLE, mainEntityOfPage: { '@id': 'https://tarn.example/weir' } }) },
    'https://tarn.example/weir',
  ],
  [
    'a meta of a converter',
    { head: '<meta name="url" content="https://tarn.example/weir">' },
    'https://tarn.example/weir',
  ],
  [
    'Chromium’s comment',
    { before: '<!-- saved from url=(0025)https://tarn.example/weir -->\n' },
    'https://tarn.example/weir',
  ],
  [
    'SingleFile’s comment',
    {
      before:
        '<!--\n Page saved with SingleFile \n url: https://tarn.example/weir \n saved date: Mon Mar 10 2025\n-->',
    },
    'https://tarn.example/weir',
  ],
  [
    'monolith’s comment',
    {
      before:
        '<!-- Saved from https://tarn.example/weir?a=1&b=2 at 2026-01-01T00:00:00Z using monolith v2.12.0 -->\n',
    },
    'https://tarn.example/weir?a=1&b=2',
  ],
  [
    'HTTrack’s comment',
    { before: '<!-- Mirrored from tarn.example/weir by HTTrack Website Copier/3.x -->\n' },
    'http://tarn.example/weir',
  ],
  [
    'the folders of a mirror',
    { file: 'mirror/www.tarn.example/weir/index.html' },
    'http://www.tarn.example/weir/',
  ],
  [
    'a mirror’s file with a question',
    { file: 'tarn.example/weir?id=7&ref=front.html' },
    'http://tarn.example/weir?id=7&ref=front',
  ],
  ['nowhere', { file: 'folder.v2/weir.html' }, undefined],
])('the address comes from %s', async (_, pieces, url) => {
  expect((await read(pieces)).url).toBe(url)
})

test.each([
  ['said <q>we sail at dawn</q>', 'said “we sail at dawn”'],
  ['10<sup>6</sup> tonnes', '10⁶ tonnes'],
  ['the 21<sup>st</sup> boat', 'the 21st boat'],
  ['she said<sup><a href="#fn1">1</a></sup> at noon', 'she said at noon'],
  ['she said<a href="#fn1"><sup>[1]</sup></a> at noon', 'she said at noon'],
  ['voted <del>against</del> for the plan', 'voted for the plan'],
  ['voted <s>against</s> for the plan', 'voted for the plan'],
  ['<ruby>岸田<rp>(</rp><rt>きしだ</rt><rp>)</rp></ruby>首相', '岸田首相'],
  ['<ruby>岸田<rt>きしだ</rt></ruby>首相', '岸田首相'],
])('%s reads %s', async (html, text) => {
  expect(
    textOf(
      await read({
        body: `<article><h1>Weir opens again</h1>${STORY}<p>So it is told: ${html}, and so on, as the board had hoped.</p></article>`,
      }),
    ),
  ).toContain(text)
})

test.each([
  [
    'text that a search in the page finds',
    '<div hidden="until-found"><p>Masons came from three valleys and slept in the school.</p></div>',
    true,
  ],
  [
    'text below a summary',
    '<details><summary>More</summary><p>Masons came from three valleys and slept in the school.</p></details>',
    true,
  ],
  [
    'an open dialog',
    '<dialog open><p>Masons came from three valleys and slept in the school.</p></dialog>',
    true,
  ],
  [
    'a closed dialog',
    '<dialog><p>Masons came from three valleys and slept in the school.</p></dialog>',
    false,
  ],
  ['hidden text', '<p hidden>Masons came from three valleys and slept in the school.</p>', false],
  [
    'a shadow root',
    '<fact-box><template shadowrootmode="open"><p>Masons came from three valleys and slept in the school.</p></template></fact-box>',
    true,
  ],
  [
    'a shadow root as MHTML has it',
    '<fact-box><template shadowmode="open"><p>Masons came from three valleys and slept in the school.</p></template></fact-box>',
    true,
  ],
  [
    'text in a slot',
    '<fact-box><template shadowrootmode="open"><div><slot></slot></div></template><p>Masons came from three valleys and slept in the school.</p></fact-box>',
    true,
  ],
  [
    'text without a slot',
    '<fact-box><template shadowrootmode="open"><p>Wall</p></template><p>Masons came from three valleys and slept in the school.</p></fact-box>',
    false,
  ],
  [
    'a plain template',
    '<template><p>Masons came from three valleys and slept in the school.</p></template>',
    false,
  ],
])('%s is text of the story or not', async (_, html, isText) => {
  const text = textOf(
    await read({ body: `<article><h1>Weir opens again</h1>${STORY}${html}${STORY}</article>` }),
  )
  expect(text.includes('Masons came')).toBe(isText)
})

test.each([
  [
    'all tags',
    '<table><caption>Costs in crowns</caption><tr><th>Item</th><th>2026</th></tr><tr><td>Wall</td><td>43.5</td></tr></table>',
  ],
  ['end tags left out', '<table><caption>Costs in crowns<tr><th>Item<th>2026<tr><td>Wall<td>43.5</table>'],
])('a table with %s is its title and a line a row', async (_, table) => {
  const article = await read({ body: `<article><h1>Weir opens again</h1>${STORY}${table}${STORY}</article>` })
  expect(article.captions).toEqual([])
  expect(article.blocks?.slice(2, 5)).toEqual([
    { kind: 'heading', text: 'Costs in crowns' },
    { kind: 'item', text: 'Item | 2026' },
    { kind: 'item', text: 'Wall | 43.5' },
  ])
})

test.each([
  ['<ol><li>Wall</li><li>Gate</li></ol>', ['1. Wall', '2. Gate']],
  ['<ol start="7"><li>Wall</li><li>Gate</li></ol>', ['7. Wall', '8. Gate']],
  ['<ol reversed><li>Wall</li><li>Gate</li></ol>', ['2. Wall', '1. Gate']],
  ['<ol><li value="5"><p>Wall</p></li><li>Gate</li></ol>', ['5. Wall', '6. Gate']],
  ['<ul><li>Wall</li><li>Gate</li></ul>', ['Wall', 'Gate']],
  ['<pre>Noon  first boat\nDusk  last boat</pre>', ['Noon first boat', 'Dusk last boat']],
])('%s keeps its lines and numbers', async (list, lines) => {
  const article = await read({ body: `<article><h1>Weir opens again</h1>${STORY}${list}${STORY}</article>` })
  expect(article.blocks?.slice(2, 4).map(({ text }) => text)).toEqual(lines)
})

test('other stories, invitations and lives of writers are no part of the story', async () => {
  const article = await read({
    body: `<article><h1>Weir opens again</h1>${STORY}
      <ul><li><a href="/1">Bakery moves to the square</a></li><li><a href="/2">School sings for the mayor</a></li></ul>
      <p>Sign up for our daily newsletter and get the news of the valley.</p>${STORY.replaceAll('weir', 'dam').repeat(2)}
      <div class="author-bio">Jo Marsh has lived on the river for forty years.</div></article>`,
  })
  expect(textOf(article)).not.toMatch(/Bakery|School sings|newsletter|forty years/)
})

test('a standfirst that tells part of the story opens it', async () => {
  const standfirst =
    'After eleven weeks the masons have left the valley, the board has paid them in full, and the keeper of the weir has hung the key where it had hung for ninety years.'
  const head = `<meta name="description" content="${standfirst}">`
  const body = `<header><h1>Weir opens again</h1><p class="deck">${standfirst}</p></header><div class="text">${STORY}${STORY.replaceAll('weir', 'dam')}</div>`
  expect((await read({ head, body })).blocks?.[0]?.text).toBe(standfirst)
})

test.each([
  ['Weir opens again | Tarn Courier', ''],
  ['Weir opens again - Tarn Courier', ''],
  ['Tarn Courier: Weir', '<h1>Weir opens again</h1>'],
])('the page called %s has its headline without the paper', async (title, heading) => {
  const head = `<meta property="og:site_name" content="Tarn Courier"><meta property="og:title" content="${title}">`
  expect((await read({ head, body: `<article>${heading}${STORY}</article>` })).headline).toBe(
    'Weir opens again',
  )
})

test('a page with pictures of megabytes in it is as large as its text', async () => {
  const picture = `<img src="data:image/png;base64,${'iVBOR'.repeat(600_000)}">`
  expect(
    (await read({ body: `<article><h1>Weir opens again</h1>${picture}${STORY}</article>` })).blocks,
  ).toHaveLength(2)
})

test.each([
  ['cut in a tag', (page: string) => page.slice(0, page.indexOf('</p>') + 2)],
  ['cut in its data', (page: string) => page.slice(0, 150)],
  ['doubled', (page: string) => page + page],
  ['with sixty thousand tags', (page: string) => page + '<b>'.repeat(60_001)],
  ['with ten thousand open boxes', (page: string) => '<div>'.repeat(10_000) + page],
  ['with fifty thousand links', (page: string) => page + '<a href="/x">x</a>'.repeat(50_000)],
  ['of control characters', () => '<html>\u0001\u0002\u0003<p>\u0007</html>'],
  ['of comments', () => '<!--'.repeat(5000)],
  [
    'with a broken graph',
    (page: string) => page.replace('</head>', `${linked('{"@graph":'.repeat(5000))}</head>`),
  ],
  [
    'in a circle of references',
    (page: string) =>
      page.replace(
        '</head>',
        `${linked({ '@type': 'NewsArticle', '@id': '#a', author: { '@id': '#a' }, mainEntity: { '@id': '#a' } })}</head>`,
      ),
  ],
])('a page %s is read or refused', async (_, damage) => {
  const page = `<!doctype html><html><head><title>Weir opens again</title></head><body><article><h1>Weir opens again</h1>${STORY}</article></body></html>`
  const [{ article, problems } = { problems: [] }] = await parseFile('a.html', Buffer.from(damage(page)))
  expect(article !== undefined || problems.some(({ severity }) => severity === 'error')).toBe(true)
})
