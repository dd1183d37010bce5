import { expect, test } from 'vitest'
import { parseSearch } from '#archive/search/search-query.ts'
import { passageOf } from './passage.ts'

const filler = (words: number) => Array.from({ length: words }, (_, index) => `w${index}`).join(' ')

test('a short part is given whole', () => {
  expect(passageOf(parseSearch('river'), ['No.', 'The river rose.'])?.text).toBe('The river rose.')
})

test('of a long part 25 words are given, the match among them, with dots where it was cut', () => {
  const text = passageOf(parseSearch('river'), [`${filler(40)} the river rose ${filler(40)}`])?.text ?? ''
  expect(text).toMatch(/^….* the river rose .*…$/)
  expect(text.split(' ')).toHaveLength(25)
})

test('a match near the end leaves no short passage', () => {
  const text = passageOf(parseSearch('river'), [`${filler(40)} the river`])?.text ?? ''
  expect(text.split(' ')).toHaveLength(25)
  expect(text.endsWith('the river')).toBe(true)
})

test('the passage is where most of the words stand together', () => {
  const parts = [`gold ${filler(40)} river`, 'The river carried gold.', 'gold river']
  expect(passageOf(parseSearch('river gold'), parts)).toEqual({ text: 'The river carried gold.', clauses: 2 })
})

test('where nothing matches there is none', () => {
  expect(passageOf(parseSearch('gold'), ['The river rose.'])).toBeUndefined()
})
