import type { Chain } from './crf.ts'
import { LABEL_COUNT } from './labels.ts'

/** Columns of a feature's row: the first pass's labels, then the second's. */
export const COLUMN_COUNT = 2 * LABEL_COUNT

/** The trained weights of both passes. A weight times `scale` is what a feature adds to a label's score. */
export interface Model {
  /** Hashes of the features, rising. */
  readonly hashes: Uint32Array
  /** The weights of feature k are those at `[offsets[k], offsets[k + 1])`, first pass first. */
  readonly offsets: Uint32Array
  readonly columns: Uint8Array
  /** Each is one of LEVELS or its negative. */
  readonly weights: Int8Array
  readonly scale: number
  readonly chains: readonly [Chain, Chain]
}

/** Sizes that a weight may have: eight in geometric steps, since with many weights to a score only their rough size matters. */
export const LEVELS: readonly number[] = [11, 16, 22, 31, 45, 63, 90, 127]

const MAGIC = 0x44_4c_54_31 // "DLT1"
const NUMBERS_AT = 12
const CHAIN_NUMBERS = 2 * LABEL_COUNT + LABEL_COUNT * LABEL_COUNT
const ROWS_AT = NUMBERS_AT + 8 * (1 + 2 * CHAIN_NUMBERS)
const NEGATIVE = 8

/**
 * Writes a model as bytes: magic, number of features, number of weights (32 bits each), scale and both chains (64-bit
 * floats), all little-endian; then of each feature the distance of its hash from the one before (7 bits a byte, the
 * high bit says more follows) and how many weights it has in the first (high half of a byte) and second pass; then of
 * each weight its label (high half of a byte) and level.
 */
export function encodeModel(model: Model): Uint8Array {
  const rows: number[] = []
  model.hashes.forEach((hash, row) => {
    pushVarint(rows, hash - (row > 0 ? model.hashes[row - 1]! : 0))
    const columns = model.columns.subarray(model.offsets[row], model.offsets[row + 1])
    const first = columns.filter((column) => column < LABEL_COUNT).length
    rows.push((first << 4) | (columns.length - first))
  })
  const numbers = [
    model.scale,
    ...model.chains.flatMap((chain) => [...chain.start, ...chain.end, ...chain.follow]),
  ]
  const bytes = new Uint8Array(ROWS_AT + rows.length + model.weights.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, model.hashes.length, true)
  view.setUint32(8, model.weights.length, true)
  numbers.forEach((number, index) => view.setFloat64(NUMBERS_AT + 8 * index, number, true))
  bytes.set(rows, ROWS_AT)
  bytes.set(
    model.weights.map((weight, at) => ((model.columns[at]! % LABEL_COUNT) << 4) | levelOf(weight)),
    ROWS_AT + rows.length,
  )
  return bytes
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value
  for (; rest >= 128; rest >>>= 7) bytes.push((rest & 127) | 128)
  bytes.push(rest)
}

function levelOf(weight: number): number {
  return LEVELS.indexOf(Math.abs(weight)) | (weight < 0 ? NEGATIVE : 0)
}

/** Reads what `encodeModel` wrote; throws an `Error` if the bytes are something else or cut short. */
export function decodeModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < ROWS_AT || view.getUint32(0, true) !== MAGIC)
    throw new Error('Not a file of tagger weights')
  const rowCount = view.getUint32(4, true)
  const count = view.getUint32(8, true)
  const rowsEnd = bytes.length - count
  if (rowsEnd < ROWS_AT + 2 * rowCount) throw new Error('The file of tagger weights is damaged')
  const rows = readRows(bytes, rowCount, rowsEnd, count)
  return {
    ...rows,
    weights: readWeights(bytes.subarray(rowsEnd), rows.columns),
    scale: view.getFloat64(NUMBERS_AT, true),
    chains: [readChain(view, NUMBERS_AT + 8), readChain(view, NUMBERS_AT + 8 + 8 * CHAIN_NUMBERS)],
  }
}

/** Hashes and offsets, and for each weight the first column of its pass. */
function readRows(
  bytes: Uint8Array,
  rowCount: number,
  end: number,
  count: number,
): Pick<Model, 'hashes' | 'offsets' | 'columns'> {
  const hashes = new Uint32Array(rowCount)
  const offsets = new Uint32Array(rowCount + 1)
  const columns = new Uint8Array(count)
  let at = ROWS_AT
  let hash = 0
  for (let row = 0; row < rowCount; row++) {
    let shift = 0
    for (; bytes[at]! & 128; shift += 7) hash += (bytes[at++]! & 127) << shift
    hash += bytes[at++]! << shift
    hashes[row] = hash
    const counts = bytes[at++]!
    offsets[row + 1] = offsets[row]! + (counts >> 4) + (counts & 15)
    columns.fill(LABEL_COUNT, offsets[row]! + (counts >> 4), offsets[row + 1])
  }
  if (at !== end || offsets[rowCount] !== count) throw new Error('The file of tagger weights is damaged')
  return { hashes, offsets, columns }
}

/** Adds each weight's label to its column, and returns the weights. */
function readWeights(cells: Uint8Array, columns: Uint8Array): Int8Array {
  const weights = new Int8Array(cells.length)
  for (let at = 0; at < cells.length; at++) {
    const level = LEVELS[cells[at]! & 7]!
    weights[at] = cells[at]! & NEGATIVE ? -level : level
    columns[at]! += cells[at]! >> 4
  }
  return weights
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
