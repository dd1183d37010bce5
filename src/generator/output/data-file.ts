import { DATA_FOLDER, dataPath } from '#archive/format/file-names.ts'
import type { Ref } from '#archive/source/root.ts'
import { writeJson } from '#archive/format/json.ts'
import { CHUNK_SIZE, chunksIn } from '#archive/format/ref-table.ts'
import type { RefTable } from '#archive/format/ref-table.ts'
import type { KeptFile, MadeFrom, Output, OutputFile } from './output-file.ts'
import { sha256 } from '#generator/disk/sha256.ts'

/** Yields an immutable file and returns its name. `key`: see `OutputFile`. */
export function* emitJson(value: unknown, key?: string): Generator<OutputFile, Ref> {
  return yield* emitData(writeJson(value), 'json', key)
}

/** Has a file of the published site stay, and returns its name. */
export function* keepData(path: string): Generator<KeptFile, Ref> {
  yield { path, kept: true }
  return path.slice(DATA_FOLDER.length + 1) as Ref
}

/** The same as `emitJson` for bytes. */
export function* emitBytes(bytes: Uint8Array, key?: string): Generator<OutputFile, Ref> {
  return yield* emitData(bytes, 'bin', key)
}

/** Has the file stay that was made from what the key is a hash of, or emits it with that key. */
export function* emitUnlessMade(
  madeFrom: MadeFrom,
  key: string,
  emit: (key: string) => Generator<Output, Ref>,
): Generator<Output, Ref> {
  const path = madeFrom(key)
  return yield* path === undefined ? emit(key) : keepData(path)
}

/** Yields the chunks of a long list of refs and returns what the directory says of it. */
export function* emitTable(refs: readonly Ref[]): Generator<OutputFile, RefTable> {
  const chunks: Ref[] = []
  const inChunks = chunksIn(refs.length) * CHUNK_SIZE
  for (let from = 0; from < inChunks; from += CHUNK_SIZE)
    chunks.push(yield* emitJson(refs.slice(from, from + CHUNK_SIZE)))
  return { size: refs.length, refs: [...chunks, ...refs.slice(inChunks)] }
}

function* emitData(
  body: string | Uint8Array,
  ending: 'json' | 'bin',
  key?: string,
): Generator<OutputFile, Ref> {
  const ref = `${sha256(body)}.${ending}` as Ref
  yield { path: dataPath(ref), body, ...(key !== undefined && { key }) }
  return ref
}
