import type { Country } from '#model/country.ts'
import type { Day } from '#model/day.ts'
import type { FacetKey } from '#model/filter.ts'
import type { PersonRef } from '#model/person.ts'
import { ArchiveError } from '#archive/source/archive-error.ts'
import { FORMAT, ROOT_FILE } from './file-names.ts'
import type { Ref } from './file-names.ts'
import { count, decoded, list, maybe, record, ref, text } from './shape.ts'

/** Articles of one calendar month, "2025-05". Months without articles are left out of lists. */
export interface MonthCount {
  readonly month: string
  readonly articles: number
}

/** A country with the number of articles that name it. */
export interface CountryCount extends Country {
  readonly articles: number
}

/** A person with the number of articles that name them, and their usual role in short: "Foreign Minister, China". */
export interface PersonCount extends PersonRef {
  readonly articles: number
  readonly role?: string | undefined
}

/** A source or a language with its number of articles. */
export interface KeyCount {
  readonly key: FacetKey
  readonly name: string
  readonly articles: number
}

/** The small mutable root: what the first screen shows of the whole archive, and the way to everything else. */
export interface Root {
  readonly title: string
  readonly articles: number
  /** Articles without a date; they have the numbers 0 to undated - 1. */
  readonly undated: number
  readonly first?: Day
  readonly last?: Day
  /** Distinct dateline places. */
  readonly places: number
  /** Oldest first. */
  readonly months: readonly MonthCount[]
  /** All countries of the archive, most articles first. */
  readonly countries: readonly CountryCount[]
  /** How many people the archive lists. */
  readonly people: number
  /** The people of most articles, most first; at most `TOP_PEOPLE`. */
  readonly topPeople: readonly PersonCount[]
  readonly sources: readonly KeyCount[]
  readonly languages: readonly KeyCount[]
  readonly directory: Ref
}

/** People the root names, enough for the closed panel. */
export const TOP_PEOPLE = 12

/** The root as it lies in `ROOT_FILE`. */
export interface RootFile extends Root {
  readonly format: typeof FORMAT
}

const countryCount = record<CountryCount>({ code: text, alpha3: text, name: text, articles: count })
const personCount = record<PersonCount>({ id: text, name: text, articles: count, role: maybe(text) })
const keyCount = record<KeyCount>({ key: text, name: text, articles: count })

const numbered = record<{ readonly format: number }>({ format: count })
const rootShape = record<Root>({
  title: text,
  articles: count,
  undated: count,
  first: maybe(text),
  last: maybe(text),
  places: count,
  months: list(record<MonthCount>({ month: text, articles: count })),
  countries: list(countryCount),
  people: count,
  topPeople: list(personCount),
  sources: list(keyCount),
  languages: list(keyCount),
  directory: ref,
})

export function encodeRoot(root: Root): RootFile {
  return { format: FORMAT, ...root }
}

/** Reads `ROOT_FILE`. Throws an `ArchiveError`: "format" for another number than `FORMAT`, else "damaged". */
export function decodeRoot(value: unknown): Root {
  const { format, ...root } = decoded(value, numbered, ROOT_FILE)
  if (format !== FORMAT) throw new ArchiveError('format', ROOT_FILE)
  return decoded(root, rootShape, ROOT_FILE)
}
