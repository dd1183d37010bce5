import { expect, test } from 'vitest'
import { makeZip } from '#generator/testing/make-zip.ts'
import { parseFile } from '#generator/parse/parse-file.ts'

const STORY =
  'The weir at Skarvik stays shut, the board said on Tuesday; boats have to wait until the masons are done.'
const OTHER =
  'A ferry sails to the islands again, captain Liis Tamm said; it had been in the dock for eleven weeks.'

const page = (body: string, head = '') =>
  `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/>${head}</head><body>${body}</body></html>`

interface BookExtras {
  readonly linear?: Readonly<Record<string, string>>
  readonly more?: Readonly<Record<string, string>>
  readonly meta?: string
}

/** A book of these documents, in this order; `contents`: those that the table of contents names. */
function book(
  documents: Readonly<Record<string, string>>,
  contents: Readonly<Record<string, string>>,
  { linear = {}, more = {}, meta = '' }: BookExtras = {},
): Buffer {
  const names = Object.keys(documents)
  const items = names.map(
    (name, index) => `<item id="d${index}" href="${encodeURI(name)}" media-type="application/xhtml+xml"/>`,
  )
  const spine = names.map(
    (name, index) => `<itemref idref="d${index}"${linear[name] ? ` linear="${linear[name]}"` : ''}/>`,
  )
  const links = Object.entries(contents).map(
    ([name, label]) => `<li><a href="${encodeURI(name)}#top">${label}</a></li>`,
  )
  return makeZip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    'OPS/book.opf': `<package><metadata xmlns:dc="d"><dc:title>Tarn Post</dc:title><dc:creator>converter</dc:creator><dc:date>2026-11-30</dc:date><dc:language>en-us</dc:language>${meta}</metadata><manifest>${items.join('')}<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/></manifest><spine>${spine.join('')}</spine></package>`,
    'OPS/nav.xhtml': page(
      `<nav epub:type="toc"><ol>${links.join('')}</ol></nav><nav epub:type="landmarks"><a href="cover.xhtml">Cover</a></nav>`,
    ),
    ...Object.fromEntries(Object.entries(documents).map(([name, html]) => [`OPS/${name}`, html])),
    ...more,
  })
}

async function read(bytes: Uint8Array) {
  const parsed = await parseFile('a.epub', bytes)
  return {
    articles: parsed.flatMap(({ article }) => article ?? []),
    texts: parsed.map(({ article }) => article?.blocks.map(({ text }) => text)),
    problems: parsed.flatMap(({ problems }) => problems.map(({ message }) => message)),
  }
}

test('each chapter with prose is an article: not title pages, lists of contents, or what stands beside the text', async () => {
  const { articles, texts, problems } = await read(
    book(
      {
        'cover.xhtml': page('<section epub:type="titlepage"><h1>Tarn Post</h1><p>2026-11-30</p></section>'),
        'contents.xhtml': page(
          '<p><a href="a 1.xhtml">Weir stays shut</a></p><p><a href="b.xhtml">Ferry sails</a></p>',
        ),
        'a 1.xhtml': page(
          `<h1>Weir stays shut</h1><a id="x"/><p class="t">By Ene Saar</p><p class="t">14 May 2024</p><p class="t">${STORY}<a epub:type="noteref" href="#n1">1</a></p><p class="t">${STORY} Again.</p><aside epub:type="footnote" id="n1"><p><a href="#x">1</a> Built in 1911.</p></aside>`,
        ),
        'b.xhtml': page(`<h1>Ferry sails</h1><p>15 May 2024</p><p>${OTHER}</p>`),
        'more.xhtml': page(
          `<p>She went on to say that the islands had waited, and so had the crew of the ferry.</p>`,
        ),
        'advert.xhtml': page(`<p>${OTHER} Buy one now.</p>`),
      },
      { 'a 1.xhtml': 'Weir stays shut', 'b.xhtml': 'Ferry sails', 'advert.xhtml': 'Advert' },
      { linear: { 'advert.xhtml': 'no' } },
    ),
  )
  expect(problems).toEqual([])
  expect(articles).toMatchObject([
    {
      headline: 'Weir stays shut',
      byline: 'Ene Saar',
      published: { day: '2024-05-14' },
      asides: ['Built in 1911.'],
      entry: { number: 1 },
    },
    { headline: 'Ferry sails', published: { day: '2024-05-15' }, entry: { number: 2 } },
  ])
  expect(texts[0]).toEqual([STORY, `${STORY} Again.`])
  expect(texts[1]).toHaveLength(2)
})

test('the only story of a book is known by its file; the day of the making is not its day', async () => {
  const { articles } = await read(
    book(
      { 'a.xhtml': page(`<p>${STORY}</p>`), 'b.xhtml': page('<a href="/x">Imprint</a>') },
      { 'a.xhtml': 'Weir stays shut' },
    ),
  )
  expect(articles).toMatchObject([{ headline: 'Weir stays shut' }])
  expect([articles[0]?.published, articles[0]?.entry, articles[0]?.byline]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test('what calibre writes around a chapter says where it is from, and is no text', async () => {
  const chapter = `<div class="calibre_navbar">| <a href="../b.html">Next</a> | Main menu |</div><h1>Weir stays shut</h1>${[STORY, 'Two.', 'Three.', 'Four.'].map((text) => `<p class="byline">${text}</p>`).join('')}<div class="calibre_navbar"><p>This article was downloaded by <strong>calibre</strong> from <a href="https://tarn.example/weir?a=1&amp;b=2" rel="calibre-downloaded-from">tarn</a></p></div>`
  const { articles, texts } = await read(book({ 'a.xhtml': page(chapter) }, { 'a.xhtml': 'Weir stays shut' }))
  expect(articles).toMatchObject([{ url: 'https://tarn.example/weir?a=1&b=2' }])
  expect(texts[0]?.[0]).toBe(STORY)
  expect(JSON.stringify(texts)).not.toMatch(/downloaded|menu/)
})

test('a locked book and one without chapters are told', async () => {
  const locked = book(
    { 'a.xhtml': page(`<p>${STORY}</p>`) },
    {},
    {
      more: {
        'META-INF/encryption.xml':
          '<encryption><CipherData><CipherReference URI="OPS/a.xhtml"/></CipherData></encryption>',
      },
    },
  )
  expect((await read(locked)).problems).toEqual(['is an electronic book that is locked (DRM)'])
  const empty = makeZip({ 'META-INF/container.xml': '<container/>' })
  expect((await read(empty)).problems).toEqual(['is an electronic book without a list of its chapters'])
})
