import { expect, test } from 'vitest'
import { PAGE_DATA_ID } from '#model/site.ts'
import { leaveOutShownText, readPageData } from './page-data.ts'

const BLOCKS = [
  { kind: 'paragraph', text: 'Boats left at dawn.' },
  { kind: 'quote', text: 'We wait.\rStill.' },
]
const CAPTIONS = [{ text: 'The harbour', credit: 'Pia' }]
const answerOf = (id: string) =>
  [
    `article ${id}`,
    { number: 3, article: { id, headline: 'Ferries', captions: CAPTIONS, blocks: BLOCKS } },
  ] as const
const data = {
  site: { title: 'Harbour', base: '/' },
  path: '/a/ferry/',
  answers: [['root', { articles: 2 }], answerOf('ferry'), answerOf('other')] as const,
}
/** The document of an article's page that carries the data. */
function pageWith(carried: object): Document {
  const shown = new Map([
    ['headline', [{ textContent: 'Ferries' }]],
    [
      'c1',
      [
        { textContent: 'The ' },
        { textContent: 'harbour' },
        { textContent: 'Pia', className: 'crop__credit' },
      ],
    ],
    [
      'p1',
      [{ textContent: '¶', className: 'para' }, { textContent: 'Boats' }, { textContent: ' left at dawn.' }],
    ],
  ])
  const block = { textContent: JSON.stringify(carried) }
  return {
    getElementById: (id: string) => (id === PAGE_DATA_ID ? block : { childNodes: shown.get(id) ?? [] }),
  } as unknown as Document
}

test("the data of an article's page is without the text that the page shows, and gets it back from there", () => {
  const carried = leaveOutShownText(data)
  expect(JSON.stringify(carried.answers[1])).not.toMatch(/Boats|Ferries|harbour/)
  expect(readPageData(pageWith(carried))).toEqual(data)
})

test('other articles, and text that HTML would change, are carried whole', () => {
  const { answers } = leaveOutShownText(data)
  expect(answers[2]).toEqual(answerOf('other'))
  expect(JSON.stringify(answers[1])).toContain('Still.')
})
