import type { ArticleNumber } from '#archive/article-source.ts'
import { createByteReader } from '#archive/search/byte-reader.ts'
import { createByteWriter } from '#archive/search/byte-writer.ts'
import type { ByteWriter } from '#archive/search/byte-writer.ts'
import { BODY_START, writeOccurrences } from '#archive/search/occurrences.ts'
import { OFTEN } from '#archive/search/postings.ts'
import type { Postings } from '#archive/search/postings.ts'
import { searchedText } from '#archive/search/searched-text.ts'
import type { Article } from '#model/article.ts'
import type { CountryCode } from '#model/country.ts'
import { enterCountryForms } from './country-forms.ts'
import type { CountryForms } from './country-forms.ts'
import { wordPlaces } from './word-places.ts'
import type { WordPlace } from './word-places.ts'

/** What is gathered of a word: some 3 bytes for each article that has it, and as many for each occurrence. */
export interface WordLedger {
  readonly word: string
  /** In how many articles it is. */
  articles: number
  /** The last of them. */
  last: ArticleNumber
  /** For each of them the step from the one before, then twice the words of its headline if the word is in it, plus 1 if it occurs often. */
  readonly strengths: ByteWriter
  /** As the index will have them; none of common words. */
  readonly occurrences: ByteWriter
}

/** What the search needs of the articles that went by: about 4 KB an article, no texts. */
export interface SearchLedger {
  readonly words: ReadonlyMap<string, WordLedger>
  readonly countryForms: CountryForms
  /** Enters the next article in the archive's order. */
  enter(article: Article): void
}

export function createSearchLedger(): SearchLedger {
  const words = new Map<string, WordLedger>()
  const countryForms = new Map<CountryCode, Set<string>>()
  let articles = 0
  return {
    words,
    countryForms,
    enter: (article) => {
      const number = articles++
      enterCountryForms(countryForms, article)
      const places = wordPlaces(searchedText(article))
      const headline = places.filter(({ position }) => position < BODY_START).length
      for (const [word, occurrences] of byWord(places)) {
        enterWord(ledgerOf(words, word), number, occurrences, headline)
      }
    },
  }
}

/** The articles of a word that were entered. */
export function postingsOf({ articles, strengths }: WordLedger): Postings {
  const numbers = new Uint32Array(articles)
  const [often, headline] = [new Uint8Array(articles), new Uint8Array(articles)]
  const reader = createByteReader(strengths.written(), 'ledger')
  let number = -1
  for (let place = 0; place < articles; place++) {
    number += reader.number()
    const strength = reader.number()
    numbers[place] = number
    often[place] = strength & 1
    headline[place] = strength >>> 1
  }
  return { numbers, often, headline }
}

function enterWord(
  ledger: WordLedger,
  number: ArticleNumber,
  occurrences: readonly WordPlace[],
  headline: number,
): void {
  const step = number - ledger.last
  ledger.strengths.number(step)
  const inHeadline = (occurrences[0]?.position ?? BODY_START) < BODY_START
  const often = occurrences.length >= OFTEN ? 1 : 0
  ledger.strengths.number(2 * (inHeadline ? Math.min(headline, 255) : 0) + often)
  if (!occurrences[0]?.common) writeOccurrences(ledger.occurrences, step, occurrences)
  ledger.articles++
  ledger.last = number
}

function ledgerOf(words: Map<string, WordLedger>, word: string): WordLedger {
  const known = words.get(word)
  if (known !== undefined) return known
  const opened = {
    word,
    articles: 0,
    last: -1,
    strengths: createByteWriter(4),
    occurrences: createByteWriter(8),
  }
  words.set(word, opened)
  return opened
}

function byWord(places: readonly WordPlace[]): ReadonlyMap<string, readonly WordPlace[]> {
  const found = new Map<string, WordPlace[]>()
  for (const place of places) {
    const known = found.get(place.word)
    if (known === undefined) found.set(place.word, [place])
    else known.push(place)
  }
  return found
}
