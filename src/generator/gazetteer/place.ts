import type { CountryCode } from '#model/country.ts'

/** Every kind of place; files hold the place in this list. */
export const PLACE_KINDS = ['town', 'quarter', 'capital', 'state', 'district', 'region'] as const

/** A town, a part of one, a country's capital, its first and second level of administration, or a region that our own list names. */
export type PlaceKind = (typeof PLACE_KINDS)[number]

/** A place that a name may mean. */
export interface KnownPlace {
  readonly country: CountryCode
  /** The state or province with its country, "US.TX"; the country and a dot where none is known. */
  readonly area: string
  readonly kind: PlaceKind
  /** Decimal logarithm of the number of inhabitants. */
  readonly population: number
  /** Decimal logarithm of one more than the number of names it has in all languages: how widely it is known. */
  readonly prominence: number
  /** Known under another name first: "Calcutta" of Kolkata. */
  readonly alternate: boolean
  /** Latitude and longitude in degrees, to a tenth; of an area, of its largest town. */
  readonly point?: readonly [latitude: number, longitude: number]
}

/** What the gazetteer knows of a name. */
export interface PlaceName {
  /** In descending order of population. */
  readonly places: readonly KnownPlace[]
  /** Also a plain English word, a surname, a given name: bits of `NAME_CLASSES`. */
  readonly classes: number
}

/** What a place's name of one word may be as well. */
export const NAME_CLASSES = { word: 1, surname: 2, given: 4 } as const

/** Answers which places have a name. */
export interface Gazetteer {
  /** Takes a key made by `placeKey`; undefined for one that no place has. */
  readonly find: (key: string) => PlaceName | undefined
  /** SHA-256 of the file, in hexadecimal: equal hashes give equal answers. */
  readonly hash: string
}
