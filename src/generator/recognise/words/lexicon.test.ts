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
  const read = decodeLexicon(encodeLexicon(lexicon))
  for (const [word, bits] of lexicon) expect(read.get(word), word).toBe(bits)
  for (const word of ['', 'an', 'anna b', 'zoe']) expect(read.get(word), word).toBeUndefined()
})

test('words are found in a long lexicon whichever are asked for first', () => {
  const lexicon = new Map(Array.from({ length: 1000 }, (_, number) => [`w${number}`, 1 + (number % 7)]))
  const text = encodeLexicon(lexicon)
  for (const asked of [[...lexicon], [...lexicon].toReversed()]) {
    const read = decodeLexicon(text)
    for (const [word, bits] of asked) expect(read.get(word), word).toBe(bits)
    expect(read.get('w1000')).toBeUndefined()
  }
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
