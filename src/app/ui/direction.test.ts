import { expect, test } from 'vitest'
import { directionOf } from './direction.ts'

test.each([
  ['Talks open in Geneva', 'ltr'],
  ['«انطلقت المحادثات» in Geneva', 'rtl'],
  ['12 – שיחות', 'rtl'],
  ['…', 'ltr'],
])('%s runs %s', (text, direction) => {
  expect(directionOf(text)).toBe(direction)
})
