import { expect, test } from 'vitest'
import { isOneOff } from './nearest-word.ts'

test.each([
  ['pakisten', 'pakistan'],
  ['harbor', 'harbour'],
  ['harbours', 'harbour'],
  ['ahrbour', 'harbour'],
  ['xarbour', 'harbour'],
  ['harbuor', 'harbour'],
])('%s is one letter off %s, and the other way round', (one, other) => {
  expect(isOneOff(one, other)).toBe(true)
  expect(isOneOff(other, one)).toBe(true)
})

test.each([
  ['harbour', 'harbour'],
  ['hrbor', 'harbour'],
  ['rahbour', 'harbour'],
  ['gold', 'gilt'],
])('%s and %s are not one letter apart', (one, other) => {
  expect(isOneOff(one, other)).toBe(false)
})
