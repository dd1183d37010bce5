import { expect, test } from 'vitest'
import { parseCountryCode } from '#model/country.ts'
import type { CountrySpan, Span } from '#model/mention.ts'
import { NAME_CLASSES } from '#generator/gazetteer/place.ts'
import type { KnownPlace, PlaceName } from '#generator/gazetteer/place.ts'
import { createFindPlaces } from './find-places.ts'
import type { TaggedText } from './find-names.ts'
import { ownPlaces } from './own-places.ts'

/** Invented places: what the world's own do by accident, these do on purpose. */
const TABLE: readonly (readonly [
  name: string,
  area: string,
  population: number,
  kind?: KnownPlace['kind'],
])[] = [
  ['velburg', 'FR.11', 6.5, 'capital'],
  ['velburg', 'US.TX', 4.4],
  ['texas', 'US.TX', 7.4, 'state'],
  ['ostmark', 'NO.01', 5.2],
  ['ostmark', 'CA.08', 5.3],
  ['ontario', 'CA.08', 7.1, 'state'],
  ['tarn', 'CA.08', 4.6],
  ['lundby', 'NO.01', 5.1],
  ['marsh', 'GB.ENG', 5.6],
  ['brook', 'US.OH', 3.6],
  ['central coast', 'TZ.02', 5.9],
  ['quill', 'PE.01', 5.9],
  ['twin', 'ES.01', 5.8],
  ['twin', 'VE.01', 5.8],
  ['sella', 'VE.01', 6.2],
  ['delmore', 'US.IN', 5, 'district'],
  ['delmore', 'IE.01', 4.8],
]

const CLASSES: Readonly<Record<string, number>> = { brook: NAME_CLASSES.surname, marsh: NAME_CLASSES.word }

function nameCalled(key: string): PlaceName | undefined {
  const rows = TABLE.filter(([name]) => name === key)
  const places = rows.map(([, area, population, kind = 'town']): KnownPlace => {
    const country = parseCountryCode(area.slice(0, 2))!
    return { country, area, kind, population, prominence: 1.2, alternate: false }
  })
  return places.length > 0 ? { places, classes: CLASSES[key] ?? 0 } : undefined
}

const find = createFindPlaces({ find: nameCalled })

/** "<p Velburg>" is labelled as a place, o an organisation, n a person, and two capitals a country. */
function labelled(marked: string, filedFrom: readonly string[] = []): TaggedText {
  const spans: Record<string, Span[]> = { p: [], o: [], n: [] }
  const countries: CountrySpan[] = []
  let text = ''
  for (const piece of marked.split(/(<[^>]+>)/)) {
    const [, label = '', words = piece] = /^<(\w+) (.*)>$/.exec(piece) ?? []
    const span = { start: text.length, end: text.length + words.length }
    if (label.length === 2) countries.push({ ...span, code: parseCountryCode(label)!, cue: 'name' })
    spans[label]?.push(span)
    text += words
  }
  return { text, places: spans['p']!, organisations: spans['o']!, people: spans['n']!, countries, filedFrom }
}

/** Each name with the country that it rather means than none or any other; "?" where there is none. */
function countriesIn(marked: string, filedFrom?: readonly string[]): Readonly<Record<string, string>> {
  const { names } = find(labelled(marked, filedFrom))
  return Object.fromEntries(
    names.map(({ name, countries }) => {
      const [best] = [...countries].sort(([, a], [, b]) => b - a)
      return [name.mentions[0]!.words, best && best[1] > 0.5 ? best[0] : '?']
    }),
  )
}

test.each([
  ['a large place is meant rather than a small one', 'Rain fell in <p Velburg>.', { Velburg: 'FR' }],
  [
    'a state behind a comma says which',
    'A man from <p Velburg>, <p Texas>, won.',
    { Velburg: 'US', Texas: 'US' },
  ],
  ['so does one in short', 'A man from <p Velburg>, Tex., won.', { Velburg: 'US', 'Tex.': 'US' }],
  ['or one in the same label', 'A man from <p Velburg, Texas> won.', { Velburg: 'US', Texas: 'US' }],
  [
    'a list is no containment',
    'In <p Quill>, <p Texas> and <p Europe> it rained.',
    { Quill: 'PE', Texas: 'US' },
  ],
  [
    'a place unknown in the state that holds it is no other',
    'In <p Quill>, <p Ontario>, it rained.',
    { Quill: '?', Ontario: 'CA' },
  ],
  ['the country behind it says which', 'A crowd in <p Twin>, <VE Venezuela>, sang.', { Twin: 'VE' }],
  ['and so does its owner', "<ES Spain>'s <p Twin> was calm.", { Twin: 'ES' }],
  [
    'towns agree with each other',
    'From <p Ostmark> to <p Lundby> a train ran.',
    { Ostmark: 'NO', Lundby: 'NO' },
  ],
  ['in another country', 'From <p Ostmark> to <p Tarn> a train ran.', { Ostmark: 'CA', Tarn: 'CA' }],
  [
    'a word of the kind says what is meant',
    'The sheriff of <p Delmore County> spoke.',
    { 'Delmore County': 'US' },
  ],
  ['a name that nobody labelled counts if the place is large', 'Snow fell in Quill.', { Quill: 'PE' }],
  ["and not inside a person's name", '<n Ada Quill> spoke.', {}],
  ['a court is where its place is', 'The <o Velburg High Court> ruled.', { Velburg: 'FR' }],
  ['a company need not be', '<o Quill Holdings> grew.', { Quill: '?' }],
  ['a paper tells nothing', '<o The Velburg Times> wrote so.', {}],
  ['labelled or not', 'The Velburg Times wrote so.', {}],
  ['a club plays anywhere', '<o Real Velburg> won.', {}],
  ['streets are called after places', 'He lives in <p Velburg> Street.', {}],
  ['illnesses are', 'Two had <p Quill> fever.', { Quill: '?' }],
  ['drinks are', 'She ordered a Quill, and tea.', { Quill: '?' }],
  ['another place is', 'It is the <p Quill> of the north.', { Quill: '?' }],
  ['a name of a person in the same text is no place', '<n Tom Brook> met <p Brook> again.', { Brook: '?' }],
  ['nor is a daughter', 'Their daughter, <p Brook>, slept.', { Brook: '?' }],
  [
    'directions alone mean no place of their own',
    'It is wet on the <p Central Coast>.',
    { 'Central Coast': '?' },
  ],
  [
    'capitals amid small letters are some body',
    'People of the northern valleys said on Monday that QUILL had gone.',
    {},
  ],
  ['contested places are left open', 'Snow fell in <p Kashmir> and <p Jerusalem>.', {}],
  ['continents are no country', 'In <p Europe> and <p Africa> it was dry.', {}],
])('%s', (_, marked, expected) => {
  expect(countriesIn(marked)).toEqual(expected)
})

/** How probable it is that the first name means a place in a country. */
function share(marked: string, code: string): number {
  return find(labelled(marked)).names[0]!.countries.get(parseCountryCode(code)!)!
}

test('a small place that nothing supports yields to the country that the text speaks of', () => {
  expect(share('Fog hid <p Brook> in <CL Chile>. <CL Chile> waits.', 'US')).toBeLessThan(
    share('Fog hid <p Brook>.', 'US'),
  )
})

test('a place repeated is surer, and one that is a plain word less sure', () => {
  expect(share('<p Marsh> and <p Marsh>.', 'GB')).toBeGreaterThan(share('<p Marsh>.', 'GB'))
  expect(share('<p Quill>.', 'PE')).toBeGreaterThan(share('<p Marsh>.', 'GB'))
})

test('the dateline is read though it is no part of the text', () => {
  const { names } = find(labelled('It rained.', ['Lundby']))
  expect(names[0]!.name.mentions[0]).toMatchObject({ words: 'Lundby', isDateline: true })
  expect(countriesIn('It rained.', ['Velburg, Texas'])).toEqual({ Velburg: 'US', Texas: 'US' })
})

test('where the source is at home decides between equals', () => {
  const { names, atHome } = find(labelled('A crowd in <p Twin> sang.'))
  const [ES, VE] = [parseCountryCode('ES')!, parseCountryCode('VE')!]
  expect(names[0]!.countries.get(VE)).toBeLessThan(0.5)
  expect(atHome.get(VE)![0]!.countries.get(VE)).toBeGreaterThan(0.8)
  expect(atHome.get(ES)![0]!.countries.get(ES)).toBeGreaterThan(0.8)
})

test('the archivist has the last word on names', () => {
  const own = ownPlaces({
    places: [{ name: 'Salt Ferry', code: parseCountryCode('BD')!, point: [23.7, 90.4] }],
    notPlaces: ['Velburg'],
  })
  const { names } = createFindPlaces(
    { find: nameCalled },
    own,
  )(labelled('<p Velburg> and Salt Ferry are far.'))
  expect(names.map(({ place }) => [place.country, place.point])).toEqual([['BD', [23.7, 90.4]]])
})

test('no text makes it throw, and hostile ones take no time', () => {
  const find = createFindPlaces({ find: nameCalled })
  for (const text of [
    '',
    ', '.repeat(50_000),
    'A'.repeat(100_000),
    'Velburg, '.repeat(5_000),
    'Quill of '.repeat(5_000),
  ])
    expect(
      find({ text, people: [], organisations: [], places: [], countries: [] }).names.length,
    ).toBeLessThan(2)
})
