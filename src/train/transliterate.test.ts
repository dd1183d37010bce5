import { expect, test } from 'vitest'

import { latinSpellings } from './transliterate.ts'

test.each([
  ['maria', ['maria']],
  ['сергей', ['sergey', 'sergei']],
  ['юлия', ['yuliya', 'iuliia']],
  ['γιωργος', ['giorgos']],
  ['王伟', []],
])('%s', (folded, spellings) => {
  expect(latinSpellings(folded)).toEqual(spellings)
})
