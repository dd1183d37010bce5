import { dataPath, isLarge } from '#archive/format/file-names.ts'
import type { ArticleNumber } from '#archive/source/article-source.ts'
import type { Numbering } from '#archive/format/cards.ts'
import type { Ref } from '#archive/source/root.ts'
import type { KeyRanges } from '#archive/format/search-directory.ts'
import { decodeSortedBlock } from '#archive/format/search/sorted-block.ts'
import type { SortedEntry } from '#archive/format/search/sorted-block.ts'
import { EXIT, UserError } from '#generator/output/user-error.ts'
import { once } from '#archive/files/memo.ts'
import { sha256 } from '#generator/disk/sha256.ts'
import type { ArchiveEntry } from '#generator/gather/archive-entry.ts'
import { timelineDay } from '#model/article.ts'
import { stemLanguagesOf } from './stem-languages.ts'
import { leastToSuggest } from '#archive/search/nearest-word.ts'

/** The blocks of each of the index's maps, in the order of their keys. */
export interface IndexBlocks {
  readonly words: KeyRanges
  readonly positions: KeyRanges
  readonly spellings: KeyRanges
}

/** What is kept of a search index, for the next build to go on from. */
export interface IndexRecord extends IndexBlocks {
  /** How many articles it is of, and a hash of their numbers and what was indexed of them. */
  readonly articles: number
  readonly of: string
  /** A hash of who and what they name, and of the numbers of those. */
  readonly called: string
}

/** Where the search index of the published site comes from, and where that of the next one is kept. */
export interface IndexKeeper {
  /** Undefined where there is none, or not all of its files are as they were published. */
  readonly earlier: () => IndexRecord | undefined
  /** A file of the published site. */
  readonly read: (path: string) => Uint8Array
  readonly keep: (index: IndexRecord) => void | Promise<void>
}

/** The index of the published site; its words are read once, when they are first asked for. `keep`: where the next one is kept. */
export interface PublishedIndex extends Pick<IndexKeeper, 'keep'> {
  readonly record: () => IndexRecord | undefined
  /** Everything in the map of words. Throws a `UserError` for a file that is damaged, as `entriesOf` does. */
  readonly words: () => KnownWords
  /** Reads the words before it is known whether they are needed; errors are left to `words`. */
  readonly readAhead: () => void
  readonly entriesOf: (block: KeyRanges[number]) => readonly SortedEntry[]
}

/** Everything in the map of words by its keys, and in their order. */
export type KnownWords = ReadonlyMap<string, SortedEntry>

/** The index that a build goes on from: of the first so many articles of the archive. */
export interface EarlierIndex {
  /** The first number beyond these articles. */
  readonly end: ArticleNumber
  /** In these articles everybody and everything is called as it was, and has the same number. */
  readonly isCalledAlike: boolean
  readonly blocks: IndexBlocks
  readonly words: KnownWords
  readonly entriesOf: (block: KeyRanges[number]) => readonly SortedEntry[]
}

/** Nothing was indexed before. */
const NO_INDEX: EarlierIndex = {
  end: 0,
  isCalledAlike: false,
  blocks: { words: [], positions: [], spellings: [] },
  words: new Map(),
  entriesOf: () => [],
}

/** Opens the index that a keeper has; nothing of it is read yet. */
export function publishedIndex({ earlier, read, keep }: IndexKeeper): PublishedIndex {
  const record = once(earlier)
  const decoded = new Map<Ref, readonly SortedEntry[]>()
  const entriesOf = ([, ref]: KeyRanges[number]) => {
    const entries = decoded.get(ref) ?? decodeSortedBlock(wholeFile(read, ref), ref)
    decoded.set(ref, entries)
    return entries
  }
  const words = once(() => {
    const words = new Map<string, SortedEntry>()
    for (const block of record()?.words ?? [])
      for (const entry of entriesOf(block)) words.set(entry.key, entry)
    return words
  })
  return { record, words, readAhead: () => attempt(words), entriesOf, keep }
}

function attempt(read: () => unknown): void {
  try {
    read()
  } catch {
    // An index that is not needed need not be whole.
  }
}

/**
 * The index of the published site if it is of the first articles of the archive, as usual when newer ones were added;
 * else one of nothing. Numbers are kept in it, so that a single article that came or went in between shifts all behind.
 */
export function openEarlierIndex(
  published: PublishedIndex | undefined,
  articles: readonly ArchiveEntry[],
  numbering: Numbering,
): EarlierIndex {
  const earlier = published?.record()
  if (!published || !earlier || earlier.articles > articles.length) return NO_INDEX
  if (!isLaidOutAlike(earlier.articles, articles.length)) return NO_INDEX
  const indexed = articles.slice(0, earlier.articles)
  if (`${stemLanguagesOf(indexed).all}` !== `${stemLanguagesOf(articles).all}`) return NO_INDEX
  const { of, called } = indexedOf(indexed, numbering)
  if (earlier.of !== of) return NO_INDEX
  const { words, entriesOf } = published
  const isCalledAlike = earlier.called === called
  const end = (indexed.at(-1)?.number ?? -1) + 1
  return { end, isCalledAlike, blocks: earlier, words: words(), entriesOf }
}

/** A file of the published site as it was written. What a damaged one says must not get into another. */
function wholeFile(read: IndexKeeper['read'], ref: Ref): Uint8Array {
  const bytes = read(dataPath(ref))
  if (ref.startsWith(sha256(bytes))) return bytes
  throw new UserError(
    EXIT.system,
    `${dataPath(ref)} in the published site is not as it was written: the disk has changed it.\nNothing was published; remove the folder .dateline/sites and build again.`,
  )
}

/** By what an index of articles with these numbers is known. */
export function indexedOf(
  articles: readonly ArchiveEntry[],
  numbering: Numbering,
): Pick<IndexRecord, 'of' | 'called'> {
  // In those with a date the numbers of all who are named follow from the articles.
  const undated = articles.filter((article) => timelineDay(article) === undefined)
  const named = undated.map((article) => [
    ...article.people.map(({ id }) => numbering.person(id)),
    ...[...article.countries, ...(article.byPlace ?? [])].map(({ code }) => numbering.country(code)),
  ])
  return {
    of: sha256(JSON.stringify(articles.map(({ number, textKey, language }) => [number, textKey, language]))),
    called: sha256(JSON.stringify([articles.map(({ hash }) => hash), named])),
  }
}

/** Whether the files of indices of so many articles are cut, and words left out, by the same measures. */
function isLaidOutAlike(some: number, others: number): boolean {
  return isLarge(some) === isLarge(others) && leastToSuggest(some) === leastToSuggest(others)
}
