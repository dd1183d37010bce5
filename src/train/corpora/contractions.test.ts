import { expect, test } from 'vitest'
import { contracted, contractions } from './contractions.ts'

const made = contractions('de o do, em a na')

test('two words become one, outside of names and inside', () => {
  const words = 'De o Rio de o Sul em a praia'.split(' ')
  expect(contracted({ words, names: [[2, 6, 'LOC']] }, made)).toEqual({
    words: 'Do Rio do Sul na praia'.split(' '),
    names: [[1, 4, 'LOC']],
  })
})

test('never over the edge of a name', () => {
  const words = 'livro de O Globo'.split(' ')
  const names = [[2, 4, 'ORG']] as const
  expect(contracted({ words: words.map((word) => word.replace('O', 'o')), names }, made).words).toEqual([
    'livro',
    'de',
    'o',
    'Globo',
  ])
})
