import { expect, test } from 'vitest'
import { readStatedFields } from '#generator/parse/article/stated-fields.ts'
import { readFrontMatter } from './read-front-matter.ts'

/** What is stated above a text, as far as it is. */
async function statedIn(text: string) {
  const { fields, body, problems } = await readFrontMatter('a.md', text, true)
  const { headline, published, byline, source, url } = readStatedFields(fields, 'a.md')
  return { headline, published, byline, source, url: url?.href, body: body.trim(), problems }
}

const WHOLE = {
  headline: 'Weir opens',
  published: { day: '2026-03-04', time: '22:40' },
  byline: 'Jo Marsh, Ann Fell',
  body: 'Text.',
}

test.each([
  [
    'YAML',
    '---\ntitle: Weir opens\ndate: 2026-03-04 22:40:00 +0100\nauthor: [Jo Marsh, Ann Fell]\n---\nText.',
  ],
  [
    'YAML that ends with dots',
    '---\ntitle: "Weir opens"\ndate: 2026-03-04T22:40\nauthors:\n  - Jo Marsh\n  - Ann Fell\n...\nText.',
  ],
  [
    'named YAML',
    '---yaml\nTitle: Weir opens\nDate: 2026-03-04T22:40Z\nAuthor: Jo Marsh; Ann Fell\n---\nText.',
  ],
  [
    'YAML with people as objects',
    '---\ntitle: Weir opens\ndate: 2026-03-04 22:40\nauthors: [{ name: Jo Marsh, email: jo@tarn.example }, { name: Ann Fell }]\n---\nText.',
  ],
  [
    'YAML with links to pages',
    '---\ntitle: "[[Weir opens]]"\npublished: 2026-03-04 22:40\ncreated: 2026-05-01\nauthor: ["[[Jo Marsh]]", "[[People/Fell|Ann Fell]]"]\n---\nText.',
  ],
  [
    'YAML with addresses of mail',
    '---\ntitle: Weir opens\ndate: 2026-03-04 22:40\nauthor: Jo Marsh <jo@tarn.example>; Ann Fell (ann@tarn.example)\n---\nText.',
  ],
  [
    'TOML',
    '+++\ntitle = \'Weir opens\'\ndate = 2026-03-04T22:40:00+01:00\nauthors = ["Jo Marsh", "Ann Fell"]\n+++\nText.',
  ],
  [
    'TOML with tables',
    '+++\ntitle = "Weir opens"\ndate = 2026-03-04T22:40:00\n[taxonomies]\ntags = ["a"]\n[extra]\nauthor = "Jo Marsh, Ann Fell"\n+++\nText.',
  ],
  [
    'named TOML',
    '---toml\ntitle = "Weir opens"\ndate = 2026-03-04 22:40:00\nauthor = "Jo Marsh, Ann Fell"\n---\nText.',
  ],
  [
    'JSON alone',
    '{\n  "title": "Weir opens",\n  "date": "2026-03-04T22:40:00+01:00",\n  "authors": ["Jo Marsh", "Ann Fell"]\n}\n\nText.',
  ],
  [
    'named JSON',
    '---json\n{"title": "Weir opens", "date": "2026-03-04 22:40", "author": "Jo Marsh, Ann Fell"}\n---\nText.',
  ],
  [
    'JSON with text behind it',
    '{"title": "Weir opens", "date": "2026-03-04 22:40", "author": "Jo Marsh, Ann Fell"} Text.',
  ],
  [
    'JSON over lines, with text behind it',
    '{\n"title": "Weir opens",\n"date": "2026-03-04 22:40",\n"author": "Jo Marsh, Ann Fell"\n} Text.',
  ],
  [
    'JSON without braces',
    '"title": "Weir opens",\n"date": "2026-03-04 22:40",\n"author": "Jo Marsh, Ann Fell"\n;;;\nText.',
  ],
  [
    'a head without fences',
    'Title: Weir opens\nDate: 2026-03-04 22:40\nAuthors: Jo Marsh, Ann Fell\nTags: water\n\nText.',
  ],
  [
    'a head that goes on below',
    'Title: Weir\n    opens\nDate: 2026-03-04 22:40\nAuthors: Jo Marsh;\n    Ann Fell\n\nText.',
  ],
  [
    'YAML without its first fence',
    'title: Weir opens\ndate: 2026-03-04 22:40\nauthor: Jo Marsh, Ann Fell\n---\nText.',
  ],
  [
    'a comment',
    '<!--\n.. title: Weir opens\n.. date: 2026-03-04 22:40\n.. author: Jo Marsh, Ann Fell\n-->\n\nText.',
  ],
  [
    'YAML below blank lines',
    '\n\n---\ntitle: Weir opens\ndate: 2026-03-04 22:40\nauthor: Jo Marsh, Ann Fell\n---\nText.',
  ],
  ['a title block', '% Weir opens\n% Jo Marsh; Ann Fell\n% 4 March 2026 22:40\n\nText.'],
])('%s is read', async (_, text) => {
  expect(await statedIn(text)).toMatchObject({ ...WHOLE, problems: [] })
})

test.each([
  ['a colon in a value', '---\ntitle: Weir: opens\ndate: 2026-03-04\n---\nText.', 'Weir: opens'],
  ['a key twice', '---\ntitle: Weir opens\ndate: 2026-03-04\ntitle: Dam opens\n---\nText.', 'Weir opens'],
  [
    'a quotation mark that is never closed',
    '---\ntitle: "Weir opens\ndate: 2026-03-04\n---\nText.',
    'Weir opens',
  ],
  ['a tab before a key', '---\ntitle: Weir opens\n\tnote: x\ndate: 2026-03-04\n---\nText.', /^Weir opens/],
  ['a word without quotation marks', '+++\ntitle = Weir opens\ndate = 2026-03-04\n+++\nText.', 'Weir opens'],
  [
    'no end',
    '---\ntitle: Weir opens\ndate: 2026-03-04\n\nText.',
    'Weir opens',
    'the front matter is never closed',
  ],
  [
    'a text below it in place of its end',
    '---\ntitle: Weir opens\ndate: 2026-03-04\n\nText.\n\n---\n\nMore.',
    'Weir opens',
  ],
  [
    'more than 16 KiB',
    `---\ntitle: Weir opens\ndate: 2026-03-04\nnote: ${'a '.repeat(9000)}\n---\nText.`,
    'Weir opens',
  ],
  [
    'a comma too many, in JSON alone',
    '{\n  "title": "Weir opens",\n  "date": "2026-03-04",\n}\nText.',
    'Weir opens',
  ],
  [
    'a comma too many',
    '---json\n{\n"title": "Weir opens",\n"date": "2026-03-04",\n}\n---\nText.',
    'Weir opens',
  ],
] satisfies readonly (readonly [string, string, string | RegExp, string?])[])(
  'of broken front matter, with %s, what stands line by line is read, with a warning',
  async (_, text, headline, message = 'broken front matter') => {
    const stated = await statedIn(text)
    expect(stated).toMatchObject({ published: { day: '2026-03-04' } })
    expect(stated.body).toMatch(/^Text\.(?:\n\n---\n\nMore\.)?$/)
    expect(stated.headline).toMatch(headline)
    expect(stated.problems).toMatchObject([
      { severity: 'warning', message: expect.stringContaining(message) },
    ])
  },
)

test.each(['- a\n', 'a\n', 'a: b\n', '  a\n', 'a: b\n\n', '{"a":', '"a": b,\n', '&a ', '# a\n', '= ', "' #"])(
  'very many "%s" are read once',
  async (piece) => {
    const many = piece.repeat(200_000 / piece.length)
    for (const head of ['---\ntitle: ', '{"a": ', '+++\na = ']) await statedIn(head + many)
    expect((await statedIn(`---\ntitle: [${many}\n---\nText.`)).body).toMatch(/Text\.$/)
  },
)

test.each([
  ['a rule', '---\nThe weir opens again.\n\n---\nText.'],
  ['a rule of plus signs', '+++\nThe weir opens again.\n'],
  ['a place and its news', 'Tarnholm: The weir opens again.\n\nText.'],
  ['a remark in brackets', '{The weir} opens again.'],
  ['one label', 'Source: Tarn News\n\nThe weir opens again.'],
])('a text that begins with %s has no front matter', async (_, text) => {
  const { fields, body } = await readFrontMatter('a.md', text, true)
  expect(fields.size).toBe(0)
  expect(text).toContain(body.trim())
  expect(body).toMatch(/weir\}? opens again/)
})

test.each([
  [
    'a clipped page',
    'source: https://tarn.example/weir\npublished: 2026-03-04\ncreated: 2026-05-01',
    '2026-03-04',
    'https://tarn.example/weir',
  ],
  [
    'a clipped page without its day',
    'url: https://tarn.example/weir\ncreated: 2026-05-01',
    undefined,
    'https://tarn.example/weir',
  ],
  ['a note of one’s own', 'created: 2026-05-01', '2026-05-01', undefined],
  [
    'a placeholder before the day',
    'date: 0001-01-01T00:00:00Z\npublishDate: 2026-03-04',
    '2026-03-04',
    undefined,
  ],
  ['a state and a day', 'published: true\ndate: 2026-03-04', '2026-03-04', undefined],
  [
    'an address within the site',
    'permalink: /weir/\nlink: https://tarn.example/weir\ndate: 2026-03-04',
    '2026-03-04',
    'https://tarn.example/weir',
  ],
  [
    'keys in other spellings',
    'Date-Published: 2026-03-04\nCanonical URL: https://tarn.example/weir',
    '2026-03-04',
    'https://tarn.example/weir',
  ],
])('day and address of %s', async (_, yaml, day, url) => {
  const stated = await statedIn(`---\n${yaml}\n---\nText.`)
  expect([stated.published?.day, stated.url]).toEqual([day, url])
})
