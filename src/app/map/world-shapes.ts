import type { CountryCode } from '#model/country.ts'
import world from './world.txt?raw'

/** How a country stands on the map: its land, a point where that is too small for a finger, or both. */
export interface CountryShape {
  readonly code: CountryCode
  /** SVG path. */
  readonly land?: string
  readonly point?: readonly [x: number, y: number]
}

/** The map of the world in a field of `MAP_WIDTH` by `MAP_HEIGHT`, the Pacific in its middle. */
export interface WorldShapes {
  readonly dateLine: string
  /** Land of no country that the archive could name. */
  readonly otherLand: readonly string[]
  /** Points after land, so that they lie on top. */
  readonly countries: readonly CountryShape[]
}

export const MAP_WIDTH = 1040
export const MAP_HEIGHT = 460

/** The shapes that src/train/draw-world.mjs has drawn. */
export const WORLD: WorldShapes = parseWorld(world)

/** Reads a line a shape: "PK M612.3 170.9l…z", "SG 386.5 280.5", "-" for land without a code, "~" for the date line. */
export function parseWorld(text: string): WorldShapes {
  const lines = text.trimEnd().split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const) // prettier-ignore
  const named = (mark: string) => lines.flatMap(([code, shape]) => (code === mark ? [shape] : []))
  const countries = new Map<string, CountryShape>()
  for (const [code, shape] of lines.filter(([code]) => /^[A-Z]/.test(code))) {
    const known = countries.get(code)
    countries.delete(code)
    countries.set(code, { ...known, code: code as CountryCode, ...landOrPoint(shape) })
  }
  return { dateLine: named('~')[0] ?? '', otherLand: named('-'), countries: [...countries.values()] }
}

function landOrPoint(shape: string): Pick<CountryShape, 'land' | 'point'> {
  if (shape.startsWith('M')) return { land: shape }
  const [x = 0, y = 0] = shape.split(' ').map(Number)
  return { point: [x, y] }
}
