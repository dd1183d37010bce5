import countries from 'i18n-iso-countries'
import { expect, test } from 'vitest'
import { WITHOUT_SHAPE } from './map-foot.tsx'
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
