import { parseDay } from '#model/day.ts'
import { expect, test } from 'vitest'
import { openParagraph } from './dateline.ts'

const published = parseDay('2024-01-01')
const outlets = ['The Hill Paper', 'hillpaper']

test.each([
  ['BEIJING, Dec 31 (Xinhua) -- The mayor', { places: ['Beijing'], day: '2023-12-31', agency: 'Xinhua' }],
  ['HAVANA, Jul 1 2022 (IPS) - The mayor', { places: ['Havana'], day: '2022-07-01', agency: 'IPS' }],
  ['GENEVA (AP) — The mayor', { places: ['Geneva'], agency: 'AP' }],
  ['KUWAIT, July 3 (KUNA) -- The mayor', { places: ['Kuwait'], day: '2023-07-03', agency: 'KUNA' }],
  ['SEOUL, Jan. 2 (Yonhap) -- The mayor', { places: ['Seoul'], day: '2024-01-02', agency: 'Yonhap' }],
  ['MOSCOW, December 30. /TASS/. The mayor', { places: ['Moscow'], day: '2023-12-30', agency: 'TASS' }],
  ['Ulaanbaatar /MONTSAME/. The mayor', { places: ['Ulaanbaatar'], agency: 'MONTSAME' }],
  [
    'LONDON and PARIS, Jan 1 (Reuters) — The mayor',
    { places: ['London', 'Paris'], day: '2024-01-01', agency: 'Reuters' },
  ],
  ['WASHINGTON/BEIJING (Reuters) - The mayor', { places: ['Washington', 'Beijing'], agency: 'Reuters' }],
  [
    'BULAWAYO, Zimbabwe, Feb 29 (IPS) - The mayor',
    { places: ['Bulawayo, Zimbabwe'], day: '2020-02-29', agency: 'IPS' },
  ],
  ['PORT-AU-PRINCE, Haiti (AP) — The mayor', { places: ['Port-au-Prince, Haiti'], agency: 'AP' }],
  ['NEW DELHI: The mayor', { places: ['New Delhi'] }],
  ['New Delhi: The mayor', { places: ['New Delhi'] }],
  ['Srinagar- The mayor', { places: ['Srinagar'] }],
  ['Cape Town - The mayor', { places: ['Cape Town'] }],
  ['AFP.- London - The mayor', { places: ['London'], agency: 'AFP' }],
  ['(Reuters) - The mayor', { places: [], agency: 'Reuters' }],
  ['HILL PAPER – Bergen, Jan 1 (NTB) – The mayor', { places: ['Bergen'], day: '2024-01-01', agency: 'NTB' }],
  ['THE HILL PAPER (EFE) The mayor', { places: [], agency: 'EFE' }],
])('%s', (text, dateline) => {
  const opened = openParagraph(text, { published, outlets })
  expect(opened?.dateline).toEqual(dateline)
  if (opened) expect(opened.rest).toBe('The mayor')
})

test.each([
  'The National Council (NC) Chair said so.',
  'The plan — which nobody liked — was dropped.',
  'Question: What is a ferry?',
  'BREAKING: A ferry has sunk.',
  'Ada Lund: The ferry is ours.',
  'On Monday, the ferry – the old one – was sold.',
])('%s has no dateline', (text) => {
  expect(openParagraph(text, { outlets })).toBeUndefined()
})

test('a day that no year can be found for is handed on as it was written', () => {
  expect(openParagraph('The Hill Paper, 27 January - The mayor', { outlets })).toMatchObject({
    dateline: { places: [] },
    rest: 'The mayor',
    undated: 'The Hill Paper, 27 January',
  })
})
