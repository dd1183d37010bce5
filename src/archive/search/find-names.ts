import { createByteReader } from './byte-reader.ts'
import { foldName, groupOf, readEntry, readGroup } from './name-entry.ts'
import type { CuedEntry, NameGroup } from './name-entry.ts'
import type { SortedMap } from './sorted-map.ts'
import { isBeginning } from './term-keys.ts'

const NOBODY: NameGroup = { people: 0, countries: 0, entries: [] }

/** People and countries with a name, a form of it or a role in which words stand that begin as the text does. */
export async function findNames(names: SortedMap, text: string): Promise<NameGroup> {
  const typed = foldName(text)
  if (typed === '') return NOBODY
  const entries: CuedEntry[] = []
  for await (const { key, value } of names.beginning(typed)) {
    const reader = createByteReader(value, 'search index')
    if (isBeginning(key)) return readGroup(reader)
    entries.push(readEntry(reader))
  }
  return groupOf(entries)
}
