import type { Country } from '#model/country.ts'
import { ArchiveError } from '#archive/source/archive-error.ts'
import { articleNumbers, endOfNumbers } from '#archive/source/article-numbers.ts'
import type { ArticleNumbers } from '#archive/source/article-numbers.ts'
import type { ByNumber } from '#archive/format/by-number.ts'
import { createCatalogue } from '#archive/format/catalogue.ts'
import type { Catalogue } from '#archive/format/catalogue.ts'
import { decodeColumns, decodeNumbers, joinColumns } from '#archive/format/columns.ts'
import type { Columns } from '#archive/format/columns.ts'
import { decodeDirectory } from '#archive/format/directory.ts'
import type { Directory } from '#archive/format/directory.ts'
import { dataPath, ROOT_FILE } from '#archive/format/file-names.ts'
import type { Ref, Root } from '#archive/source/root.ts'
import { createMemo } from './memo.ts'
import type { SliceRefs } from '#archive/format/person-shard.ts'
import type { Reader } from './reader.ts'
import { CHUNK_SIZE, chunksIn, decodeChunk } from '#archive/format/ref-table.ts'
import type { RefTable } from '#archive/format/ref-table.ts'
import { decodeRoot } from '#archive/format/root-file.ts'
import { present } from '#archive/format/shape.ts'

/** Decoded files kept at hand: some 10 MB at the most. */
const KEPT = 256

/** Turns the value of a JSON file into what it means; `file` is its path, to be named in errors. */
type Decode<T> = (value: unknown, file: string) => T

/** The same for a binary file. */
type DecodeBytes<T> = (bytes: Uint8Array, file: string) => T

/** The files of an archive, read once, decoded once and remembered. Rejects with an `ArchiveError` for a missing or damaged file. */
export interface DecodedFiles {
  /** Read once for all, so that everything shown is of one state of the archive. */
  catalogue(): Promise<Catalogue>
  json<T>(ref: Ref, decode: Decode<T>): Promise<T>
  /** Ascending numbers of articles. */
  numbers(ref: Ref): Promise<Uint32Array>
  /** The numbers of the undated articles, ascending. */
  undated(): Promise<Uint32Array>
  /** Which numbers are those of articles. */
  allNumbers(): Promise<ArticleNumbers>
  /** A JSON file whose decoder wants the countries by number. */
  jsonWithCountries<T>(
    ref: Ref,
    decode: (value: unknown, countries: ByNumber<Country>, file: string) => T,
  ): Promise<T>
  bytes<T>(ref: Ref, decode: DecodeBytes<T>): Promise<T>
  /** The columns of one value's articles. Not remembered: tables made of them are. */
  slice(refs: SliceRefs): Promise<Columns>
  /** The columns of all articles; all segments are fetched. */
  columns(): Promise<Columns>
  /** Whether the columns of all articles are there already. */
  hasColumns(): boolean
  /** The name of a file by its number in a table of the directory. */
  refAt(table: TableName, index: number): Promise<Ref>
}

/** The directory's tables. */
export type TableName = {
  [Key in keyof Directory]-?: Directory[Key] extends RefTable ? Key : never
}[keyof Directory]

/** `root`: where it is known already. */
export function createDecodedFiles(reader: Reader, root?: Root): DecodedFiles {
  const memo = createMemo(KEPT)
  const lasting = createMemo(2)
  let columnsThere = false

  const json = <T>(ref: Ref, decode: Decode<T>): Promise<T> =>
    memo(ref, async () => decode(await reader.json(dataPath(ref), ref), dataPath(ref)))

  const fetched = (ref: Ref): Promise<Uint8Array> => reader.bytes(dataPath(ref), ref)

  const bytes = <T>(ref: Ref, decode: DecodeBytes<T>): Promise<T> =>
    memo(ref, async () => decode(await fetched(ref), dataPath(ref)))

  const numbers = async (ref: Ref): Promise<Uint32Array> => {
    const list = await bytes(ref, decodeNumbers)
    if ((list.at(-1) ?? -1) >= endOfNumbers((await catalogue()).root))
      throw new ArchiveError('damaged', dataPath(ref))
    return list
  }

  const undated = async (): Promise<Uint32Array> => {
    const { root, directory } = await catalogue()
    return root.undated === 0 ? new Uint32Array() : numbers(directory.undated)
  }

  const allNumbers = async (): Promise<ArticleNumbers> => articleNumbers(await undated())

  const catalogue = (): Promise<Catalogue> =>
    lasting('catalogue', async () => {
      const found = root ?? decodeRoot(await reader.json(ROOT_FILE))
      return createCatalogue(found, await json(found.directory, decodeDirectory))
    })

  const refAt = async (table: TableName, index: number): Promise<Ref> => {
    const { directory } = await catalogue()
    const { size, refs } = directory[table]
    const [chunk, place] = [Math.floor(index / CHUNK_SIZE), index % CHUNK_SIZE]
    if (chunk === chunksIn(size)) return present(refs[chunk + place], ROOT_FILE)
    const file = present(refs[chunk], ROOT_FILE)
    return present((await json(file, decodeChunk))[place], dataPath(file))
  }

  const columns = async (): Promise<Columns> => {
    const { directory } = await catalogue()
    const segments = Array.from({ length: directory.columns.size }, async (_, index) => {
      const ref = await refAt('columns', index)
      return decodeColumns(await fetched(ref), dataPath(ref))
    })
    const [numbers, ...parts] = await Promise.all([allNumbers(), ...segments])
    const joined = joinColumns(parts, numbers)
    columnsThere = true
    return joined
  }

  return {
    catalogue,
    json,
    jsonWithCountries: async (ref, decode) => {
      const { countries } = await catalogue()
      return json(ref, (value, file) => decode(value, countries, file))
    },
    slice: async ({ numbers: list, columns }) => {
      const [articles, body] = await Promise.all([numbers(list), fetched(columns)])
      return decodeColumns(body, dataPath(columns), articles)
    },
    numbers,
    undated,
    allNumbers,
    bytes,
    columns: () => lasting('columns', columns),
    hasColumns: () => columnsThere,
    refAt,
  }
}
