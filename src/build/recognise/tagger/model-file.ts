import type { Chain } from './crf.ts'
import { LABEL_COUNT } from './labels.ts'

/** Columns of a feature's row: the first pass's labels, then the second's. */
export const COLUMN_COUNT = 2 * LABEL_COUNT

/** The trained weights of both passes. A weight times the pass's `scale` is what a feature adds to a label's score. */
export interface Model {
  /** Hashes of the features, rising as unsigned numbers. */
  readonly hashes: Uint32Array
  /** The weights of feature k are those at `[offsets[k], offsets[k + 1])`. */
  readonly offsets: Uint32Array
  readonly columns: Uint8Array
  readonly weights: Int8Array
  readonly scale: number
  readonly chains: readonly [Chain, Chain]
}

const MAGIC = 0x44_4c_54_31 // "DLT1"
const CHAIN_NUMBERS = 2 * LABEL_COUNT + LABEL_COUNT * LABEL_COUNT

/**
 * Writes a model as bytes: magic, number of features, number of weights (32 bits each), scale and both chains (64-bit
 * floats), all little-endian; then of each feature the distance of its hash from the one before (7 bits a byte, the
 * high bit says more follows) and how many weights it has; then all columns; then all weights.
 */
export function encodeModel(model: Model): Uint8Array {
  const features: number[] = []
  model.hashes.forEach((hash, row) => {
    pushVarint(features, hash - (row > 0 ? model.hashes[row - 1]! : 0))
    features.push(model.offsets[row + 1]! - model.offsets[row]!)
  })
  const numbers = [
    model.scale,
    ...model.chains.flatMap((chain) => [...chain.start, ...chain.end, ...chain.follow]),
  ]
  const bytes = new Uint8Array(12 + 8 * numbers.length + features.length + 2 * model.weights.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, model.hashes.length, true)
  view.setUint32(8, model.weights.length, true)
  numbers.forEach((number, index) => view.setFloat64(12 + 8 * index, number, true))
  let at = 12 + 8 * numbers.length
  bytes.set(features, at)
  at += features.length
  bytes.set(model.columns, at)
  bytes.set(
    new Uint8Array(model.weights.buffer, model.weights.byteOffset, model.weights.length),
    at + model.columns.length,
  )
  return bytes
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128)
  bytes.push(rest)
}

/** Reads what `encodeModel` wrote; throws an `Error` if the bytes are something else or cut short. */
export function decodeModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 12 || view.getUint32(0, true) !== MAGIC) throw new Error('Not a file of tagger weights')
  const rows = view.getUint32(4, true)
  const count = view.getUint32(8, true)
  const hashes = new Uint32Array(rows)
  const offsets = new Uint32Array(rows + 1)
  const chainsAt = 12 + 8
  let at = chainsAt + 16 * CHAIN_NUMBERS
  let hash = 0
  for (let row = 0; row < rows; row++) {
    let unit = 1
    for (; bytes[at]! & 128; unit *= 128) hash += (bytes[at++]! & 127) * unit
    hash += bytes[at++]! * unit
    hashes[row] = hash
    offsets[row + 1] = offsets[row]! + bytes[at++]!
  }
  if (offsets[rows] !== count || bytes.length !== at + 2 * count)
    throw new Error('The file of tagger weights is damaged')
  const columns = new Uint8Array(bytes.subarray(at, at + count))
  const weights = new Int8Array(bytes.subarray(at + count))
  const chains = [readChain(view, chainsAt), readChain(view, chainsAt + 8 * CHAIN_NUMBERS)] as const
  return { hashes, offsets, columns, weights, scale: view.getFloat64(12, true), chains }
}

function readChain(view: DataView, from: number): Chain {
  const read = (first: number, length: number): Float64Array =>
    Float64Array.from({ length }, (_, index) => view.getFloat64(from + 8 * (first + index), true))
  return {
    start: read(0, LABEL_COUNT),
    end: read(LABEL_COUNT, LABEL_COUNT),
    follow: read(2 * LABEL_COUNT, LABEL_COUNT * LABEL_COUNT),
  }
}
