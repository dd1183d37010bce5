import type { CountryLanguage } from '#generator/recognise/countries/country-language.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { portuguese } from './portuguese.ts'
import { spanish } from './spanish.ts'
import type { TaggedLanguage } from './tagged-languages.ts'

/** How newspapers of each language call countries. */
export const COUNTRY_LANGUAGES: Readonly<Record<TaggedLanguage, CountryLanguage>> = {
  de: german,
  es: spanish,
  fr: french,
  pt: portuguese,
}
