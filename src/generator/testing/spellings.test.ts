import { expect, test } from 'vitest'
import { wordsOf } from '#model/words.ts'
import { nameKey, readName } from '#generator/recognise/identity/person-name.ts'
import { hostileRows } from './hostile-strings.ts'

/* Spellings that look like another word: those of the same letters are found by the plain word, those of other letters never taken for it. */

interface Spelling {
  readonly s: string
  readonly plain: string
}

const SAME: readonly Spelling[] = [
  { s: 'Wang\u200b Yi', plain: 'Wang Yi' },
  { s: 'P\u2060a\u2060kistan', plain: 'Pakistan' },
  { s: 'Pa\u00adkis\u00adtan', plain: 'Pakistan' },
  { s: '\uff37\uff41\uff4e\uff47 \uff39\uff49', plain: 'Wang Yi' },
  { s: '\u{1d40a}\u{1d41a}\u{1d41b}\u{1d42e}\u{1d425}', plain: 'Kabul' },
  { s: 'Ca\u0301ceres', plain: 'C\u00e1ceres' },
  { s: '\ufb01nance', plain: 'finance' },
  ...spellingsOf('invisible', 'fullwidth', 'math', 'zalgo'),
]

const OTHER: readonly Spelling[] = [
  { s: 'W\u0430ng Y\u0456', plain: 'Wang Yi' },
  { s: '\u0420\u0430ris', plain: 'Paris' },
  ...spellingsOf('homoglyph'),
]

function spellingsOf(...kinds: readonly string[]): readonly Spelling[] {
  return hostileRows('own/unicode.jsonl').flatMap(({ class: kind = '', s, plain }) =>
    kinds.includes(kind) && s !== undefined && plain !== undefined ? [{ s, plain }] : [],
  )
}

const folded = (text: string) => wordsOf(text).map(({ word }) => word)
const keyOf = (text: string) => nameKey(readName(text))

test.each(SAME)('$plain spelled in another way is found by the plain word', ({ s, plain }) => {
  expect(folded(s)).toEqual(folded(plain))
})

test.each(SAME)('$plain spelled in another way is the same person', ({ s, plain }) => {
  expect(keyOf(s)).toBe(keyOf(plain))
})

test.each(OTHER)('$plain of letters that only look so is another word and another person', ({ s, plain }) => {
  expect(folded(s)).not.toEqual(folded(plain))
  expect(keyOf(s)).not.toBe(keyOf(plain))
})
