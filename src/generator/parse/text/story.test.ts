import { expect, test } from 'vitest'
import { isAside } from './aside.ts'
import { readByline } from '#generator/parse/byline/byline.ts'
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
  ['Tarn Post, 14 May 2024', { day: '2024-05-14', name: 'Tarn Post' }],
  ['Tal-Bote, 14 May 2024', { day: '2024-05-14', name: 'Tal-Bote' }],
  ['Xinhua) 08:26, May 21, 2025', { day: '2025-05-21', time: '08:26', name: 'Xinhua' }],
  ['Published: 3 July 2022 at 5.36 pm IST', { day: '2022-07-03', time: '17:36', label: 'published' }],
  ['4 March 2026, 10:40 p.m.', { day: '2026-03-04', time: '22:40' }],
  ['Tuesday 25 November 2025 23.50', { day: '2025-11-25', time: '23:50' }],
  ['May 4–10, 2019', { day: '2019-05-04' }],
  ['4-10 May 2019', { day: '2019-05-04' }],
  ['04 Mar 2025 06:00AM (Updated: 05 Mar 2025 01:10PM)', { day: '2025-03-04', time: '06:00' }],
  ['Updated 5 March 2025 | Published 4 March 2025', { day: '2025-03-04', label: 'published' }],
  ['Last updated: March 5, 2025 at 7 am', { day: '2025-03-05', time: '07:00', label: 'updated' }],
  [
    'Updated - April 01, 2025 08:02 pm IST - OSLO',
    { day: '2025-04-01', time: '20:02', label: 'updated', name: 'OSLO' },
  ],
  ['Sam Vik | March 5, 2025', { day: '2025-03-05', name: 'Sam Vik' }],
  ['14. Januar 2026, 17.20 Uhr · Stand: 15.01.2026, 9.11 Uhr', { day: '2026-01-14', time: '17:20' }],
  ['Mittwoch, 14. März 2026 um 9 Uhr', { day: '2026-03-14', time: '09:00' }],
  ['Aktualisiert am 14.01.2026 - 09:11', { day: '2026-01-14', time: '09:11', label: 'updated' }],
  [
    'Publié le 1er août 2025 à 9h26, mis à jour le 2 août 2025 à 10h00',
    { day: '2025-08-01', time: '09:26', label: 'published' },
  ],
  ['Mis à jour mer. 14 janv. 2026', { day: '2026-01-14', label: 'updated' }],
  ['Publicado el 4 de marzo de 2025 a las 10:15 h', { day: '2025-03-04', time: '10:15', label: 'published' }],
  ['Actualizado: miércoles, 4 de septiembre de 2024', { day: '2024-09-04', label: 'updated' }],
  ['Quarta-feira, 4 de março de 2025 às 18h30', { day: '2025-03-04', time: '18:30' }],
  ['Atualizado em 4 fev. 2025', { day: '2025-02-04', label: 'updated' }],
  ['Pubblicato il 3 luglio 2025 alle ore 10:15', { day: '2025-07-03', time: '10:15', label: 'published' }],
  ['Publié le 03/04/2025 à 10h15', { day: '2025-04-03', time: '10:15', label: 'published' }],
  ['Lunedì 03/04/2025', { day: '2025-04-03' }],
  ['Ultimo aggiornamento: 1° maggio 2025', { day: '2025-05-01', label: 'updated' }],
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
  'Ferry sold on 3 July 2022.',
  'Updated plans for 3 July 2022 were shown',
  'Im Jahr 2022 legte die Fähre am 3. Juli ab',
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
