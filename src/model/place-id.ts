import { nameKey } from './facet-key.ts'
import type { KeyedText } from './facet-key.ts'

/** A place by its name and the country it lies in (ISO 3166-1 alpha-2). */
interface LocatedPlace {
  readonly name: string
  readonly code: string
}

/** A place's name in addresses: "dhaka-bd". */
export function placeId({ name, code }: LocatedPlace): string {
  return `${nameKey(name)}-${code.toLowerCase()}`
}

/** The code of the country that a place lies in, from its id: "BD". */
export function countryOfPlace(id: string): string {
  return id.slice(-2).toUpperCase()
}

/** Places as one text, which a facet can be made of: "London, GB; Paris, FR"; each once. Undefined for none. */
export function textOfPlaces(places: readonly LocatedPlace[]): string | undefined {
  const distinct = new Map(places.map((place) => [placeId(place), place])).values()
  return Array.from(distinct, ({ name, code }) => `${name}, ${code}`).join('; ') || undefined
}

/** The inverse of `textOfPlaces`: the places with their ids. */
export function placesIn(text: string): readonly KeyedText[] {
  return Array.from(text.matchAll(/([^;]+), ([A-Z]{2})(?:; |$)/g), ([, name = '', code = '']) => {
    return { id: placeId({ name, code }), name: name.trim() }
  })
}
