import { mapFacets } from '#model/facets.ts'
import { ArchiveError } from '#archive/source/archive-error.ts'
import { FORMAT, ROOT_FILE } from './file-names.ts'
import type { CountedValue, MonthCount, Root, RootFacet } from '#archive/source/root.ts'
import { count, decoded, list, maybe, record, ref, text } from './shape.ts'

/** People the root names, enough for the closed panel. */
export const TOP_PEOPLE = 12

/** The root as it lies in `ROOT_FILE`. */
export interface RootFile extends Root {
  readonly format: typeof FORMAT
  /** The program that wrote it: "Dateline 0.2.0". For people and tools; readers go by the format. */
  readonly generator: string
}

const countedValue = record<CountedValue>({
  id: text,
  name: text,
  note: maybe(text),
  code: maybe(text),
  articles: count,
  byPlace: maybe(count),
})
const rootFacet = record<RootFacet>({ size: count, values: list(countedValue) })

const numbered = record<{ readonly format: number; readonly generator?: string | undefined }>({
  format: count,
  generator: maybe(text),
})
const rootShape = record<Root>({
  title: text,
  articles: count,
  undated: count,
  happened: count,
  first: maybe(text),
  last: maybe(text),
  places: count,
  months: list(record<MonthCount>({ month: text, articles: count })),
  facets: record<Root['facets']>(mapFacets(() => rootFacet)),
  directory: ref,
})

export function encodeRoot(root: Root, generator: string): RootFile {
  return { format: FORMAT, generator, ...root }
}

/** Reads `ROOT_FILE`. Throws an `ArchiveError`: "format" for another number than `FORMAT`, else "damaged". */
export function decodeRoot(value: unknown): Root {
  const { format, generator: _, ...root } = decoded(value, numbered, ROOT_FILE)
  if (format !== FORMAT) throw new ArchiveError('format', ROOT_FILE)
  return decoded(root, rootShape, ROOT_FILE)
}
