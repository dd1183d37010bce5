import { wordsOf } from '#model/words.ts'
import type { CuedEntry, FoundNames, NameCue } from '#archive/source/found-names.ts'
import type { ByteReader } from './byte-reader.ts'
import { writeNumber, writeText } from './byte-writer.ts'
import type { ByteWriter } from './byte-writer.ts'

/** Entries of each kind that a group of many keeps: as many as are shown. */
const GROUP_SIZE = 3

/** Words of letters that are not cut off, with a space between. */
const PLAIN = /^[a-z]{1,64}(?: [a-z]{1,64})*$/i

/** A name as names are compared: its folded words. */
export function foldName(name: string): string {
  // Most are letters and spaces, and a build folds very many.
  if (PLAIN.test(name)) return name.toLowerCase()
  return wordsOf(name)
    .map(({ word }) => word)
    .join(' ')
}

/** The best of both kinds among entries that may repeat: of one that is there twice the better cue counts. */
export function groupOf(entries: readonly CuedEntry[]): FoundNames {
  const distinct = new Map<string, CuedEntry>()
  for (const entry of entries.toSorted(byRank)) {
    const key = `${entry.facet} ${entry.id}`
    if (!distinct.has(key)) distinct.set(key, entry)
  }
  const [people, countries] = (['person', 'country'] as const).map((facet) =>
    [...distinct.values()].filter((entry) => entry.facet === facet),
  )
  return {
    people: people?.length ?? 0,
    countries: countries?.length ?? 0,
    entries: [...(people ?? []).slice(0, GROUP_SIZE), ...(countries ?? []).slice(0, GROUP_SIZE)],
  }
}

export function writeEntry(writer: ByteWriter, { facet, id, name, note, articles, cue }: CuedEntry): void {
  writeNumber(writer, 2 * cue + (facet === 'country' ? 1 : 0))
  writeText(writer, id)
  writeText(writer, name)
  writeText(writer, note)
  writeNumber(writer, articles)
}

/** The inverse of `writeEntry`. */
export function readEntry(reader: ByteReader): CuedEntry {
  const head = reader.number()
  return {
    facet: head % 2 === 1 ? 'country' : 'person',
    cue: Math.min(head >>> 1, 2) as NameCue,
    id: reader.text(),
    name: reader.text(),
    note: reader.text(),
    articles: reader.number(),
  }
}

export function writeGroup(writer: ByteWriter, { people, countries, entries }: FoundNames): void {
  writeNumber(writer, people)
  writeNumber(writer, countries)
  for (const entry of entries) writeEntry(writer, entry)
}

/** The inverse of `writeGroup`; reads to the end. */
export function readGroup(reader: ByteReader): FoundNames {
  const [people, countries] = [reader.number(), reader.number()]
  const entries: CuedEntry[] = []
  while (!reader.done) entries.push(readEntry(reader))
  return { people, countries, entries }
}

/** Names before roles, then most articles first, then by name. */
function byRank(one: CuedEntry, other: CuedEntry): number {
  const [role, rival] = [one.cue === 2 ? 1 : 0, other.cue === 2 ? 1 : 0]
  return role - rival || other.articles - one.articles || (one.name < other.name ? -1 : 1)
}
