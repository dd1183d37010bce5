import { expect, test } from 'vitest'
import { parseFile } from '#generator/parse/parse-file.ts'

const STORY =
  'The weir at Skarvik stays shut, the board said on Tuesday; boats have to wait until the masons are done.'

async function read(text: string, file = 'a.csv') {
  const parsed = await parseFile(file, Buffer.from(text))
  return {
    articles: parsed.flatMap(({ article }) => article ?? []),
    texts: parsed.flatMap(({ article }) => (article ? [article.blocks.map(({ text }) => text)] : [])),
    problems: parsed.flatMap(({ problems }) => problems.map(({ message, line }) => `${line}: ${message}`)),
    outcomes: parsed.flatMap(({ unpublished = [] }) =>
      unpublished.map(({ file, reason }) => `${file}: ${reason}`),
    ),
  }
}

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
const rows = (mark: string, head: readonly string[], ...cells: readonly (readonly string[])[]) =>
  [head.join(mark), ...cells.map((row) => row.map(cell).join(mark))].join('\r\n')

const WEIR = [
  'Weir stays shut',
  '2024-05-14',
  'Ene Saar; Jon Rask',
  'Tarn Post',
  'https://tarn.example/weir',
  `${STORY}\n\n"It is old," she said.`,
]
const SHIP = [
  'Ferry sails',
  '2024-05-15',
  'Liis Tamm',
  'Tarn Post',
  'https://tarn.example/ferry',
  `<p>${STORY}</p><p>Again.</p>`,
]
const ENGLISH = ['title', 'Publish Date', 'authors', 'source', 'url', 'full_text']
const GERMAN = ['Überschrift', 'Datum', 'Autoren', 'Zeitung', 'Link', 'Text']

test.each([
  ['commas', rows(',', ENGLISH, WEIR, SHIP)],
  ['semicolons', rows(';', ENGLISH, WEIR, SHIP)],
  ['tabs', rows('\t', ENGLISH, WEIR, SHIP)],
  ['a line that says the mark', `sep=;\r\n${rows(';', ENGLISH, WEIR, SHIP)}`],
  ['a byte order mark', `\ufeff${rows(',', ENGLISH, WEIR, SHIP)}`],
  ['names in German', rows(';', GERMAN, WEIR, SHIP)],
  ['spaces before quotation marks', rows(', ', ENGLISH, WEIR, SHIP)],
  [
    'columns that mean nothing here',
    rows(',', ['id', ...ENGLISH, 'colour'], ['1', ...WEIR, 'red'], ['2', ...SHIP, 'blue']),
  ],
])('rows of a table with %s are articles', async (_, text) => {
  const { articles, texts, problems } = await read(text)
  expect(problems).toEqual([])
  expect(articles).toMatchObject([
    {
      headline: 'Weir stays shut',
      published: { day: '2024-05-14' },
      byline: 'Ene Saar, Jon Rask',
      source: 'Tarn Post',
      url: 'https://tarn.example/weir',
      entry: { number: 1 },
    },
    { headline: 'Ferry sails', published: { day: '2024-05-15' }, entry: { number: 2 } },
  ])
  expect(texts).toEqual([
    [STORY, '"It is old," she said.'],
    [STORY, 'Again.'],
  ])
})

test('rows that give no article say why, with their line', async () => {
  const { articles, outcomes, problems } = await read(
    rows(',', ENGLISH, WEIR, ['Only a title', '', '', '', '', ''], WEIR, [...SHIP, 'one too many']),
  )
  expect(articles).toHaveLength(1)
  expect(outcomes).toEqual([
    'a.csv#2: holds no text of an article (line 5)',
    'a.csv#3: says the same as entry 1 (line 6)',
    'a.csv#4: has more cells than the head of the table names (line 9)',
  ])
  expect(problems).toEqual(['9: entry 4 has more cells than the head of the table names'])
})

test('the table of trafilatura has no head', async () => {
  const line = [
    'https://tarn.example/weir',
    'None',
    'x',
    'tarn.example',
    'Weir stays shut',
    '',
    '2024-05-14',
    STORY,
    '',
    '',
    '',
  ]
  const { articles } = await read(`${line.join('\t')}\n`, 'a.tsv')
  expect(articles).toMatchObject([
    { headline: 'Weir stays shut', url: 'https://tarn.example/weir', published: { day: '2024-05-14' } },
  ])
})

test('a table of other things is left out, and a text with commas in its headline is none', async () => {
  expect(
    (await read('title,url\nWeir,https://tarn.example/1\nFerry,https://tarn.example/2\n')).articles,
  ).toEqual([])
  const { articles } = await read(`Boats, date of opening and text of the law\n\n${STORY}\n`, 'a.txt')
  expect(articles).toMatchObject([{ headline: 'Boats, date of opening and text of the law' }])
})
