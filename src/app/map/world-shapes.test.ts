import countries from 'i18n-iso-countries'
import { expect, test } from 'vitest'
import { WITHOUT_SHAPE } from './map-foot.tsx'
import { project } from './project.ts'
import { MAP_HEIGHT, MAP_WIDTH, parseWorld, WORLD } from './world-shapes.ts'

test('land, points, the date line and other land are told apart', () => {
  const world = parseWorld('~ M5 0l0 9\n- M1 1l1 1z\nCY M2 2l1 0z\nPK M3 3l1 1z\nCY 2.5 2\nSG 4.5 6\n')
  expect(world.dateLine).toBe('M5 0l0 9')
  expect(world.otherLand).toEqual(['M1 1l1 1z'])
  expect(world.countries).toEqual([
    { code: 'PK', land: 'M3 3l1 1z' },
    { code: 'CY', land: 'M2 2l1 0z', point: [2.5, 2] },
    { code: 'SG', point: [4.5, 6] },
  ])
})

test('the world has every state, the small ones as points within the field', () => {
  const codes = new Map(WORLD.countries.map((country) => [String(country.code), country]))
  expect(codes.size).toBeGreaterThan(230)
  for (const code of ['PK', 'CN', 'IN', 'XK', 'EH', 'PS', 'TW']) expect(codes.get(code)?.land).toMatch(/^M/)
  for (const code of ['SG', 'MT', 'BH', 'VA', 'TV'])
    expect(codes.has(code) ? codes.get(code)?.point : code).toBeDefined()
  for (const { point: [x, y] = [0, 0] } of WORLD.countries) {
    expect(x >= 0 && x <= MAP_WIDTH && y >= 0 && y <= MAP_HEIGHT).toBe(true)
  }
})

test('what has no shape is listed as such, and nothing else', () => {
  const shapes = new Set<string>(WORLD.countries.map(({ code }) => code))
  const codes = Object.keys(countries.getAlpha2Codes()).filter((code) => code !== 'AQ')
  expect(codes.filter((code) => !shapes.has(code)).toSorted()).toEqual([...WITHOUT_SHAPE])
})

test('the lines are those of who governs in fact, as the words under the map say of Crimea', () => {
  const simferopol = project([44.95, 34.1])
  const owners = WORLD.countries.filter(({ land }) => land !== undefined && isInside(land, simferopol))
  expect(owners.map(({ code }) => String(code))).toEqual(['RU'])
})

/** Whether a point lies in a shape: a line from it to the right crosses the edges an odd number of times. */
function isInside(land: string, [x, y]: readonly [number, number]): boolean {
  const rings = land.split(/(?<=z)/).map(pointsOf)
  const crossings = rings.flatMap((ring) =>
    ring.filter(([x1 = 0, y1 = 0], index) => {
      const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? []
      return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)
    }),
  )
  return crossings.length % 2 === 1
}

/** The corners of "M1 2l3 4 5-6z": the first, and the steps from each to the next. */
function pointsOf(ring: string): readonly (readonly number[])[] {
  const numbers = Array.from(ring.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g), ([number]) => Number(number))
  let [x, y] = [0, 0]
  return Array.from({ length: numbers.length / 2 }, (_, index) => {
    x += numbers[2 * index] ?? 0
    y += numbers[2 * index + 1] ?? 0
    return [x, y]
  })
}
