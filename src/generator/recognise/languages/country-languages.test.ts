import { expect, test } from 'vitest'
import { buildLexicon } from '#generator/recognise/countries/country-lexicon.ts'
import { findCountries } from '#generator/recognise/countries/find-countries.ts'
import { COUNTRY_LANGUAGES } from './country-languages.ts'
import { TAGGED_LANGUAGES } from './tagged-languages.ts'
import { SENTENCES } from './testing/country-sentences.ts'
import { LATER_SENTENCES } from './testing/later-country-sentences.ts'

const rows = TAGGED_LANGUAGES.flatMap((language) => {
  const lexicon = buildLexicon({}, COUNTRY_LANGUAGES[language])
  return `${SENTENCES[language]}${LATER_SENTENCES[language]}`
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((field) => field.trim()))
    .map(([codes = '', sentence = '']) => ({ language, codes, sentence, lexicon }))
})

test.each(rows)('$language: $sentence', ({ codes, sentence, lexicon }) => {
  const found = findCountries(sentence, [], { lexicon }).map(({ code }) => code)
  expect([...new Set(found)].sort()).toEqual(codes === '-' ? [] : codes.split(' ').sort())
})
