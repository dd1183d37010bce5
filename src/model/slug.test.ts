import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ANY_CHARACTER } from '#model/testing/any-text.ts'
import { isId } from './person.ts'
import { slugOf } from './slug.ts'

test.each([
  [
    'China welcomes, supports Pakistan, India handling differences through dialogue: FM',
    'china-welcomes-supports-pakistan-india-handling-differences',
  ],
  ['Nguyễn Xuân Phúc', 'nguyen-xuan-phuc'],
  ['Łódź’s Ærø & Straße', 'lodzs-aero-strasse'],
  ['中国欢迎', ''],
  ['  --  ', ''],
])('%j becomes %j', (text, slug) => {
  expect(slugOf(text)).toBe(slug)
})

test('a slug is an id or empty, and never longer than asked', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 80, unit: ANY_CHARACTER }),
      fc.integer({ min: 1, max: 60 }),
      (text, length) => {
        const slug = slugOf(text, length)
        expect(slug === '' || isId(slug)).toBe(true)
        expect(slug.length).toBeLessThanOrEqual(length)
      },
    ),
  )
})
