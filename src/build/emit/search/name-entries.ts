import { createByteWriter, written } from '#archive/search/byte-writer.ts'
import type { ByteWriter } from '#archive/search/byte-writer.ts'
import { foldName, groupOf, writeEntry, writeGroup } from '#archive/search/name-entry.ts'
import type { CuedEntry, NameCue, NamedEntry } from '#archive/search/name-entry.ts'
import type { SortedEntry } from '#archive/search/sorted-block.ts'
import { beginningKey } from '#archive/search/term-keys.ts'
import type { CountryLedger } from '../archive-ledger.ts'
import { usualRole, variantsOf } from '../person-ledger.ts'
import type { PersonLedger } from '../person-ledger.ts'
import { beginningsOf } from './beginnings.ts'
import type { CountryForms } from './country-forms.ts'

/** An entry under the words that it is looked for by; `mark` tells namesakes apart. */
interface WordedEntry {
  readonly words: string
  readonly mark: string
  readonly entry: CuedEntry
}

/** People and countries by their names, other forms of them and roles, each from every word on; in the order of the keys. */
export function nameEntries(
  people: readonly PersonLedger[],
  countries: readonly CountryLedger[],
  forms: CountryForms,
): readonly SortedEntry[] {
  const worded = [
    ...people.flatMap(wordedPerson),
    ...countries.flatMap((country) => wordedCountry(country, forms)),
  ]
  const sorted = worded.sort((one, other) => compare(one.words, other.words) || compare(one.mark, other.mark))
  const weighed = sorted.map(({ words, entry }) => {
    return { key: words, weight: entry.name.length + entry.note.length + 16, value: [entry] }
  })
  const beginnings = beginningsOf<readonly CuedEntry[]>(weighed, (lists) => lists.flat())
  return [
    ...sorted.map(({ words, mark, entry }) => {
      return { key: `${words}\t${mark}`, value: bytesOf((writer) => writeEntry(writer, entry)) }
    }),
    ...beginnings.map(({ beginning, value }) => {
      return { key: beginningKey(beginning), value: bytesOf((writer) => writeGroup(writer, groupOf(value))) }
    }),
  ].sort((one, other) => compare(one.key, other.key))
}

function wordedPerson(person: PersonLedger): readonly WordedEntry[] {
  const { id, name, number, articles } = person
  const { role = '' } = usualRole(person)
  const entry = { facet: 'person', id, name, note: role, articles: articles.length } as const
  return worded(entry, `${number}`, [name, ...variantsOf(person)].map(foldName), foldName(role))
}

function wordedCountry(
  { code, alpha3, name, number, articles }: CountryLedger,
  forms: CountryForms,
): readonly WordedEntry[] {
  const entry = { facet: 'country', id: code, name, note: alpha3, articles: articles.length } as const
  const names = [foldName(name), foldName(alpha3), ...(forms.get(code) ?? [])]
  return worded(entry, `c${number}`, names, '')
}

function worded(
  entry: NamedEntry,
  mark: string,
  names: readonly string[],
  role: string,
): readonly WordedEntry[] {
  const cues = new Map<string, NameCue>(fromEveryWord(role).map((words) => [words, 2]))
  for (const words of names.flatMap(fromEveryWord)) cues.set(words, 1)
  for (const words of names) cues.set(words, 0)
  cues.delete('')
  return Array.from(cues, ([words, cue]) => ({ words, mark, entry: { ...entry, cue } }))
}

/** "mohammad ishaq dar", "ishaq dar", "dar". */
function fromEveryWord(name: string): readonly string[] {
  const words = name.split(' ')
  return words.map((_, place) => words.slice(place).join(' '))
}

function bytesOf(write: (writer: ByteWriter) => void): Uint8Array {
  const writer = createByteWriter(64)
  write(writer)
  return written(writer)
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
