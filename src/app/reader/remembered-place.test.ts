import { beforeEach, expect, test, vi } from 'vitest'
import { notePlace, placeIn } from './remembered-place.tsx'

const kept = new Map<string, string>()

beforeEach(() => {
  kept.clear()
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => kept.set(name, text),
  })
})

test('a place is kept until it is forgotten', () => {
  notePlace('ferry', 4)
  notePlace('bridge', 2)
  expect([placeIn('ferry'), placeIn('bridge'), placeIn('tunnel')]).toEqual([4, 2, undefined])
  notePlace('ferry', undefined)
  expect([placeIn('ferry'), placeIn('bridge')]).toEqual([undefined, 2])
})

test('of many places the oldest are forgotten', () => {
  for (let number = 0; number < 60; number++) notePlace(`article-${number}`, 3)
  expect([placeIn('article-9'), placeIn('article-10')]).toEqual([undefined, 3])
})

test.each(['{"a":1}', '[["x"],["y","2"],7,null,["ferry",3]]', 'broken'])('stored %s does no harm', (text) => {
  kept.set('dateline:places', text)
  expect(placeIn('x')).toBeUndefined()
  expect(() => notePlace('bridge', 2)).not.toThrow()
  expect(placeIn('bridge')).toBe(2)
})
