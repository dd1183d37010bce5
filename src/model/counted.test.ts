import { expect, test } from 'vitest'
import { capitalised, counted, inFigures, inWords, listed } from './counted.ts'

test('numbers below ten are words in running text', () => {
  expect([0, 1, 9, 10, 12_300].map(inWords)).toEqual(['no', 'one', 'nine', '10', '12,300'])
})

test('counts carry their noun', () => {
  expect(counted(1, 'article')).toBe('1 article')
  expect(counted(1_234_567, 'person', 'people')).toBe('1,234,567 people')
  expect(inFigures(999)).toBe('999')
})

test('lists read as a sentence', () => {
  expect(listed([])).toBe('')
  expect(listed(['India'])).toBe('India')
  expect(listed(['India', 'Pakistan', 'China'], 'or')).toBe('India, Pakistan or China')
  expect(capitalised('five articles')).toBe('Five articles')
})
