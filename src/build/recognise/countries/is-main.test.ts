import { expect, test } from 'vitest'
import { isMain } from './is-main.ts'

test.each([
  ['the headline', [0], true],
  ['the first paragraph', [1], true],
  ['the second paragraph', [9, 2], true],
  ['the third paragraph and later', [3, 4, 12], false],
  ['nowhere', [], false],
])('a country mentioned in %s: %j', (_where, parts, main) => {
  expect(isMain(parts)).toBe(main)
})
