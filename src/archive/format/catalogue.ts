import type { Country, CountryCode } from '#model/country.ts'
import { isListed, LISTED_FACETS, mapFacets } from '#model/facets.ts'
import type { Facet, ListedFacet } from '#model/facets.ts'
import type { ByNumber, NameOrder } from './by-number.ts'
import { nameOrder } from './by-number.ts'
import type { Directory } from './directory.ts'
import { dataPath } from './file-names.ts'
import type { CountedValue, Root } from '#archive/source/root.ts'
import { NAMES_SIZE } from './names.ts'
import { present } from './shape.ts'

/** Root and directory joined: what numbers in files mean. */
export interface Catalogue {
  readonly root: Root
  readonly directory: Directory
  /** By number. */
  readonly countries: ByNumber<Country>
  /** A number beyond those of all values of each facet. */
  readonly sizes: Readonly<Record<Facet, number>>
  /** Values by number. */
  readonly values: Readonly<Record<ListedFacet, ByNumber<CountedValue>>>
  /** The same in the order of their names. */
  readonly byName: Readonly<Record<ListedFacet, NameOrder>>
  /** The number of a value, -1 for one that the archive does not have. */
  readonly numberOf: (facet: ListedFacet, id: string) => number
}

/** Throws an `ArchiveError` when root and directory do not fit each other. */
export function createCatalogue(root: Root, directory: Directory): Catalogue {
  const file = dataPath(root.directory)
  const values = mapFacets(
    (facet) => arrange(directory.ids[facet], root.facets[facet].values, file),
    LISTED_FACETS,
  )
  const numbers = mapFacets((facet) => numbersOf(directory.ids[facet]), LISTED_FACETS)
  return {
    root,
    directory,
    countries: values.country.map((value) => value && countryOf(value)),
    sizes: mapFacets((facet) => (isListed(facet) ? values[facet].length : directory.names.size * NAMES_SIZE)),
    values,
    byName: mapFacets((facet) => nameOrder(values[facet]), LISTED_FACETS),
    numberOf: (facet, id) => numbers[facet].get(id) ?? -1,
  }
}

/** The root's values by the numbers that the directory gives them. */
function arrange(
  ids: Directory['ids'][ListedFacet],
  values: readonly CountedValue[],
  file: string,
): ByNumber<CountedValue> {
  const byId = new Map(values.map((value) => [value.id, value]))
  return ids.map((id) => (id === null ? undefined : present(byId.get(id), file)))
}

function numbersOf(ids: Directory['ids'][ListedFacet]): ReadonlyMap<string, number> {
  return new Map(ids.flatMap((id, number) => (id === null ? [] : [[id, number]])))
}

/** A value of the countries' panel as a country. */
function countryOf({ id, code = '', name }: CountedValue): Country {
  return { code: id as CountryCode, alpha3: code, name }
}
