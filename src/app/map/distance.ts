/** Mean radius of the earth in kilometres (IUGG). */
const EARTH_KM = 6_371

/** Degrees north and east. */
export type EarthPoint = readonly [latitude: number, longitude: number]

/** Kilometres between two points along the surface of the earth, by the haversine formula. */
export function kilometres([north, east]: EarthPoint, [otherNorth, otherEast]: EarthPoint): number {
  const arc = haversine(otherNorth - north) + cosine(north) * cosine(otherNorth) * haversine(otherEast - east)
  return 2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, arc)))
}

/** "46.2° N, 6.1° E" */
export function inDegrees([north, east]: EarthPoint): string {
  return `${onSide(north, 'N', 'S')}, ${onSide(east, 'E', 'W')}`
}

function onSide(degrees: number, plus: string, minus: string): string {
  return `${Math.abs(degrees).toFixed(1)}° ${degrees < 0 ? minus : plus}`
}

function haversine(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 360) ** 2
}

function cosine(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180)
}
