import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COLUMN_COUNT } from './model-file.ts'
import type { Model } from './model-file.ts'
import { addSums, addWeights, createScorer, sumsOf } from './scorer.ts'

/** Hashes of few bits beside large ones, so that many want the same place. */
const hash = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 2 ** 28 - 40, max: 2 ** 28 - 1 }))
const row = fc.dictionary(
  fc.integer({ min: 0, max: COLUMN_COUNT - 1 }).map(String),
  fc.integer({ min: -127, max: 127 }),
  {
    maxKeys: COLUMN_COUNT,
  },
)
const rows = fc.uniqueArray(fc.tuple(hash, row), { selector: ([hash]) => hash })

type Rows = readonly (readonly [hash: number, row: Readonly<Record<string, number>>])[]

function modelOf(rows: Rows): Model {
  const rising = rows.toSorted(([one], [other]) => one - other)
  const offsets = new Uint32Array(rising.length + 1)
  rising.forEach(([, row], at) => (offsets[at + 1] = offsets[at]! + Object.keys(row).length))
  const chain = { start: new Float64Array(), end: new Float64Array(), follow: new Float64Array() }
  return {
    hashes: Uint32Array.from(rising, ([hash]) => hash),
    offsets,
    columns: Uint8Array.from(rising.flatMap(([, row]) => Object.keys(row).map(Number))),
    weights: Int8Array.from(rising.flatMap(([, row]) => Object.values(row))),
    scale: 1,
    chains: [chain, chain],
  }
}

test('the sums of a token are those of its features one by one, whether weighed at once or kept', () => {
  fc.assert(
    fc.property(rows, fc.array(hash, { maxLength: 60 }), (rows, asked) => {
      const known = new Map(rows)
      const plain = Array.from({ length: COLUMN_COUNT }, (_, column) =>
        asked.reduce((sum, hash) => sum + (known.get(hash)?.[column] ?? 0), 0),
      )
      const scorer = createScorer(modelOf(rows))
      const features = Int32Array.from(asked)
      const sums = new Int32Array(2 * COLUMN_COUNT)
      addWeights(scorer, { hashes: features, count: features.length }, sums, 1)
      expect([...sums]).toEqual([...plain.map(() => 0), ...plain])
      addSums(sumsOf(scorer, features), sums, 0)
      expect([...sums]).toEqual([...plain, ...plain])
    }),
  )
})
