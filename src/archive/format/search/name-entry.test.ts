import { expect, test } from 'vitest'
import { wordsOf } from '#model/words.ts'
import { foldName } from './name-entry.ts'

test.each([
  'Anna Solberg',
  'ANNA',
  'Jean-Luc Ødegård',
  ' Anna  Solberg',
  "Anna's",
  'U.S. Steel',
  '',
  'a'.repeat(65),
  `Anna ${'b'.repeat(64)}`,
  'ſ \u212A',
  '李明',
])('a name is compared by its folded words, whatever they are made of: %j', (name) => {
  const words = wordsOf(name).map(({ word }) => word)
  expect(foldName(name)).toBe(words.join(' '))
})
