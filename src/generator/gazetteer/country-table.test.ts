import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import type { CountryCode } from '#model/country.ts'
import { countries, countryOf } from './country-table.ts'
import { findCountries } from '#generator/recognise/countries/find-countries.ts'

/** Regions that CLDR names although ISO 3166-1 has given them no country code of their own. */
const notCountries = new Set(
  'AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH NQ NT PC PU PZ QO QU RH SU TA TP UK UN VD WK XA XB YD YU ZR ZZ'.split(
    ' ',
  ),
)

const cldr = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
const named = letters
  .flatMap((first) => letters.map((second) => first + second))
  .flatMap((code) => (notCountries.has(code) ? [] : [[code, cldr.of(code)] as const]))
  .filter((row): row is readonly [string, string] => row[1] !== undefined)

/** Countries found in a report on a place, with the neighbours that tell Saint Martin from saints and Jersey from New Jersey. */
function codesInReport(place: string): string[] {
  const text = `They flew to ${place} on Monday, past the Caribbean, Guernsey, the Atlantic, Antarctica, Mauritius and Norfolk Island.`
  return findCountries(text, []).map((span) => span.code)
}

test('the table has exactly the codes that Unicode CLDR has names for', () => {
  expect(countries.map((country) => country.code)).toEqual(named.map(([code]) => code))
})

test.each(named)('%s is recognised by its CLDR name, %s', (code, name) => {
  expect(codesInReport(name)).toContain(code)
})

test.each(countries)('$code is recognised by its own name, $name', ({ code, name }) => {
  expect(codesInReport(name)).toContain(code)
})

test('alpha-3 codes are three letters and all different, names too', () => {
  expect(countries.filter((country) => !/^[A-Z]{3}$/.test(country.alpha3))).toEqual([])
  expect(new Set(countries.map((country) => country.alpha3)).size).toBe(250)
  expect(new Set(countries.map((country) => country.name)).size).toBe(250)
})

test('no word belongs to two countries', () => {
  const owners = new Map<string, string>()
  for (const country of countries) {
    const words = [
      country.name,
      ...country.otherNames,
      ...country.shortForms,
      ...country.abbreviations,
      ...country.demonyms,
      ...country.formerNames,
    ]
    for (const word of new Set(words)) {
      expect(`${word}: ${owners.get(word) ?? country.code}`).toBe(`${word}: ${country.code}`)
      owners.set(word, country.code)
    }
  }
})

test('a field is read by its label, continued lines and plurals included', () => {
  expect(countryOf('MM' as CountryCode)).toMatchObject({
    alpha3: 'MMR',
    name: 'Myanmar',
    demonyms: ['Burmese', 'Myanmarese'],
    formerNames: ['Burma'],
  })
  expect(countryOf('DK' as CountryCode)?.demonyms).toEqual(['Danish', 'Dane', 'Danes'])
  expect(countryOf('BA' as CountryCode)?.shortForms).toEqual(['Bosnia'])
  expect(countryOf('QQ' as CountryCode)).toBeUndefined()
})

test('every English name of the i18n-iso-countries package is recognised', (context) => {
  const names = isoNames()?.filter(([code, name]) => !(code === 'CG' && name === 'Congo'))
  context.skip(!names, 'i18n-iso-countries is not installed')
  const unknown = names?.filter(([code, name]) => !codesInReport(name).includes(code))
  expect(unknown).toEqual([])
})

/** Names written for lists ("Korea, Republic of") are no running text and are left out; undefined when the package is absent. */
function isoNames(): readonly (readonly [string, string])[] | undefined {
  try {
    const { countries: byCode } = createRequire(import.meta.url)('i18n-iso-countries/langs/en.json') as {
      countries: Record<string, string | string[]>
    }
    return Object.entries(byCode).flatMap(([code, names]) =>
      [names]
        .flat()
        .filter((name) => !name.includes(','))
        .map((name) => [code, name] as const),
    )
  } catch {
    return undefined
  }
}
