import { createByteReader } from '#archive/format/search/byte-reader.ts'
import { decodeBegun, encodeBegun } from '#archive/format/search/begun-entry.ts'
import { createByteWriter, written } from '#archive/format/search/byte-writer.ts'
import { groupOf, readEntry, writeEntry } from '#archive/format/search/name-entry.ts'
import type { CuedEntry, FoundNames } from '#archive/source/found-names.ts'
import {
  countPostings,
  decodePostings,
  encodePostings,
  NO_POSTINGS,
  unitePostings,
} from '#archive/format/search/postings.ts'
import type { Postings } from '#archive/format/search/postings.ts'
import type { SortedEntry } from '#archive/format/search/sorted-block.ts'
import { stemOf } from '#archive/search/stem.ts'
import type { StemLanguage } from '#archive/search/stem.ts'
import {
  beginningKey,
  isBeginning,
  isWord,
  nameIn,
  nameKey,
  standsForItself,
  stemKey,
} from '#archive/search/term-keys.ts'
import { beginningsOf } from './beginnings.ts'
import type { Beginning, Weighed } from './beginnings.ts'
import type { EarlierIndex, KnownWords } from './earlier-index.ts'
import { postingsOf } from './search-ledger.ts'
import type { SearchLedger, WordLedger } from './search-ledger.ts'
import type { StemLanguages } from './stem-languages.ts'
import { placeOf } from './sorted-files.ts'
import type { Change, Changes } from './sorted-files.ts'
import type { NameChanges } from './worded-names.ts'

/**
 * What is found under words, stems, names and the beginnings of many of them in an archive of so many articles, as far
 * as it is not in the earlier index: all forms of a word whose articles became more, names that came, went or are counted
 * anew, and beginnings of either.
 */
export function wordChanges(
  { words: ledgers }: Pick<SearchLedger, 'words'>,
  { words: known }: Pick<EarlierIndex, 'words'>,
  names: NameChanges,
  languages: StemLanguages,
  articles: number,
): Changes {
  const changes = new Map<string, Change>()
  const postings = (word: string): Postings => joined(known.get(word)?.value, ledgers.get(word))
  for (const [word, ledger] of ledgers) changes.set(word, (before) => encodePostings(joined(before, ledger)))
  for (const language of languages.all)
    for (const [stem, forms] of formsByStem(ledgers.keys(), language)) {
      const key = stemKey(stem, language)
      const isItsOnlyForm = languages.isOne && forms.length === 1 && forms[0] === stem
      if (isItsOnlyForm && standsForItself(stem, language) && !known.has(key)) continue
      changes.set(key, (before) => ofStem(language, stem, forms, before))
    }
  const named = namesAfter(known, names)
  for (const [key, value] of named) changes.set(key, () => value)
  enterBeginnings(changes, known, ledgers, weighedOf(known, ledgers, named, articles), postings)
  return changes

  /** The articles in a language with a form of a stem, some forms of which came or became more; undefined where no entry says the same. */
  function ofStem(
    language: StemLanguage,
    stem: string,
    forms: readonly string[],
    before: Uint8Array | undefined,
  ): Uint8Array | undefined {
    const isAlone = standsForItself(stem, language)
    const entry = before ?? (isAlone ? known.get(stem)?.value : undefined)
    const added = forms.map((form) => languages.among(joined(undefined, ledgers.get(form)), language))
    const found = encodePostings(unitePostings([...(entry ? [decoded(entry)] : []), ...added]))
    const unsaid = encodePostings(isAlone ? postings(stem) : NO_POSTINGS)
    return isSame(found, unsaid) ? undefined : found
  }
}

/** By their keys the names that are not as they were known; undefined for those that are gone. */
function namesAfter(
  known: KnownWords,
  { names, isOfThem }: NameChanges,
): ReadonlyMap<string, Uint8Array | undefined> {
  const after = new Map<string, Uint8Array | undefined>()
  for (const key of known.keys()) {
    const name = nameIn(key)
    if (name && isOfThem(name.mark)) after.set(key, undefined)
  }
  const writer = createByteWriter(64)
  for (const { words, mark, entry } of names) {
    const key = nameKey(words, mark)
    writer.length = 0
    writeEntry(writer, entry)
    const before = known.get(key)?.value
    if (before && isSame(before, writer.bytes.subarray(0, writer.length))) after.delete(key)
    else after.set(key, written(writer))
  }
  return after
}

/** A word with how much it takes, or a name with what is kept of it. */
interface WeighedEntry extends Weighed {
  /** The whole key, after which they are sorted. */
  readonly at: string
  readonly name?: Pick<SortedEntry, 'value' | 'size'>
}

/** Everything that may share a beginning, in the order of the keys. */
function weighedOf(
  known: KnownWords,
  ledgers: SearchLedger['words'],
  named: ReadonlyMap<string, Uint8Array | undefined>,
  articles: number,
): readonly WeighedEntry[] {
  const weighed: WeighedEntry[] = []
  const enterWord = (word: string, count: number): void =>
    void weighed.push({ at: word, key: word, weight: word.length + Math.min(count, articles / 8) + 4 })
  const enterName = (at: string, words: string, name: Pick<SortedEntry, 'value' | 'size'>): void =>
    void weighed.push({ at, key: words, weight: name.size, name })
  for (const [key, entry] of known) {
    const name = nameIn(key)
    if (name && !named.has(key)) enterName(key, name.words, entry)
    if (isWord(key)) enterWord(key, countPostings(entry.value) + (ledgers.get(key)?.articles ?? 0))
  }
  for (const { word, articles } of ledgers.values()) if (!known.has(word)) enterWord(word, articles)
  for (const [key, value] of named)
    if (value) enterName(key, nameIn(key)?.words ?? '', { value, size: value.length })
  return weighed.sort(byKey)
}

/** Beginnings of words or names that changed, those that are wanted now, and those that are not any more. */
function enterBeginnings(
  changes: Map<string, Change>,
  known: KnownWords,
  ledgers: SearchLedger['words'],
  weighed: readonly WeighedEntry[],
  postings: (word: string) => Postings,
): void {
  const hasChanged = beginsOneOf(known.size === 0 ? [] : [...changes.keys()])
  const gone = new Set([...known.keys()].filter(isBeginning))
  const united = new Map<Beginning, Postings>()
  const enter = (begun: Beginning): void => {
    begun.within.forEach(enter)
    const key = beginningKey(begun.beginning)
    gone.delete(key)
    if (known.has(key) && !hasChanged(begun.beginning)) return
    changes.set(key, () => encodeBegun({ postings: postingsOfAll(begun), names: namesIn(weighed, begun) }))
  }
  beginningsOf(weighed).forEach(enter)
  for (const key of gone) changes.set(key, () => undefined)

  function postingsOfAll(begun: Beginning): Postings {
    const all = united.get(begun) ?? unite(begun)
    united.set(begun, all)
    return all
  }

  /** Of a beginning that is known, with those of its words that were added; else of all that is within it. */
  function unite({ beginning, from, to, within }: Beginning): Postings {
    const before = known.get(beginningKey(beginning))?.value
    if (before) {
      const added = wordsIn(weighed, from, to).flatMap((word) => ledgers.get(word) ?? [])
      return unitePostings([decodeBegun(before).postings, ...added.map(postingsOf)])
    }
    const lists: Postings[] = []
    let at = from
    for (const inner of within) {
      lists.push(...wordsIn(weighed, at, inner.from).map(postings), postingsOfAll(inner))
      at = inner.to
    }
    return unitePostings([...lists, ...wordsIn(weighed, at, to).map(postings)])
  }
}

/** Tells whether one of some keys begins so. */
function beginsOneOf(keys: readonly string[]): (beginning: string) => boolean {
  const sorted = keys.toSorted()
  return (beginning) => sorted[placeOf(sorted, beginning)]?.startsWith(beginning) === true
}

function wordsIn(weighed: readonly WeighedEntry[], from: number, to: number): readonly string[] {
  return weighed.slice(from, to).flatMap(({ key, name }) => (name ? [] : [key]))
}

function namesIn(weighed: readonly WeighedEntry[], { from, to }: Beginning): FoundNames {
  return groupOf(weighed.slice(from, to).flatMap(({ name }) => (name ? entryIn(name.value) : [])))
}

/** The forms of each stem by the rules of a language. */
function formsByStem(
  words: Iterable<string>,
  language: StemLanguage,
): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>()
  for (const word of words) {
    const stem = stemOf(word, language)
    const others = forms.get(stem)
    if (others === undefined) forms.set(stem, [word])
    else others.push(word)
  }
  return forms
}

/** The articles that a word was known to have, and those that were added. */
function joined(known: Uint8Array | undefined, ledger: WordLedger | undefined): Postings {
  return unitePostings([...(known ? [decoded(known)] : []), ...(ledger ? [postingsOf(ledger)] : [])])
}

function decoded(value: Uint8Array): Postings {
  return decodePostings(createByteReader(value, 'search index'))
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at])
}

function entryIn(value: Uint8Array): CuedEntry {
  return readEntry(createByteReader(value, 'search index'))
}

function byKey({ at: one }: WeighedEntry, { at: other }: WeighedEntry): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
