import { createByteReader } from './byte-reader.ts'
import type { ByteReader } from './byte-reader.ts'
import { createByteWriter, writeBytes, written } from './byte-writer.ts'
import { countNumbers, readNumberSet, writeNumberSet } from './number-set.ts'

/** The articles that have a word, and how strongly. The three lists run side by side. */
export interface Postings {
  /** Article numbers, ascending. */
  readonly numbers: Uint32Array
  /** 1 where the word occurs `OFTEN` times or more. */
  readonly often: Uint8Array
  /** How many words the headline has where the word is in it (at most 255), else 0. */
  readonly headline: Uint8Array
}

/** Times that a word must occur in an article to count as one of its subjects. */
export const OFTEN = 3

/** No articles. */
export const NO_POSTINGS: Postings = {
  numbers: new Uint32Array(),
  often: new Uint8Array(),
  headline: new Uint8Array(),
}

/** The articles, then the places in that list of those with the word often, then of those with it in the headline, with their lengths. */
export function encodePostings({ numbers, often, headline }: Postings): Uint8Array {
  const writer = createByteWriter(numbers.length + 16)
  writeNumberSet(writer, numbers)
  writeNumberSet(writer, placesOf(often))
  const places = placesOf(headline)
  writeNumberSet(writer, places)
  writeBytes(
    writer,
    Uint8Array.from(places, (place) => headline[place] ?? 0),
  )
  return written(writer)
}

/** The inverse of `encodePostings`. */
export function decodePostings(reader: ByteReader): Postings {
  const numbers = readNumberSet(reader)
  const often = new Uint8Array(numbers.length)
  for (const place of readNumberSet(reader)) often[place] = 1
  const headline = new Uint8Array(numbers.length)
  const places = readNumberSet(reader)
  const lengths = reader.bytes(places.length)
  places.forEach((place, index) => {
    headline[place] = lengths[index] ?? 0
  })
  return { numbers, often, headline }
}

/** How many articles encoded postings have. */
export function countPostings(bytes: Uint8Array): number {
  // A build asks for it of all words, of which most are in few articles.
  const [first] = bytes
  if (first !== undefined && first < 128) return Math.floor(first / 2)
  return countNumbers(createByteReader(bytes, 'search index'))
}

/** The articles of any of these lists; where several have an article, the stronger counts. */
export function unitePostings(lists: readonly Postings[]): Postings {
  if (lists.length < 2) return lists[0] ?? NO_POSTINGS
  const middle = lists.length >>> 1
  return merge(unitePostings(lists.slice(0, middle)), unitePostings(lists.slice(middle)))
}

function merge(one: Postings, other: Postings): Postings {
  const numbers = new Uint32Array(one.numbers.length + other.numbers.length)
  const [often, headline] = [new Uint8Array(numbers.length), new Uint8Array(numbers.length)]
  let [length, a, b] = [0, 0, 0]
  const take = ({ often: often_, headline: headline_ }: Postings, place: number): void => {
    often[length] = Math.max(often[length] ?? 0, often_[place] ?? 0)
    headline[length] = Math.max(headline[length] ?? 0, headline_[place] ?? 0)
  }
  while (a < one.numbers.length || b < other.numbers.length) {
    const [next, rival] = [one.numbers[a] ?? Infinity, other.numbers[b] ?? Infinity]
    numbers[length] = Math.min(next, rival)
    if (next <= rival) take(one, a++)
    if (rival <= next) take(other, b++)
    length++
  }
  return {
    numbers: numbers.slice(0, length),
    often: often.slice(0, length),
    headline: headline.slice(0, length),
  }
}

function placesOf(flags: Uint8Array): readonly number[] {
  const places: number[] = []
  flags.forEach((flag, place) => {
    if (flag !== 0) places.push(place)
  })
  return places
}
