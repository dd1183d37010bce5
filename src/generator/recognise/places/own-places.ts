import type { CountryCode } from '#model/country.ts'
import type { PlaceName } from '#generator/gazetteer/place.ts'
import { NOWHERE, regionOf } from './fixed-places.ts'
import { placeKey } from './place-key.ts'

/** A place that the archivist knows. */
export interface OwnPlace {
  readonly name: string
  readonly code: CountryCode
  /** Latitude and longitude in degrees. */
  readonly point?: readonly [latitude: number, longitude: number] | undefined
}

/** What the archivist says of names of places. */
interface PlaceChanges {
  readonly places?: readonly OwnPlace[]
  readonly notPlaces?: readonly string[]
}

/** The archivist's own places by key; those of a name are all candidates, and none else is. Names of no place have none. */
export function ownPlaces({ places = [], notPlaces = [] }: PlaceChanges): ReadonlyMap<string, PlaceName> {
  const own = new Map<string, PlaceName>()
  for (const place of places) {
    const key = placeKey(place.name)
    own.set(key, { places: [...(own.get(key)?.places ?? []), ...placesOf(place)], classes: 0 })
  }
  for (const name of notPlaces) own.set(placeKey(name), NOWHERE)
  return own
}

/** As well known as a state: the archivist's word is not doubted. One with a point is a town. */
function placesOf({ code, point }: OwnPlace): PlaceName['places'] {
  return regionOf(code).places.map((place) => (point ? { ...place, kind: 'capital', point } : place))
}
