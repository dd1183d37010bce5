import type { Gazetteer } from '#generator/gazetteer/place.ts'

/** A gazetteer without places. */
export const NO_PLACES: Gazetteer = { find: () => undefined, hash: 'none' }
