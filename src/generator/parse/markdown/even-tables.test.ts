import { expect, test } from 'vitest'
import { withEvenTables } from './even-tables.ts'

test('a head is made as wide as the widest row, and every table by itself', () => {
  const two = '| a |\n|---|\n| 1 | 2 |\n\n> b | c\n> ---|---\n> 1 | 2 | 3'
  expect(withEvenTables(two)).toBe(
    '| a  | |\n|---|---|\n| 1 | 2 |\n\n> b | c | |\n> ---|---|---|\n> 1 | 2 | 3',
  )
})

test.each([
  ['code', '```\na\n| a |\n|---|\n| 1 | 2 |\n```'],
  ['code in tildes', '~~~ md\n| a |\n|---|\n| 1 | 2 |\n~~~~'],
  ['code in a list', '- a\n  ```\n  | a |\n  |---|\n  | 1 | 2 |\n  ```'],
  ['code that is never closed', '````\n| a |\n|---|\n| 1 | 2 |\n```'],
  ['words', 'a | b\n\n---|---'],
])('%s stays as it is', (_, markdown) => {
  expect(withEvenTables(markdown)).toBe(markdown)
})

test('a table below code is one', () => {
  expect(withEvenTables('```\na\n```\n\n| a |\n|---|\n| 1 | 2 |')).toContain('|---|---|')
})

test.each([
  '|a|\n|-|\n',
  '|a|\n|-|\n|b|\n',
  '|-|\n',
  '|-',
  '| ',
  '|a',
  '> ',
  '~~~\n|\n',
  `|${' '.repeat(1000)}a`,
])('very many %j are read once', (piece) => {
  expect(withEvenTables(`word\n${piece.repeat(200_000 / piece.length)}`)).toContain('word')
})
