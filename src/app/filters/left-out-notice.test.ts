import { expect, test } from 'vitest'
import { leftOutSentence } from './left-out-notice.tsx'

test.each([
  [[], [], ''],
  [[{ facet: 'person', id: 'x' }], [], 'No person “x” in this archive; left out.'],
  [
    [
      { facet: 'person', id: 'x' },
      { facet: 'country', id: 'ZZ' },
    ],
    ['date=soon'],
    'No person “x”, no country “ZZ” in this archive; left out. “date=soon” could not be read; left out.',
  ],
] as const)('%j and %j', (unknown, unreadable, sentence) => {
  expect(leftOutSentence(unknown, unreadable)).toBe(sentence)
})
