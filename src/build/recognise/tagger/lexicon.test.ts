import { expect, test } from 'vitest'

import { decodeLexicon, encodeLexicon } from './lexicon.ts'
import { CITY, GIVEN, SURNAME, WORD } from './word-classes.ts'

test('a lexicon survives being written and read', () => {
  const long = 'a'.repeat(50)
  const lexicon = new Map([
    ['ann', GIVEN],
    ['anna', GIVEN | SURNAME],
    ['annan', SURNAME],
    ['june', GIVEN | WORD],
    ["n'djamena", CITY],
    [long, WORD],
    [`${long}b`, SURNAME],
  ])
  expect(decodeLexicon(encodeLexicon(lexicon))).toEqual(lexicon)
})

test('words share their beginnings with the line before, and mere surnames carry no bits', () => {
  expect(
    encodeLexicon(
      new Map([
        ['annan', SURNAME],
        ['anna', GIVEN],
      ]),
    ),
  ).toBe('0anna 1\n4n\n')
})
