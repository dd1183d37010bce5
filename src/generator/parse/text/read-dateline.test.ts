import { parseDay } from '#model/day.ts'
import { expect, test } from 'vitest'
import { openParagraph } from './read-dateline.ts'

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
  [
    'PORT VALE, May 4–10, 2019 (Coast Wire) -- The mayor',
    { places: ['Port Vale'], day: '2019-05-04', agency: 'Coast Wire' },
  ],
  ['PORT VALE, 4-10 May 2019 (AP) - The mayor', { places: ['Port Vale'], day: '2019-05-04', agency: 'AP' }],
  [
    'PORT VALE, April 29–May 5, 2019 (AP) — The mayor',
    { places: ['Port Vale'], day: '2019-04-29', agency: 'AP' },
  ],
  ['OSLO, Norway (AP) _ The mayor', { places: ['Oslo, Norway'], agency: 'AP' }],
  ['BERLIN (dpa) - The mayor', { places: ['Berlin'], agency: 'dpa' }],
  ['Halle (dpa/sa) - The mayor', { places: ['Halle'], agency: 'dpa' }],
  ['Frankfurt/Main (dpa-AFX) - The mayor', { places: ['Frankfurt/Main'], agency: 'dpa-AFX' }],
  ['Berlin/Paris (AFP) – The mayor', { places: ['Berlin', 'Paris'], agency: 'AFP' }],
  [
    'BERLIN und PARIS, 14. Dez. (Reuters) - The mayor',
    { places: ['Berlin', 'Paris'], day: '2023-12-14', agency: 'Reuters' },
  ],
  ['Rothenburg ob der Tauber (dpa) - The mayor', { places: ['Rothenburg ob der Tauber'], agency: 'dpa' }],
  ['BERN (sda) - The mayor', { places: ['Bern'], agency: 'sda' }],
  ['BERLIN taz | The mayor', { places: ['Berlin'], agency: 'taz' }],
  ['Wien – The mayor', { places: ['Wien'] }],
  ['PARIS, 14 juil. (AFP) – The mayor', { places: ['Paris'], day: '2023-07-14', agency: 'AFP' }],
  ['Genève, 1er août 2023 (ats) - The mayor', { places: ['Genève'], day: '2023-08-01', agency: 'ats' }],
  ['Madrid, 14 ene (EFE).- The mayor', { places: ['Madrid'], day: '2023-01-14', agency: 'EFE' }],
  [
    'Madrid, 14 Dic. (EUROPA PRESS) - The mayor',
    { places: ['Madrid'], day: '2023-12-14', agency: 'EUROPA PRESS' },
  ],
  ['Bogotá, 14 de diciembre (EFE) .- The mayor', { places: ['Bogotá'], day: '2023-12-14', agency: 'EFE' }],
  ['Lisboa, 14 dez 2023 (Lusa) - The mayor', { places: ['Lisboa'], day: '2023-12-14', agency: 'Lusa' }],
  [
    'SÃO PAULO, 14 Out (Reuters) - The mayor',
    { places: ['São Paulo'], day: '2023-10-14', agency: 'Reuters' },
  ],
  ['(ANSA) - ROMA, 14 GEN - The mayor', { places: ['Roma'], day: '2023-01-14', agency: 'ANSA' }],
  [
    'Reggio di Calabria, mercoledì 14 giugno (AGI) - The mayor',
    { places: ['Reggio di Calabria'], day: '2023-06-14', agency: 'AGI' },
  ],
  ['ROMA (askanews) – The mayor', { places: ['Roma'], agency: 'askanews' }],
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
  '(LEAD) The ferry - the old one - was sold',
  '(2nd LD) Ferry sold - mayor',
  '(ATTN: UPDATES with details) - more',
  'Kommentar: Die Fähre gehört uns.',
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
