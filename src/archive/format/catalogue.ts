import type { Country } from '#model/country.ts'
import type { Facet } from '#model/filter.ts'
import { nameOrder } from './by-name.ts'
import type { NameOrder } from './by-name.ts'
import type { Directory } from './directory.ts'
import { dataPath } from './file-names.ts'
import type { NamedValue } from '#archive/source/article-source.ts'
import type { Root } from '#archive/source/root.ts'
import { present } from './shape.ts'

/** The facets whose values are all named in the root. People are too many for that. */
type SmallFacet = Exclude<Facet, 'person'>

/** Root and directory joined: what numbers in files mean. */
export interface Catalogue {
  readonly root: Root
  readonly directory: Directory
  /** By number. */
  readonly countries: readonly Country[]
  /** How many values each facet has. */
  readonly sizes: Readonly<Record<Facet, number>>
  /** Values by number. */
  readonly values: Readonly<Record<SmallFacet, readonly NamedValue[]>>
  /** The same in the order of their names. */
  readonly byName: Readonly<Record<SmallFacet, NameOrder>>
  /** Articles by number of the value. */
  readonly articles: Readonly<Record<SmallFacet, readonly number[]>>
  /** The number of a value, -1 for one that the archive does not have. */
  readonly numberOf: (facet: SmallFacet, id: string) => number
}

/** Throws an `ArchiveError` when root and directory do not fit each other. */
export function createCatalogue(root: Root, directory: Directory): Catalogue {
  const file = dataPath(root.directory)
  const countries = arrange(directory.countryCodes, root.countries, ({ code }) => code, file)
  const sources = arrange(directory.sourceKeys, root.sources, ({ key }) => key, file)
  const languages = arrange(directory.languageKeys, root.languages, ({ key }) => key, file)
  const numbers = {
    country: numbersOf(directory.countryCodes),
    source: numbersOf(directory.sourceKeys),
    lang: numbersOf(directory.languageKeys),
  }
  const values = {
    country: countries.map(({ code, alpha3, name }) => ({ id: code, name, code: alpha3 })),
    source: sources.map(({ key, name }) => ({ id: key, name })),
    lang: languages.map(({ key, name }) => ({ id: key, name })),
  }
  return {
    root,
    directory,
    countries: countries.map(({ code, alpha3, name }) => ({ code, alpha3, name })),
    sizes: {
      person: root.people,
      country: countries.length,
      source: sources.length,
      lang: languages.length,
    },
    values,
    byName: {
      country: nameOrder(values.country),
      source: nameOrder(values.source),
      lang: nameOrder(values.lang),
    },
    articles: {
      country: countries.map(({ articles }) => articles),
      source: sources.map(({ articles }) => articles),
      lang: languages.map(({ articles }) => articles),
    },
    numberOf: (facet, id) => numbers[facet].get(id) ?? -1,
  }
}

/** The root's values in the order of the directory's. */
function arrange<Value>(
  keys: readonly string[],
  values: readonly Value[],
  keyOf: (value: Value) => string,
  file: string,
): readonly Value[] {
  const byKey = new Map(values.map((value) => [keyOf(value), value]))
  return keys.map((key) => present(byKey.get(key), file))
}

function numbersOf(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map(keys.map((key, number) => [key, number]))
}
