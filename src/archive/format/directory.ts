import { LISTED_FACETS, mapFacets } from '#model/facets.ts'
import type { ListedFacet } from '#model/facets.ts'
import type { AboutBlock, AboutPart, AboutText } from '#model/site.ts'
import type { Ref } from '#archive/source/root.ts'
import { refTable } from './ref-table.ts'
import type { RefTable } from './ref-table.ts'
import { keyRanges } from './search-directory.ts'
import type { KeyRanges } from './search-directory.ts'
import { count, decoded, either, list, maybe, nothing, record, ref, text } from './shape.ts'

/**
 * The way to every other file, and the meaning of numbers in them. The values of each facet are numbered from 0 as
 * they first appear in the articles with a date: numbers stay when articles are added at the end. Those of undated articles
 * alone have further numbers, which go by hashes of their ids and of which not all are taken.
 */
export interface Directory {
  /** Articles in a file of articles. */
  readonly packSize: number
  /** Pages of cards, by page number. */
  readonly pages: RefTable
  /** The numbers of the undated articles (`decodeNumbers`). */
  readonly undated: Ref
  /** Segments of the facet columns, by segment number. */
  readonly columns: RefTable
  /** Articles by the months in which what they tell happened (`decodeMonthCounts`). */
  readonly happened: Ref
  /** Parts of the dictionary of people, by part number. */
  readonly names: RefTable
  /** Shards that find people by id. */
  readonly people: RefTable
  /** Shards that find articles by id. */
  readonly articles: RefTable
  /** Profiles of countries, by country number. */
  readonly countries: RefTable
  /** The towns that have a page. */
  readonly towns: Ref
  /** What the archivist writes about the archive; missing if nothing. */
  readonly about?: Ref | undefined
  /** The languages whose words are found in their forms (`search/stem.ts`), in order. */
  readonly languages: readonly string[]
  /** What is found under words and names (`search/term-keys.ts`), which every search asks for. */
  readonly words: KeyRanges
  /** The directory of what only some searches need. */
  readonly search: Ref
  /** Ids by number of the value, null where none has the number; names are in the root. */
  readonly ids: Readonly<Record<ListedFacet, readonly (string | null)[]>>
}

const directory = record<Directory>({
  packSize: count,
  pages: refTable,
  undated: ref,
  columns: refTable,
  happened: ref,
  names: refTable,
  people: refTable,
  articles: refTable,
  countries: refTable,
  towns: ref,
  about: maybe(ref),
  languages: list(text),
  words: keyRanges,
  search: ref,
  ids: record<Directory['ids']>(mapFacets(() => list(either(text, nothing)), LISTED_FACETS)),
})

export function encodeDirectory(value: Directory): Directory {
  return value
}

export function decodeDirectory(value: unknown, file: string): Directory {
  return decoded(value, directory, file)
}

const about = list(
  record<AboutBlock>({
    kind: text,
    parts: list(record<AboutPart>({ text, url: maybe(text), stress: maybe(text) })),
  }),
)

/** What is written about the archive: a file of its own, as few visits read it. Throws an `ArchiveError` naming the file. */
export function decodeAbout(value: unknown, file: string): AboutText {
  return decoded(value, about, file)
}
