import { expect, test } from 'vitest'
import { leaveOutShownText, putBackShownText } from './shown-text.ts'

const BLOCKS = [
  { kind: 'paragraph', text: 'Boats left at dawn.' },
  { kind: 'quote', text: 'We wait.\rStill.' },
]
const answerOf = (id: string) => [`article ${id}`, { number: 3, article: { id, blocks: BLOCKS } }] as const
const data = {
  site: { title: 'Harbour', base: '/' },
  path: '/a/ferry/',
  answers: [['root', { articles: 2 }], answerOf('ferry'), answerOf('other')] as const,
}
const page = {
  getElementById: (id: string) =>
    id === 'p1' && { childNodes: ['¶', 'Boats', ' left at dawn.'].map((textContent) => ({ textContent })) },
} as unknown as Document

test("the data of an article's page is without the text that the page shows, and gets it back from there", () => {
  const carried = JSON.parse(JSON.stringify(leaveOutShownText(data))) as typeof data
  expect(JSON.stringify(carried.answers[1])).not.toContain('Boats')
  expect(putBackShownText(carried, page)).toEqual(data)
})

test('other articles, and text that HTML would change, are carried whole', () => {
  const { answers } = leaveOutShownText(data)
  expect(answers[2]).toEqual(answerOf('other'))
  expect(JSON.stringify(answers[1])).toContain('Still.')
})
