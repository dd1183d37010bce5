import { fold } from '#generator/recognise/words/fold.ts'
import * as bits from '#generator/recognise/words/word-classes.ts'

import { COUNTRY_NAMES, DEMONYMS } from './country-words.ts'
import { censusNames, cityNames, englishWords, fakerNames, pythonFakerNames } from './name-sources.ts'
import { latinSpellings } from './transliterate.ts'

/** Smaller places share their names with too many people. */
const LEAST_POPULATION = 40_000

/**
 * Makes the lexicon from the packages in a folder: which folded words are given names, surnames, English words, cities,
 * countries or peoples, or longer words of the names of cities and countries.
 */
export async function buildLexicon(folder: string): Promise<ReadonlyMap<string, number>> {
  const lexicon = new Map<string, number>()
  const mark = (word: string, bit: number): void => void lexicon.set(word, (lexicon.get(word) ?? 0) | bit)
  for (const { given, surnames } of [
    censusNames(folder),
    await fakerNames(folder),
    await pythonFakerNames(folder),
  ]) {
    given.flatMap(nameWords).forEach((word) => mark(word, bits.GIVEN))
    surnames.flatMap(nameWords).forEach((word) => mark(word, bits.SURNAME))
  }
  markPlaces(cityNames(folder, LEAST_POPULATION), bits.CITY, bits.CITY_PART, mark)
  markPlaces(COUNTRY_NAMES, bits.COUNTRY, bits.COUNTRY_PART, mark)
  markPlaces(DEMONYMS, bits.DEMONYM, bits.COUNTRY_PART, mark)
  englishWords(folder)
    .filter((word) => /^[a-z]{2,}$/.test(word))
    .forEach((word) => mark(word, bits.WORD))
  return lexicon
}

/** The words of a name in Latin letters; single letters and abbreviations are no use. */
function nameWords(name: string): string[] {
  return latinSpellings(fold(name))
    .flatMap((spelling) => spelling.split(' '))
    .filter((word) => /^[a-z][a-z'-]+$/.test(word))
}

/** Marks one-word names as such, and of longer names each word of more than three letters as a part. */
function markPlaces(
  names: readonly string[],
  whole: number,
  part: number,
  mark: (word: string, bit: number) => void,
): void {
  for (const name of names) {
    const words = fold(name)
      .split(' ')
      .filter((word) => /^[a-z][a-z.'-]+$/.test(word))
      .map((word) => (word.length > 2 ? word.replace(/\.$/, '') : word))
    if (words.length === 1) mark(words[0]!, whole)
    words.filter((word) => word.length > 3).forEach((word) => mark(word, part))
  }
}
