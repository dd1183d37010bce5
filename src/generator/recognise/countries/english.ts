import type { CountryCue } from '#model/mention.ts'
import { countries, type CountryEntry } from '#generator/gazetteer/country-table.ts'
import { ambiguousNames } from './ambiguous-names.ts'
import { blockedPhrases, keptPhrases } from './blocked-phrases.ts'
import { contextRules } from './context-rules.ts'
import type { CountryLanguage } from './country-language.ts'
import { body } from './longer-names.ts'
import { privateBody } from './organisation-mask.ts'

/** How English newspapers call countries. */
export const english: CountryLanguage = {
  countries: countries.map((country) => ({ code: country.code, surfaces: surfacesOf(country) })),
  capitals: countries.map(({ code, capitals }) => [code, capitals]),
  ambiguous: ambiguousNames,
  kept: keptPhrases,
  blocked: blockedPhrases,
  context: contextRules,
  body,
  privateBody,
}

function surfacesOf(country: CountryEntry): readonly (readonly [CountryCue, readonly string[]])[] {
  return [
    ['name', [country.name, ...country.otherNames]],
    ['short form', country.shortForms],
    ['abbreviation', country.abbreviations],
    ['demonym', country.demonyms],
    ['former name', country.formerNames],
    ['metonym', country.metonyms],
  ]
}
