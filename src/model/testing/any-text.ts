import fc from 'fast-check'

/** How many code points UTF-16 keeps for halves of pairs, and where they begin. */
const HALVES = { first: 0xd800, count: 0x800 }

/**
 * Any character of Unicode, assigned or not, for texts of property tests. fast-check's own `unit: 'binary'` makes a
 * table of all of them first, which takes seconds (4.10.2).
 */
export const ANY_CHARACTER: fc.Arbitrary<string> = fc
  .nat(0x10ffff - HALVES.count)
  .map((code) => String.fromCodePoint(code < HALVES.first ? code : code + HALVES.count))
