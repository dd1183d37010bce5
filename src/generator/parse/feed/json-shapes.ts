import { fromCitation } from './citation-item.ts'
import type { JsonRecord } from './json-record.ts'
import { fromKept } from './kept-item.ts'
import { fromNinjs } from './ninjs.ts'

/** Kinds of records whose fields do not mean what their names say elsewhere. A new one is one file and one entry. */
const SHAPES: readonly ((record: JsonRecord) => JsonRecord | undefined)[] = [
  fromNinjs,
  fromCitation,
  fromKept,
]

/** A record with the names of fields that articles have here; one of no known shape as it is. */
export function plainRecord(record: JsonRecord): JsonRecord {
  for (const shape of SHAPES) {
    const plain = shape(record)
    if (plain) return plain
  }
  return record
}
