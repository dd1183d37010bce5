import { expect, test } from 'vitest'
import { parseSettings } from './settings.ts'

test('what was stored is taken, what is unreadable falls back', () => {
  const stored = {
    theme: 'dark',
    size: 9,
    face: 'sans',
    keys: 'no',
    people: false,
    __proto__: { spacing: 'open' },
  }
  expect(parseSettings(stored)).toMatchObject({
    theme: 'dark',
    size: 2,
    face: 'sans',
    keys: true,
    people: false,
    spacing: 'normal',
  })
})

test.each([undefined, null, 'dark', 7, []])('stored %j gives the defaults', (stored) => {
  expect(parseSettings(stored)).toMatchObject({ theme: 'system', size: 2 })
})
