import { expect, test } from 'vitest'
import { isAside } from './aside.ts'
import { readByline } from './byline.ts'
import { readCaption } from './caption.ts'
import { cleanLine } from './clean-line.ts'
import { readPublicationLine } from './publication-line.ts'

test.each([
  ['A ferry leaves. (Xinhua/Ola Brekke)', { text: 'A ferry leaves.', credit: 'Xinhua/Ola Brekke' }],
  ['A ferry leaves. [Photo/Xinhua]', { text: 'A ferry leaves.', credit: 'Xinhua' }],
  ['A ferry leaves (AP Photo/Ola Brekke)', { text: 'A ferry leaves', credit: 'AP Photo/Ola Brekke' }],
  ['A ferry leaves. Photo: AFP', { text: 'A ferry leaves.', credit: 'AFP' }],
  ['A ferry leaves | Photo Credit: The Hill Paper', { text: 'A ferry leaves', credit: 'The Hill Paper' }],
  ['FILE PHOTO: A ferry leaves', { text: 'FILE PHOTO: A ferry leaves' }],
  ['The ferry (built in 1961) was sold (for nothing).', undefined],
  ['He spoke of the photo: it was good, he said, and he meant it.', undefined],
])('the caption in "%s"', (text, caption) => {
  expect(readCaption(text, true)).toEqual(caption)
})

test.each([
  ['By Tove Birk', 'Tove Birk'],
  ['Written by TOVE BIRK | Bergen |', 'Tove Birk'],
  ['By Tove Birk and Jon Rask, Staff Writers', 'Tove Birk and Jon Rask'],
  ['By Monday the ferry had been sold.', undefined],
  ['By the lake', undefined],
])('the byline in "%s"', (line, byline) => {
  expect(readByline(line)).toBe(byline)
})

test.each([
  ['Xinhua) 08:26, May 21, 2025', { day: '2025-05-21', time: '08:26', name: 'Xinhua' }],
  ['Published: 3 July 2022 at 5.36 pm IST', { day: '2022-07-03', time: '17:36' }],
  ['Tove Birk | July 3, 2022', { day: '2022-07-03', name: 'Tove Birk' }],
  ['Tuesday, 26 July 2022', { day: '2022-07-26' }],
])('the date line "%s"', (line, parts) => {
  const { date, ...rest } = readPublicationLine(line) ?? {}
  expect(date).toBeDefined()
  expect(rest).toEqual(parts)
})

test.each([
  'The ferry was sold on July 3, 2022.',
  'The law of 3 July 2022 on ferries and what it changes',
  'May 21',
])('"%s" is no date line', (line) => {
  expect(readPublicationLine(line)).toBeUndefined()
})

test.each([
  'ALSO READ:',
  'Also read: Ferry sold',
  'Related stories',
  'Subscribe now to get 66% off',
  'Share',
  'Advertisement',
  '5 min read',
  'Follow us on Facebook',
])('"%s" is an aside', (line) => {
  expect(isAside(line)).toBe(true)
})

test.each([
  'More than two hundred singers came to the lake.',
  'Like our ancestors, we sing.',
  'Related costs rose by half.',
  'Share prices fell.',
  'Get out, she said.',
])('"%s" is text', (line) => {
  expect(isAside(line)).toBe(false)
})

test.each([
  ['a\u0000b\u200bc\tD', 'abc D'],
  ['evil \u202eltr', 'evil ltr'],
  ['\u2067שלום\u2069 said', '\u2067שלום\u2069 said'],
  ['\u2069\u2067x', 'x'],
  ['👩\u200d🚒 works', '👩\u200d🚒 works'],
  ['Pa\u200dki\u180estan', 'Pakistan'],
])('a clean line of %j', (text, clean) => {
  expect(cleanLine(text)).toBe(clean)
})
