import { createHash } from 'node:crypto'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import type { CountryCode } from '#model/country.ts'
import { PLACE_KINDS } from './place.ts'
import type { Gazetteer, KnownPlace, PlaceName } from './place.ts'

/** Names in a block: few enough to be read in a moment, many enough to be packed well. */
const BLOCK = 4096

/** The longest beginning that a name shares with the one before it. */
const MOST_SHARED = 25

/** Bytes of a place, each in a column of its own. */
const COLUMNS = 8

/** What the file begins with, in JSON. */
interface Head {
  readonly countries: readonly string[]
  /** Of each country the codes of its states. */
  readonly areas: readonly (readonly string[])[]
  readonly blocks: readonly (readonly [firstName: string, bytes: number])[]
}

/**
 * Writes a gazetteer: the length of the head (32 bits, little-endian), the head, and blocks of names in rising order, all packed
 * with Brotli. A block is its names, one a line, with the number of letters shared with the one before as a letter from "A"; a zero;
 * for each name a byte with the number of its places (at most 31) and its classes in the high bits; and the bytes of those places, column by column.
 */
export function encodePlaces(names: ReadonlyMap<string, PlaceName>): Uint8Array {
  const sorted = [...names.keys()].sort((a, b) => (a < b ? -1 : 1))
  const all = [...names.values()].flatMap(({ places }) => places)
  const countries = [...new Set(all.map(({ country }) => country))].sort()
  const areas = countries.map((country) => areasOf(all, country))
  const blocks = Array.from({ length: Math.ceil(sorted.length / BLOCK) }, (_, at) =>
    sorted.slice(at * BLOCK, (at + 1) * BLOCK),
  )
  const packed = blocks.map((block) => pack(encodeBlock(block, names, { countries, areas })))
  const head: Head = {
    countries,
    areas,
    blocks: blocks.map(([first = ''], at) => [first, packed[at]!.length]),
  }
  const packedHead = pack(Buffer.from(JSON.stringify(head)))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(packedHead.length)
  return Buffer.concat([length, packedHead, ...packed])
}

/** A byte holds a state's place in the list: of countries with more the commonest have one. */
function areasOf(places: readonly KnownPlace[], country: string): readonly string[] {
  const times = new Map<string, number>()
  for (const place of places)
    if (place.country === country) times.set(place.area, (times.get(place.area) ?? 0) + 1)
  const commonest = [...times].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, 255)
  return commonest.map(([area]) => area.slice(country.length + 1))
}

function encodeBlock(
  block: readonly string[],
  names: ReadonlyMap<string, PlaceName>,
  { countries, areas }: Pick<Head, 'countries' | 'areas'>,
): Buffer {
  let before = ''
  const lines = block.map((name) => {
    const shared = sharedPrefix(before, name)
    before = name
    return `${String.fromCharCode(65 + shared)}${name.slice(shared)}\n`
  })
  const found = block.map((name) => names.get(name)!)
  const counts = found.map(({ places, classes }) => places.length | (classes << 5))
  const rows = found
    .flatMap(({ places }) => places)
    .map((place) => {
      const country = countries.indexOf(place.country)
      const area = areas[country]!.indexOf(place.area.slice(3))
      const latitude = place.point ? Math.round((place.point[0] + 90) * 10) + 1 : 0
      const longitude = place.point ? Math.round((place.point[1] + 180) * 10) : 0
      return [
        country,
        area < 0 ? 255 : area,
        Math.round(place.population * 6),
        PLACE_KINDS.indexOf(place.kind) | (place.alternate ? 8 : 0) | (prominenceStep(place) << 4),
        latitude & 255,
        latitude >> 8,
        longitude & 255,
        longitude >> 8,
      ]
    })
  const columns = Array.from({ length: COLUMNS }, (_, column) => rows.map((row) => row[column]!))
  return Buffer.concat([
    Buffer.from(lines.join('')),
    Buffer.from([0]),
    Buffer.from([...counts, ...columns.flat()]),
  ])
}

/** Sixteen steps of prominence, to some 180 names. */
function prominenceStep({ prominence }: KnownPlace): number {
  return Math.min(15, Math.round((2 * prominence) / Math.log10(2)))
}

function sharedPrefix(a: string, b: string): number {
  let length = 0
  while (length < MOST_SHARED && length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++
  return length
}

function pack(bytes: Buffer): Buffer {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants
  return brotliCompressSync(bytes, {
    params: {
      [BROTLI_PARAM_QUALITY]: 11,
      [BROTLI_PARAM_LGWIN]: 22,
      [BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })
}

/** A block that was unpacked: its names, and where the places of each begin among its rows. */
interface NameBlock {
  readonly rowOf: ReadonlyMap<string, number>
  /** The number of places and the classes of each name, by its first row. */
  readonly bitsAt: Uint8Array
  readonly bytes: Uint8Array
  /** Where the columns begin, and rows in each. */
  readonly columnsAt: number
  readonly rows: number
}

/** Reads what `encodePlaces` wrote, each block of it when a name is looked up that would be there. Throws an `Error` if it is something else. */
export function decodePlaces(file: Uint8Array): Gazetteer {
  const headEnd = 4 + new DataView(file.buffer, file.byteOffset, file.byteLength).getUint32(0, true)
  if (!(headEnd < file.length)) throw new Error('The gazetteer is damaged')
  const head = JSON.parse(brotliDecompressSync(file.subarray(4, headEnd)).toString()) as Head
  const starts = startsOf(head, headEnd)
  const blocks: (NameBlock | undefined)[] = []
  return {
    hash: createHash('sha256').update(file).digest('hex'),
    find: (key) => {
      const at = blockWith(head.blocks, key)
      const block = (blocks[at] ??= decodeBlock(
        brotliDecompressSync(file.subarray(starts[at], starts[at + 1])),
      ))
      const row = block.rowOf.get(key)
      if (row === undefined) return undefined
      const bits = block.bitsAt[row]!
      const places = Array.from({ length: bits & 31 }, (_, place) => placeAt(head, block, row + place))
      return { places, classes: bits >> 5 }
    },
  }
}

/** Where each block begins, and at last where the file ends. */
function startsOf({ blocks }: Head, first: number): readonly number[] {
  const starts = [first]
  for (const [, bytes] of blocks) starts.push(starts.at(-1)! + bytes)
  return starts
}

/** The last block that does not begin behind the name; the first if there is none. */
function blockWith(blocks: Head['blocks'], name: string): number {
  let [low, high] = [0, blocks.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (blocks[middle]![0] <= name) low = middle
    else high = middle - 1
  }
  return low
}

function decodeBlock(bytes: Buffer): NameBlock {
  const zero = bytes.indexOf(0)
  const lines = bytes.toString('latin1', 0, zero - 1).split('\n')
  const columnsAt = zero + 1 + lines.length
  const rows = (bytes.length - columnsAt) / COLUMNS
  const rowOf = new Map<string, number>()
  const bitsAt = new Uint8Array(rows)
  let name = ''
  let row = 0
  for (const [index, line] of lines.entries()) {
    name = name.slice(0, line.charCodeAt(0) - 65) + line.slice(1)
    const bits = bytes[zero + 1 + index]!
    rowOf.set(name, row)
    bitsAt[row] = bits
    row += bits & 31
  }
  return { rowOf, bitsAt, bytes, columnsAt, rows }
}

function placeAt({ countries, areas }: Head, { bytes, columnsAt, rows }: NameBlock, row: number): KnownPlace {
  const cell = (column: number): number => bytes[columnsAt + column * rows + row]!
  const country = countries[cell(0)] as CountryCode
  const bits = cell(3)
  const latitude = cell(4) | (cell(5) << 8)
  const longitude = cell(6) | (cell(7) << 8)
  return {
    country,
    area: `${country}.${areas[cell(0)]![cell(1)] ?? ''}`,
    kind: PLACE_KINDS[bits & 7]!,
    population: cell(2) / 6,
    prominence: ((bits >> 4) * Math.log10(2)) / 2,
    alternate: (bits & 8) !== 0,
    ...(latitude > 0 && { point: [(latitude - 901) / 10, (longitude - 1800) / 10] as const }),
  }
}
