import { expect, test } from 'vitest'
import { parseCountryCode } from '#model/country.ts'
import { decodePlaces, encodePlaces } from './place-file.ts'
import type { KnownPlace, PlaceName } from './place.ts'

function placeIn(area: string, changes: Partial<KnownPlace> = {}): KnownPlace {
  const country = parseCountryCode(area.slice(0, 2))!
  return { country, area, kind: 'town', population: 4, prominence: 0, alternate: false, ...changes }
}

const NAMES: ReadonlyMap<string, PlaceName> = new Map([
  ['salt harbour', { places: [placeIn('NO.01', { point: [60.3, 5.2] }), placeIn('US.TX')], classes: 0 }],
  [
    'saltby',
    { places: [placeIn('GB.ENG', { kind: 'capital', alternate: true, point: [-0.1, -179.9] })], classes: 7 },
  ],
  ...Array.from({ length: 9000 }, (_, number): [string, PlaceName] => {
    return [`town ${number}`, { places: [placeIn(`CL.${number % 300}`)], classes: number % 8 }]
  }),
])

test('a gazetteer is read back as it was written, from any of its blocks', () => {
  const gazetteer = decodePlaces(encodePlaces(NAMES))
  for (const name of ['salt harbour', 'town 0', 'town 8999', 'town 4321']) {
    const found = gazetteer.find(name)!
    const written = NAMES.get(name)!
    expect(found.classes).toBe(written.classes)
    expect(found.places.map(({ country, kind }) => [country, kind])).toEqual(
      written.places.map(({ country, kind }) => [country, kind]),
    )
  }
  const [town] = gazetteer.find('saltby')!.places
  expect(town).toMatchObject({ area: 'GB.ENG', kind: 'capital', alternate: true })
  expect(town!.point!.map((degrees) => degrees.toFixed(1))).toEqual(['-0.1', '-179.9'])
})

test.each(['aaa', 'salt', 'salt harbours', 'town 9000', 'zzz', ''])('no place is called %j', (name) => {
  expect(decodePlaces(encodePlaces(NAMES)).find(name)).toBeUndefined()
})

test('population and prominence come back to the step', () => {
  const places = [placeIn('FR.11', { population: 6.33, prominence: 1.8 })]
  const [place] = decodePlaces(encodePlaces(new Map([['big', { places, classes: 0 }]]))).find('big')!.places
  expect(place!.population).toBeCloseTo(6.33, 1)
  expect(place!.prominence).toBeCloseTo(1.8, 0)
})

test('the same places give the same bytes, and another hash than others', () => {
  const bytes = encodePlaces(NAMES)
  expect(encodePlaces(new Map([...NAMES].toReversed()))).toEqual(bytes)
  expect(decodePlaces(bytes).hash).not.toBe(decodePlaces(encodePlaces(new Map([...NAMES].slice(1)))).hash)
})

test('what is no gazetteer is refused', () => {
  expect(() => decodePlaces(new Uint8Array([255, 255, 255, 0, 1]))).toThrow('damaged')
})
