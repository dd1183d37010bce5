import { decodeBegun } from '#archive/format/search/begun-entry.ts'
import { createByteReader } from '#archive/format/search/byte-reader.ts'
import { decodePostings, NO_POSTINGS, unitePostings } from '#archive/format/search/postings.ts'
import type { Postings } from '#archive/format/search/postings.ts'
import type { SortedMap } from './sorted-map.ts'
import { stemOf } from './stem.ts'
import type { StemLanguage } from './stem.ts'
import { isBeginning, isWord, standsForItself, stemKey } from './term-keys.ts'

/** The words of an archive, and the languages whose rules give them forms. */
export interface WordMap {
  readonly words: SortedMap
  readonly languages: readonly StemLanguage[]
}

/** Articles that have something, and those of them that have it as it was typed. */
export interface FoundTerm {
  readonly postings: Postings
  readonly exact: Postings
}

/** Articles with a word or another form of it in their language. */
export async function articlesWithWord({ words, languages }: WordMap, word: string): Promise<FoundTerm> {
  const [exact, ...others] = await Promise.all([
    articlesWithForm(words, word),
    ...languages.map((language) => articlesWithStem(words, stemOf(word, language), language)),
  ])
  return { postings: unitePostings([exact, ...others]), exact }
}

/** Articles in a language with any word of a stem. */
async function articlesWithStem(words: SortedMap, stem: string, language: StemLanguage): Promise<Postings> {
  const forms = await words.get(stemKey(stem, language))
  if (forms !== undefined) return decode(forms)
  return standsForItself(stem, language) ? articlesWithForm(words, stem) : NO_POSTINGS
}

/** Articles with the word just as it is. */
export async function articlesWithForm(words: SortedMap, word: string): Promise<Postings> {
  const value = await words.get(word)
  return value === undefined ? NO_POSTINGS : decode(value)
}

/** Articles with a word that begins so, or with another form of what it may already be. */
export async function articlesWithBeginning(map: WordMap, beginning: string): Promise<FoundTerm> {
  const [{ postings, exact }, longer] = await Promise.all([
    articlesWithWord(map, beginning),
    articlesWithLonger(map.words, beginning),
  ])
  return { postings: unitePostings([postings, longer]), exact }
}

async function articlesWithLonger(words: SortedMap, beginning: string): Promise<Postings> {
  const lists: Postings[] = []
  for await (const { key, value } of words.beginning(beginning)) {
    if (isBeginning(key)) return decodeBegun(value).postings
    if (isWord(key)) lists.push(decode(value))
  }
  return unitePostings(lists)
}

function decode(value: Uint8Array): Postings {
  return decodePostings(createByteReader(value, 'search index'))
}
