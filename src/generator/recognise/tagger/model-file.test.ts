import { expect, test } from 'vitest'

import { createChain } from './crf.ts'
import { LABEL_COUNT } from './labels.ts'
import { decodeModel, encodeModel, LEVELS, type Model } from './model-file.ts'

const model: Model = {
  hashes: Uint32Array.of(5, 133, 2 ** 28 - 1),
  offsets: Uint32Array.of(0, 2, 2, 4),
  columns: Uint8Array.of(0, LABEL_COUNT, LABEL_COUNT - 1, 2 * LABEL_COUNT - 1),
  weights: Int8Array.of(LEVELS[0]!, -LEVELS[7]!, LEVELS[3]!, -LEVELS[1]!),
  scale: 0.0125,
  chains: [
    { ...createChain(), start: Float64Array.from({ length: LABEL_COUNT }, (_, label) => label / 3) },
    createChain(),
  ],
}

test('a model survives being written and read, also from the middle of a buffer', () => {
  const bytes = encodeModel(model)
  const buffer = new Uint8Array(bytes.length + 7)
  buffer.set(bytes, 3)
  expect(decodeModel(bytes)).toEqual(model)
  expect(decodeModel(buffer.subarray(3, 3 + bytes.length))).toEqual(model)
})

test.each([
  ['empty', new Uint8Array(0)],
  ['other', new TextEncoder().encode('<html>'.repeat(2000))],
  ['short', encodeModel(model).subarray(0, -1)],
  ['long', Uint8Array.of(...encodeModel(model), 0)],
])('%s bytes are refused', (_, bytes) => {
  expect(() => decodeModel(bytes)).toThrow(/tagger weights/)
})
