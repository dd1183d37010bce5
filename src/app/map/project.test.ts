import { expect, test } from 'vitest'
import { project } from './project.ts'
import { WORLD } from './world-shapes.ts'

test.each([
  ['SG', [1.35, 103.8]],
  ['BH', [26.05, 50.55]],
  ['MT', [35.9, 14.4]],
  ['BB', [13.2, -59.6]],
  ['WS', [-13.7, -172.2]],
] as const)('a point of %s lies where the map has the country', (code, point) => {
  const [x, y] = WORLD.countries.find((country) => country.code === code)?.point ?? [0, 0]
  const [right, down] = project(point)
  expect(Math.hypot(right - x, down - y)).toBeLessThan(1)
})
