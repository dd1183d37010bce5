import { expect, test } from 'vitest'
import { parseCountryCode } from '#model/country.ts'
import type { CountryCode } from '#model/country.ts'
import { countriesByPlace, evidenceOf, focusOf } from './country-evidence.ts'
import type { PlaceEvidence } from './country-evidence.ts'

const [BD, IN, GB, CA] = ['BD', 'IN', 'GB', 'CA'].map((code) => parseCountryCode(code)!) as [
  CountryCode,
  CountryCode,
  CountryCode,
  CountryCode,
]

function place(
  name: string,
  shares: readonly (readonly [CountryCode, number, number?])[],
  changes: Partial<PlaceEvidence> = {},
): PlaceEvidence {
  const countries = shares.map(([code, share, atHome = share]) => [code, share, atHome] as const)
  return { name, countries, times: 1, main: false, ...changes }
}

const shown = (places: readonly PlaceEvidence[], named: readonly CountryCode[] = [], home?: CountryCode) =>
  countriesByPlace(places, new Set(named), home).map(({ code, confidence, filed }) => [
    code,
    confidence,
    filed,
  ])

test.each([
  ['sure and main', [place('Rangpur', [[BD, 0.97]], { main: true })], [['BD', 0.97, true]]],
  ['sure and twice', [place('Rangpur', [[BD, 0.97]], { times: 2 })], [['BD', 0.97, true]]],
  ['sure in passing', [place('Rangpur', [[BD, 0.97]])], [['BD', 0.97, false]]],
  ['fairly sure', [place('Rangpur', [[BD, 0.9]], { main: true })], [['BD', 0.9, false]]],
  ['doubtful', [place('Rangpur', [[BD, 0.79]], { main: true })], []],
  ['two names together', [place('Rangpur', [[BD, 0.8]]), place('Bogra', [[BD, 0.8]])], [['BD', 0.96, true]]],
  [
    'unlikely names weigh less',
    [place('Rangpur', [[BD, 0.8]]), place('Bogra', [[BD, 0.4]])],
    [['BD', 0.85, false]],
  ],
  ['a name alone is never quite sure', [place('Rangpur', [[BD, 1]], { main: true })], [['BD', 0.99, true]]],
])('%s', (_, places, expected) => {
  expect(shown(places)).toEqual(expected)
})

test('a country that is named does not rest on places', () => {
  expect(shown([place('Rangpur', [[BD, 0.99]])], [BD])).toEqual([])
})

test('the home of the source raises its own places and lowers the others of their names', () => {
  const london = place(
    'London',
    [
      [GB, 0.9, 0.95],
      [CA, 0.05, 0.6],
    ],
    { main: true },
  )
  expect(shown([london])).toEqual([['GB', 0.9, false]])
  expect(shown([london], [], CA)).toEqual([])
  expect(shown([london], [], GB)).toEqual([['GB', 0.95, true]])
  expect(shown([london], [], BD)).toEqual([['GB', 0.9, false]])
})

test('the places a country rests on are told, the surest first', () => {
  const [country] = countriesByPlace([place('Bogra', [[BD, 0.7]]), place('Rangpur', [[BD, 0.9]])], new Set())
  expect(country).toMatchObject({ name: 'Bangladesh', alpha3: 'BGD', places: ['Rangpur', 'Bogra'] })
})

test('the focus is the country with most mentions by name and by place', () => {
  const places = [place('Rangpur', [[BD, 0.9]], { times: 3 }), place('Delhi', [[IN, 0.9]])]
  const byPlace = countriesByPlace(places, new Set([IN]))
  expect(focusOf(new Map([[IN, 1]]), byPlace, places)).toBe('BD')
  expect(focusOf(new Map([[IN, 2]]), byPlace, places)).toBe('IN')
  expect(focusOf(new Map(), [], places)).toBeUndefined()
})

test('evidence counts the dateline as a mention, and as main', () => {
  const local = { name: 'Rangpur', extent: 'town', countries: [], mentions: [] } as const
  expect(evidenceOf([{ ...local, filedFrom: true }], 1)).toMatchObject([{ times: 1, main: true }])
  const late = { ...local, filedFrom: false, mentions: [{ part: 4, start: 0, end: 1 }] }
  expect(evidenceOf([late], 1)).toMatchObject([{ times: 1, main: false }])
})
