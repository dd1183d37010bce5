import type { NamedValue } from '#archive/source/article-source.ts'
import { chosenIn } from '#model/filter.ts'
import type { Facet, Filter } from '#model/filter.ts'
import type { Catalogue } from '#archive/format/catalogue.ts'
import { ROOT_FILE } from '#archive/format/file-names.ts'
import type { KnownPerson } from './people-cache.ts'
import type { OpenedArchive } from './opened-archive.ts'
import { valueNumber } from './located-filter.ts'
import type { LocatedFilter } from './located-filter.ts'
import { present } from '#archive/format/shape.ts'

/** A facet of an archive under a filter. */
export interface Panel {
  readonly archive: OpenedArchive
  readonly catalogue: Catalogue
  readonly located: LocatedFilter
  readonly facet: Facet
  /** Whether a name holds what the reader looks for. */
  readonly fits: (name: string) => boolean
}

/** The values with these numbers, in the order asked. */
export async function namesOf(
  { archive, catalogue, facet }: Panel,
  numbers: readonly number[],
): Promise<readonly NamedValue[]> {
  if (facet !== 'person') return numbers.map((number) => present(catalogue.values[facet][number], ROOT_FILE))
  return (await archive.people.of(numbers)).map(personValue)
}

/** A person as a value. */
function personValue({ id, name, role }: KnownPerson): NamedValue {
  return { id, name, ...(role !== undefined && { note: role }) }
}

/** The ids that the filter says anything of, each once. */
export function saidIn(filter: Filter, facet: Facet): readonly string[] {
  return [...new Set([...chosenIn(filter, facet), ...filter[facet].none])]
}

/** The number of a value, -1 for one that the archive does not have. */
export function numberOf({ located, catalogue, facet }: Panel, id: string): number {
  return valueNumber(located, catalogue, facet, id)
}
