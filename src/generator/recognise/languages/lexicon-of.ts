import {
  buildLexicon,
  type CountryLexicon,
  type LexiconChanges,
} from '#generator/recognise/countries/country-lexicon.ts'
import type { CountryLanguage } from '#generator/recognise/countries/country-language.ts'
import { english } from '#generator/recognise/countries/english.ts'
import { COUNTRY_LANGUAGES } from './country-languages.ts'
import { isEnglish, taggedLanguage } from './tagged-languages.ts'

/** Of a language that we do not know: names that many languages share; what is an adjective in English may be any word there. */
const unknown: CountryLanguage = {
  ...english,
  countries: english.countries.map(({ code, surfaces }) => ({
    code,
    surfaces: surfaces.filter(([cue]) => cue !== 'demonym' && cue !== 'metonym'),
  })),
  ambiguous: english.ambiguous.filter(({ cue }) => cue !== 'demonym'),
  capitals: [],
}

/** Answers with the countries' names in a language, given as a BCP 47 tag, with the archivist's changes; each is built once, when it is asked for. */
export function createLexiconOf(changes: LexiconChanges): (language: string | undefined) => CountryLexicon {
  const built = new Map<CountryLanguage, CountryLexicon>()
  return (tag) => {
    const tagged = taggedLanguage(tag)
    const language = tagged ? COUNTRY_LANGUAGES[tagged] : isEnglish(tag) ? english : unknown
    const lexicon = built.get(language) ?? buildLexicon(changes, language)
    built.set(language, lexicon)
    return lexicon
  }
}
