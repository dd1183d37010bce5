import { decodeBegun } from '#archive/format/search/begun-entry.ts'
import { createByteReader } from '#archive/format/search/byte-reader.ts'
import { decodePostings, NO_POSTINGS, unitePostings } from '#archive/format/search/postings.ts'
import type { Postings } from '#archive/format/search/postings.ts'
import type { SortedMap } from './sorted-map.ts'
import { stemOf } from './stem.ts'
import { isBeginning, isWord, stemKey } from './term-keys.ts'

/** Articles with any form of a word. */
export async function articlesWithWord(words: SortedMap, word: string): Promise<Postings> {
  const stem = stemOf(word)
  const forms = await words.get(stemKey(stem))
  if (forms !== undefined) return decode(forms)
  // A word that is its own stem and its only form is kept as a word alone.
  return stemOf(stem) === stem ? articlesWithForm(words, stem) : NO_POSTINGS
}

/** Articles with the word just as it is. */
export async function articlesWithForm(words: SortedMap, word: string): Promise<Postings> {
  const value = await words.get(word)
  return value === undefined ? NO_POSTINGS : decode(value)
}

/** Articles with a word that begins so, or with another form of what it may already be. */
export async function articlesWithBeginning(words: SortedMap, beginning: string): Promise<Postings> {
  const lists = [articlesWithWord(words, beginning), articlesWithLonger(words, beginning)]
  return unitePostings(await Promise.all(lists))
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
