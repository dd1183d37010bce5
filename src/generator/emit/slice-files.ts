import { encodeColumns, encodeNumbers } from '#archive/format/columns.ts'
import type { Columns } from '#archive/format/columns.ts'
import type { SliceRefs } from '#archive/format/person-shard.ts'
import type { MadeFrom, Output } from '#generator/output/output-file.ts'
import { emitBytes, emitUnlessMade } from '#generator/output/data-file.ts'

/** The numbers of somebody's or a country's articles, and their columns. `key`: a hash of all that they are made from. */
export function* emitSlice(
  madeFrom: MadeFrom,
  key: string,
  columns: () => Columns,
): Generator<Output, SliceRefs> {
  return {
    numbers: yield* emitUnlessMade(madeFrom, `numbers ${key}`, (key) =>
      emitBytes(encodeNumbers(columns().numbers), key),
    ),
    columns: yield* emitUnlessMade(madeFrom, `columns ${key}`, (key) =>
      emitBytes(encodeColumns(columns()), key),
    ),
  }
}
