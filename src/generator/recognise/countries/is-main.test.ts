import { expect, test } from 'vitest'
import { isMain } from './is-main.ts'

test.each([
  ['the headline', [0], true],
  ['a caption only', [1, 2], false],
  ['the first paragraph', [3], true],
  ['the second paragraph', [9, 4], true],
  ['the third paragraph and later', [5, 6, 12], false],
  ['nowhere', [], false],
])('in an article with two captions, a country named in %s (parts %j) is main: %j', (_where, parts, main) => {
  const mentions = parts.map((part) => ({ part }))
  expect(isMain(mentions, 3)).toBe(main)
})
