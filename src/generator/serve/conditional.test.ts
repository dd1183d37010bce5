import { expect, test } from 'vitest'
import { isKnown, rangeOf } from './conditional.ts'

test.each([
  [undefined, false],
  ['"a"', true],
  ['W/"a"', true],
  ['"b", W/"a"', true],
  ['*', true],
  ['"b"', false],
  ['"A"', false],
  ['a', false],
  ['', false],
])('If-None-Match: %s', (header, known) => expect(isKnown(header, '"a"')).toBe(known))

test.each([
  ['bytes=0-3', { first: 0, last: 3 }],
  ['bytes=4-', { first: 4, last: 9 }],
  ['bytes=-3', { first: 7, last: 9 }],
  ['bytes=-30', { first: 0, last: 9 }],
  ['bytes=8-99', { first: 8, last: 9 }],
  ['bytes=10-', 'outside'],
  ['bytes=-0', 'outside'],
  ['bytes=5-4', undefined],
  ['bytes=0-1,4-5', undefined],
  ['bytes=-', undefined],
  ['lines=0-3', undefined],
  [undefined, undefined],
] as const)('Range: %s of ten bytes', (range, expected) => {
  expect(rangeOf({ range }, '"a"', 10)).toEqual(expected)
})

test('a range of what has changed since is answered with the whole', () => {
  expect(rangeOf({ range: 'bytes=0-3', 'if-range': '"a"' }, '"a"', 10)).toEqual({ first: 0, last: 3 })
  expect(rangeOf({ range: 'bytes=0-3', 'if-range': 'W/"a"' }, '"a"', 10)).toBeUndefined()
  expect(rangeOf({ range: 'bytes=0-3', 'if-range': '"b"' }, '"a"', 10)).toBeUndefined()
})

test('no range is read of an empty body', () =>
  expect(rangeOf({ range: 'bytes=0-' }, '"a"', 0)).toBe('outside'))
