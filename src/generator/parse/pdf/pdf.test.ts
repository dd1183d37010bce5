import { expect, test } from 'vitest'
import { makePdf } from '#generator/testing/make-pdf.ts'
import type { PlacedText } from '#generator/testing/make-pdf.ts'
import { parseFile } from '#generator/parse/parse-file.ts'

/** Lines below each other. */
const column = (
  left: number,
  top: number,
  size: number,
  ...lines: readonly string[]
): readonly PlacedText[] => lines.map((line, index) => [left, top - index * size * 1.3, size, line])

const HEAD: readonly PlacedText[] = [
  [60, 760, 24, 'Weir stays shut'],
  ...column(60, 730, 10, 'By Ene Saar', '14 May 2024'),
]

async function read(pages: readonly (readonly PlacedText[])[]) {
  const [parsed] = await parseFile('a.pdf', makePdf(pages))
  return {
    article: parsed?.article,
    text: parsed?.article?.blocks.map(({ text }) => text),
    problems: parsed?.problems,
  }
}

const LEFT = [
  'The weir at Skarvik stays shut, the board',
  'said on Tuesday; boats have to wait un-',
  'til the masons are done with its wall.',
  'Ene Saar, who keeps it, said that a half-',
  'hour would do for a look at the stones,',
  'and that nobody had to be afraid of it.',
]
const RIGHT = [
  'A half-hour later she had found the crack',
  'that the divers had missed in the winter',
  'when the water was brown and very high.',
  'The wall was built in the year 1911 and',
  'mended twice, with stones from the same',
  'hill that one sees from the old bridge.',
]

test('columns are read one after the other below a headline over both of them', async () => {
  const { article, text } = await read([
    [...HEAD, ...column(60, 690, 10, ...LEFT), ...column(300, 690, 10, ...RIGHT)],
  ])
  expect(article).toMatchObject({
    headline: 'Weir stays shut',
    byline: 'Ene Saar',
    published: { day: '2024-05-14' },
  })
  expect(text).toEqual([
    'The weir at Skarvik stays shut, the board said on Tuesday; boats have to wait until the masons are done with its wall. Ene Saar, who keeps it, said that a half-hour would do for a look at the stones, and that nobody had to be afraid of it.',
    'A half-hour later she had found the crack that the divers had missed in the winter when the water was brown and very high. The wall was built in the year 1911 and mended twice, with stones from the same hill that one sees from the old bridge.',
  ])
})

/** What a browser prints around a page, and what is fixed on it. */
const frame = (page: number): readonly PlacedText[] => [
  [60, 820, 8, '11/30/26, 4:16 PM'],
  [250, 820, 8, 'Weir stays shut | Tarn Post'],
  [60, 400, 10, 'We and our partners use cookies.'],
  [60, 20, 8, `https://tarn.example/weir`],
  [540, 20, 8, `${page}/2`],
]

test('heads, feet, numbers of pages and what is fixed on every page are no text, and a sentence goes on over the page', async () => {
  const { article, text } = await read([
    [...HEAD, ...column(60, 690, 10, ...LEFT.slice(0, 5)), ...frame(1)],
    [...column(60, 760, 10, ...LEFT.slice(5), '', ...RIGHT), ...frame(2)],
  ])
  expect(article?.url).toBe('https://tarn.example/weir')
  expect(text?.join(' ')).not.toMatch(/cookies|11\/30|1\/2|Tarn Post/)
  expect(text?.[0]).toMatch(/stones, and that nobody had to be afraid of it\.$/)
})

test('letters set apart, drawn twice or over several lines are words', async () => {
  const { article, text } = await read([
    [
      [60, 760, 24, 'W E I R'],
      [165, 760, 24, 'S H U T'],
      [60, 760, 24, 'W E I R'],
      [60.5, 760, 24, 'W E I R'],
      [60, 700, 30, 'T'],
      ...column(82, 713, 10, 'he weir at Skarvik stays shut, the board'),
      ...column(82, 700, 10, 'said on Tuesday, and boats have to wait un-'),
      ...column(60, 687, 10, 'til the masons are done with its wall, she said.'),
    ],
  ])
  expect(article?.headline).toBe('WEIR SHUT')
  expect(text).toEqual([
    'The weir at Skarvik stays shut, the board said on Tuesday, and boats have to wait until the masons are done with its wall, she said.',
  ])
})

test('paragraphs are parted by white or by an indentation; notes at the foot stand apart', async () => {
  const { article, text } = await read([
    [
      ...HEAD,
      ...column(60, 690, 10, ...LEFT),
      ...column(70, 612, 10, RIGHT[0] ?? ''),
      ...column(60, 599, 10, ...RIGHT.slice(1, 3)),
      ...column(60, 550, 10, ...RIGHT.slice(3)),
      ...column(60, 120, 7, '1 Found by the divers.'),
    ],
  ])
  expect(text?.map((paragraph) => paragraph.slice(0, 12))).toEqual([
    'The weir at ',
    'A half-hour ',
    'The wall was',
  ])
  expect(article?.asides).toEqual(['Found by the divers.'])
})

test.each([
  ['without a text layer', makePdf([[]])],
  ['with next to no words', makePdf([[[60, 700, 10, 'Scan 1']]])],
])('a PDF %s is told, with what to do', async (_, bytes) => {
  const [parsed] = await parseFile('a.pdf', bytes)
  expect(parsed?.problems).toMatchObject([
    {
      severity: 'error',
      message: 'is a PDF without a text layer: its pages are pictures',
      hint: expect.stringContaining('ocrmypdf'),
    },
  ])
})

test('a damaged PDF is told', async () => {
  const [parsed] = await parseFile('a.pdf', Buffer.from('%PDF-1.7\n%\xe2\xe3 and nothing else', 'latin1'))
  expect(parsed?.problems).toMatchObject([{ severity: 'error', message: 'is a PDF that is damaged' }])
})
