import { decodeBegun } from '#archive/format/search/begun-entry.ts'
import { createByteReader } from '#archive/format/search/byte-reader.ts'
import { foldName, groupOf, readEntry } from '#archive/format/search/name-entry.ts'
import type { CuedEntry, FoundNames } from '#archive/source/found-names.ts'
import type { SortedMap } from './sorted-map.ts'
import { isBeginning, isName } from './term-keys.ts'

const NOBODY: FoundNames = { people: 0, countries: 0, entries: [] }

/** People and countries with a name, a form of it or a role in which words stand that begin as the text does. */
export async function findNames(words: SortedMap, text: string): Promise<FoundNames> {
  const typed = foldName(text)
  if (typed === '') return NOBODY
  const entries: CuedEntry[] = []
  for await (const { key, value } of words.beginning(typed)) {
    if (isBeginning(key)) return decodeBegun(value).names
    if (isName(key)) entries.push(readEntry(createByteReader(value, 'search index')))
  }
  return groupOf(entries)
}
