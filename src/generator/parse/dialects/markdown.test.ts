import { expect, test } from 'vitest'
import { parseFile } from '#generator/parse/parse-file.ts'

const P1 =
  'The weir of Tarnholm was opened again on Tuesday, the board said, after masons had worked on it for eleven weeks.'
const P2 = 'Jo Marsh, who keeps the locks, said that boats would pass at every hour from six in the morning.'

/** A file and what is read in it. */
async function read(file: string, text: string) {
  const [parsed] = [...(await parseFile(file, Buffer.from(text)))]
  return { ...parsed?.article, problems: parsed?.problems ?? [] }
}

const body = (article: { readonly blocks?: readonly { readonly text: string }[] }) =>
  article.blocks?.map(({ text }) => text)

test.each([
  [
    'html2text',
    `[Tarn News](/) [Water](/water/)\n\n# Weir opens again\n\nBy [Jo Marsh](/jo/)\n\n4 March 2026, 10:40 pm\n\n${P1}\n\n${P2}`,
  ],
  [
    'turndown',
    `  Weir opens again - Tarn News\n\n[Tarn News](/) [Water](/water/)\n\nWeir opens again\n================\n\nBy [Jo Marsh](/jo/)\n\n4 March 2026, 10:40 pm\n\n${P1}\n\n${P2}`,
  ],
  [
    'pandoc',
    `---\nlang: en-GB\ntitle: Weir opens again - Tarn\n  News\nviewport: width=device-width\n---\n\n<div>\n\n[Tarn News](/)\n\n</div>\n\n<div role="main">\n\n# Weir opens again\n\nBy <a href="/jo/" rel="author">Jo Marsh</a>\n\n4 March 2026, 10:40 pm\n\n${P1}\n\n${P2}\n\n</div>`,
  ],
  [
    'pandoc’s own Markdown',
    `---\ntitle: "Weir opens again \\\\| Tarn News"\n---\n\n::: {role="main"}\n# Weir opens again {#top .h}\n\nBy [Jo Marsh](/jo/){rel="author"}\n\n4 March 2026, 10:40 pm\n\n${P1}\n\n${P2}\n:::`,
  ],
  [
    'markdownify',
    `Weir opens again - Tarn News\n\n* [Home](/)\n* [Water](/water/)\n\n# Weir opens again\n\nBy Jo Marsh\n\n4 March 2026, 10:40 pm\n\n${P1}\n\n${P2}`,
  ],
  [
    'percollate',
    `# Weir opens again\n\nBy Jo Marsh\n\nPublished Mar 4, 2026, 10:40 PM\n\nSource: [https://tarn.example/weir?a=1\\&b=2](https://tarn.example/weir?a=1\\&b=2)\n\n${P1}\n\n${P2}`,
  ],
  [
    'trafilatura',
    `---\ntitle: "Weir opens again"\nauthor: Jo Marsh\nurl: https://tarn.example/weir\nhostname: tarn.example\nsitename: Tarn News\ndate: "2026-03-04"\nfingerprint: 00ff\n---\n# Weir opens again\n\n${P1}\n\n${P2}`,
  ],
  [
    'Obsidian’s clipper',
    `---\ntitle: "Weir opens again"\nsource: "https://tarn.example/weir"\nauthor:\n  - "[[Jo Marsh]]"\npublished: 2026-03-04\ncreated: 2026-05-01\ndescription: "x"\ntags:\n  - "clippings"\n---\n${P1}\n\n${P2}`,
  ],
  [
    'Readwise',
    `# Weir opens again\n\n![rw-book-cover](https://a.example/c.png)\n\n## Metadata\n- Author: [[Jo Marsh]]\n- Full Title: Weir opens again\n- Date: 2026-03-04\n- URL: https://tarn.example/weir\n\n${P1}\n\n${P2}`,
  ],
  [
    'Notion',
    `# Weir opens again\n\nAuthor: Jo Marsh\nPublished: March 4, 2026 10:40 PM\nURL: https://tarn.example/weir\n\n${P1}\n\n${P2}`,
  ],
  ['Dataview', `# Weir opens again\n\nauthor:: [[Jo Marsh]]\npublished:: 2026-03-04\n\n${P1}\n\n${P2}`],
  [
    'Pelican',
    `Title: Weir opens again\nDate: 2026-03-04 22:40\nCategory: Water\nSlug: weir\nAuthors: Jo Marsh\nSummary: The weir\n\n${P1}\n\n${P2}`,
  ],
  [
    'a converter that keeps the data of the page',
    `  Weir opens again - Tarn News {"@context":"https://schema.org","@graph":\\[{"@type":"NewsArticle","headline":"Weir opens again","datePublished":"2026-03-04T22:40:12+01:00","author":{"@type":"Person","name":"Jo Marsh"}}\\]}\n\nWeir opens again\n===\n\n${P1}\n\n${P2}`,
  ],
  [
    'MarkDownload',
    `---\ntitle: Weir opens again\nauthor: Jo Marsh\npublished: 2026-03-04\nsource: https://tarn.example/weir\n---\n\n> ## Excerpt\n> The weir is open.\n\n---\n# Weir opens again | Tarn News\n\n${P1}\n\n${P2}`,
  ],
  [
    'Omnivore',
    `---\ntitle: Weir opens again\nauthor: Jo Marsh\ndate: 2026-03-04\ndate_saved: 2026-05-01\n---\n\n# Weir opens again\n#Omnivore\n\n[Read Original](https://tarn.example/weir)\n\n## Highlights\n\n> The weir is open. [⤴️](https://omnivore.example/x)\n\n## Content\n\n${P1}\n\n${P2}`,
  ],
  [
    'somebody who names the source below',
    `# Weir opens again\n\n**By Jo Marsh**\n*4 March 2026*\n\n${P1}\n\n${P2}\n\n---\n*Originally published at [Tarn News](https://tarn.example/weir).*`,
  ],
])('what %s writes has its headline, day, writer and words', async (_, text) => {
  const article = await read('a.md', text)
  expect(article).toMatchObject({
    headline: 'Weir opens again',
    published: { day: '2026-03-04' },
    byline: 'Jo Marsh',
    problems: [],
  })
  expect(body(article)).toEqual([P1, P2])
})

test.each([
  [
    '_posts/2026-03-04-weir-opens-again.md',
    '---\nlayout: post\ncategories: water\n---\n',
    'Weir opens again',
  ],
  ['2026/03/04/weir-opens-again.md', '', 'Weir opens again'],
  ['posts/2026-03-04-weir-opens-again/index.md', '+++\ntitle = "Weir open"\n+++\n', 'Weir open'],
  ['2026-03-04_weir-opens-again.md', '', 'Weir opens again'],
  ['2026-03-04 Weir opens again at Tarnholm.md', '', 'Weir opens again at Tarnholm'],
])('%s has day and headline in its name', async (file, head, headline) => {
  expect(await read(file, `${head}${P1}\n\n${P2}`)).toMatchObject({
    headline,
    published: { day: '2026-03-04' },
  })
})

test('what the text or its address says goes before the name of the file', async () => {
  const head = '---\ntitle: Weir opens\nurl: https://tarn.example/2026/03/04/weir\n---\n'
  expect(await read('2026-05-01-clip.md', head + P1)).toMatchObject({ published: { day: '2026-03-04' } })
  expect(await read('2026-05-01-weir-opens-again.md', `# Dam opens\n\nMarch 4, 2026\n\n${P1}`)).toMatchObject(
    {
      headline: 'Dam opens',
      published: { day: '2026-03-04' },
    },
  )
})

test('a draft is left out without an error', async () => {
  const draft = await read('a.md', `---\ntitle: Weir opens\ndraft: true\n---\n${P1}`)
  expect(draft.problems).toMatchObject([{ severity: 'warning', line: 3 }])
  expect(draft).not.toHaveProperty('headline')
})

test('footnotes, tags and menus stand apart from the text', async () => {
  const article = await read(
    'a.md',
    `# Weir opens again\n\n${P1}[^1]\n\n#water\n\n${P2}\n\n[^1]: So the board's minutes say.`,
  )
  expect(body(article)).toEqual([P1, P2])
  expect(article.asides).toEqual(['#water', "So the board's minutes say."])
})

test('text above the first heading is text', async () => {
  const article = await read('a.md', `${P1}\n\n## The locks\n\n${P2}`)
  expect(body(article)).toEqual([P1, 'The locks', P2])
})

test('a page of HTML below front matter is read as a page', async () => {
  const html = `<div>\n\n  <h2>Locks</h2>\n\n    <p>${P1}</p>\n</div>`
  expect(body(await read('a.html', `---\ntitle: Weir opens\n---\n${html}`))).toEqual(['Locks', P1])
})

test('a line that begins with a day is no list', async () => {
  expect(await read('a.md', `# Wehr wieder offen\n\n4. März 2026, 22:40 Uhr\n\n${P1}`)).toMatchObject({
    published: { day: '2026-03-04' },
    blocks: [{ text: P1 }],
  })
})

test('plain text below front matter is a paragraph a line', async () => {
  const article = await read(
    'a.txt',
    `---\ntitle: Weir opens\ndate: 2026-03-04\n---\nWeir opens\n${P1}\n${P2}\n`,
  )
  expect(body(article)).toEqual([P1, P2])
  expect(await read('a.txt', `---\ntitle: Weir opens\nstatus: draft\n---\n${P1}\n`)).not.toHaveProperty(
    'headline',
  )
})

test.each([
  'Source: [Tarn News](https://tarn.example/weir)',
  '[Read original](https://tarn.example/weir)',
  'Source: <https://tarn.example/weir>',
  '*Originally published at [Tarn News](https://tarn.example/weir).*',
])('the address in "%s" is that of the article', async (line) => {
  const article = await read('a.md', `# Weir opens again\n\n${P1}\n\n${P2}\n\n${line}\n`)
  expect(article).toMatchObject({ url: 'https://tarn.example/weir' })
  expect(body(article)).toEqual([P1, P2])
})

test('JSON above a text is front matter, and no feed', async () => {
  const head = '{\n  "title": "Weir opens again",\n  "date": "2026-03-04"\n}\n\n'
  expect(await read('a.md', head + P1)).toMatchObject({
    headline: 'Weir opens again',
    published: { day: '2026-03-04' },
    blocks: [{ text: P1 }],
  })
})
