import type { ArticleNumber } from '#archive/source/article-source.ts'
import { createByteReader } from '#archive/format/search/byte-reader.ts'
import { createByteWriter, writeNumber, written } from '#archive/format/search/byte-writer.ts'
import type { ByteWriter } from '#archive/format/search/byte-writer.ts'
import { BODY_START, writeOccurrence } from '#archive/format/search/occurrences.ts'
import { decodePostings, OFTEN } from '#archive/format/search/postings.ts'
import type { Postings } from '#archive/format/search/postings.ts'
import type { Occurrence } from '#archive/format/search/occurrences.ts'
import type { CountryCode } from '#model/country.ts'
import type { ArchiveEntry } from '#generator/gather/archive-entry.ts'
import { eachPlace } from '#generator/ingest/article-words.ts'
import { enterCountryForms } from './country-forms.ts'
import type { CountryForms } from './country-forms.ts'
import type { EarlierIndex } from './earlier-index.ts'

/** What is gathered of a word: some 3 bytes for each article that has it, and 4 for each occurrence. */
export interface WordLedger {
  readonly word: string
  /** The last article with it that the earlier index has; -1 without any. */
  readonly before: ArticleNumber
  /** In how many further articles it is, and the last of all. */
  articles: number
  last: ArticleNumber
  /** Of that one: how often the word occurs, whether in the headline, and where at last. */
  times: number
  inHeadline: boolean
  position: number
  /** For each article before that the step to it, then its strength (`strengthOf`). */
  readonly strengths: ByteWriter
  /** As the index will have them; none of common words. */
  readonly occurrences: ByteWriter
}

/** What the search needs of the articles that went by and are in no earlier index: about 4 KB an article, no texts. */
export interface SearchLedger {
  readonly words: ReadonlyMap<string, WordLedger>
  readonly countryForms: CountryForms
  /** Enters the next article in the archive's order. */
  enter(article: Pick<ArchiveEntry, 'number' | 'countries' | 'indexed'>): void
}

/** Words of articles that the earlier index has are not entered again. */
export function createSearchLedger({ end, words: knownWords }: EarlierIndex): SearchLedger {
  const words = new Map<string, WordLedger>()
  const countryForms = new Map<CountryCode, Set<string>>()
  /** The ledgers of words by their numbers in a table. */
  const byNumber = new WeakMap<readonly string[], WordLedger[]>()
  return {
    words,
    countryForms,
    enter: ({ number, countries, indexed }) => {
      enterCountryForms(countryForms, countries)
      if (number < end) return
      const table = indexed.table()
      const ledgers = byNumber.get(table) ?? []
      byNumber.set(table, ledgers)
      const met = new Set<WordLedger>()
      let headline = 0
      eachPlace(indexed, (word, common, occurrence) => {
        if (occurrence.position < BODY_START) headline = occurrence.position + 1
        const ledger = (ledgers[word] ??= ledgerOf(table[word] ?? ''))
        enterPlace(ledger, number, occurrence, common)
        met.add(ledger)
      })
      for (const ledger of met) writeNumber(ledger.strengths, strengthOf(ledger, headline))
    },
  }

  function ledgerOf(word: string): WordLedger {
    const ledger = words.get(word) ?? openLedger(word, lastWith(knownWords.get(word)?.value))
    words.set(word, ledger)
    return ledger
  }
}

/** The articles of a word that were entered. */
export function postingsOf({ before, articles, strengths }: WordLedger): Postings {
  const numbers = new Uint32Array(articles)
  const [often, headline] = [new Uint8Array(articles), new Uint8Array(articles)]
  const reader = createByteReader(written(strengths), 'ledger')
  let number = before
  for (let place = 0; place < articles; place++) {
    number += reader.number()
    const strength = reader.number()
    numbers[place] = number
    often[place] = strength & 1
    headline[place] = strength >>> 1
  }
  return { numbers, often, headline }
}

function enterPlace(ledger: WordLedger, number: ArticleNumber, place: Occurrence, common: boolean): void {
  const step = number - ledger.last
  if (step > 0) {
    writeNumber(ledger.strengths, step)
    ledger.articles++
    ledger.last = number
    ledger.times = 0
    ledger.position = 0
    ledger.inHeadline = place.position < BODY_START
  }
  if (!common) writeOccurrence(ledger.occurrences, step, place.position - ledger.position, place)
  ledger.position = place.position
  ledger.times++
}

/** Twice the words of the headline (at most 255) if the word is one of them, plus 1 if it occurs often. */
function strengthOf({ times, inHeadline }: WordLedger, headline: number): number {
  return 2 * (inHeadline ? Math.min(headline, 255) : 0) + (times >= OFTEN ? 1 : 0)
}

/** The last of a word's encoded articles. */
function lastWith(postings: Uint8Array | undefined): ArticleNumber {
  if (!postings) return -1
  return decodePostings(createByteReader(postings, 'search index')).numbers.at(-1) ?? -1
}

function openLedger(word: string, before: ArticleNumber): WordLedger {
  return {
    word,
    before,
    articles: 0,
    last: before,
    times: 0,
    inHeadline: false,
    position: 0,
    strengths: createByteWriter(8),
    occurrences: createByteWriter(8),
  }
}
