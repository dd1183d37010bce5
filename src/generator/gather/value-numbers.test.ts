import { expect, test } from 'vitest'
import { valueNumbers } from './value-numbers.ts'

const APART = ['kenya', 'norway', 'peru']

test('values in articles with a date are numbered as they first appear, the others behind them and apart', () => {
  const numbers = valueNumbers(['pk', 'in', 'pk', 'cn'], ['in', ...APART])
  expect(['pk', 'in', 'cn'].map((id) => numbers.get(id))).toEqual([0, 1, 2])
  expect(APART.every((id) => (numbers.get(id) ?? 0) >= 16)).toBe(true)
  expect(new Set(numbers.values()).size).toBe(numbers.size)
})

test('a value that comes, with a date or without, moves none that articles with a date have, and hardly any other', () => {
  const before = valueNumbers(['pk', 'in'], APART)
  for (const [dated, undated] of [
    [['pk', 'in', 'norway', 'cn'], APART],
    [
      ['pk', 'in'],
      [...APART, 'in', 'cn'],
    ],
  ] as const) {
    const after = valueNumbers(dated, undated)
    expect(['pk', 'in', 'kenya', 'peru'].filter((id) => after.get(id) !== before.get(id))).toEqual([])
  }
})
