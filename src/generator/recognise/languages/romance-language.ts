import type { AmbiguousName } from '#generator/recognise/countries/ambiguous-names.ts'
import type { ContextRule } from '#generator/recognise/countries/context-rules.ts'
import type { CountryLanguage } from '#generator/recognise/countries/country-language.ts'
import { ambiguous, CONGO, GEORGIA, KOREA, languageRules, listOf, WEB, wordsOf } from './language-rules.ts'
import type { TaggedLanguage } from './tagged-languages.ts'

/** A name of a country and its adjectives, each a list with commas. */
type NameAndDemonyms = readonly [name: string, demonyms: string]

/** The words in which French, Spanish, and Portuguese differ; lists have commas, parts of patterns have "|" between them. */
interface RomanceWords {
  /** The table of countries. */
  readonly countries: string
  readonly georgia: NameAndDemonyms
  readonly korea: NameAndDemonyms
  readonly congo: NameAndDemonyms
  /** Further names that mean several things. */
  readonly ambiguous?: readonly AmbiguousName[]
  /** Phrases in which no country is named. */
  readonly blocked: string
  /** Languages that countries speak, and what stands before one. */
  readonly languages: readonly [names: string, before: string]
  /** Nouns of waters, in small letters. */
  readonly waters: string
  /** "Of" and its article before a name. */
  readonly of: string
  /** Public bodies that are named after a country, and words of companies, clubs and newspapers. */
  readonly bodies: string
  readonly privateBodies: string
  readonly context?: readonly ContextRule[]
}

/** How newspapers of a Romance language call countries, by rules that these languages share. */
export function romanceLanguage(language: TaggedLanguage, words: RomanceWords): CountryLanguage {
  const { georgia, korea, congo, of } = words
  return {
    countries: wordsOf(language, words.countries),
    ambiguous: [
      ambiguous('name', georgia[0], GEORGIA, 'GE'),
      ambiguous('demonym', georgia[1], GEORGIA, 'GE'),
      ambiguous('short form', korea[0], KOREA, 'KR'),
      ambiguous('demonym', korea[1], KOREA, 'KR'),
      ambiguous('short form', congo[0], CONGO, 'CD'),
      ambiguous('demonym', congo[1], CONGO, 'CD'),
      ...(words.ambiguous ?? []),
    ],
    blocked: listOf(words.blocked),
    context: [
      ...WEB,
      ...languageRules(...words.languages),
      { why: 'waters', before: new RegExp(`(?<!\\p{L})(?:${words.waters}) (?:${of})?$`, 'iu') },
      ...(words.context ?? []),
    ],
    body: new RegExp(`(?<!\\p{L})(?:${words.bodies})(?: \\p{L}+){0,2} (?:${of})$`, 'u'),
    privateBody: new RegExp(`(?<!\\p{L})(?:${words.privateBodies})`, 'u'),
  }
}
