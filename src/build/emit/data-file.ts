import { dataPath } from '#archive/format.ts'
import type { Ref } from '#archive/format.ts'
import { writeJson } from '#archive/json.ts'
import { chunksOf } from '#archive/ref-table.ts'
import type { RefTable } from '#archive/ref-table.ts'
import type { OutputFile } from '../output-file.ts'
import { sha256 } from '../publish/sha256.ts'

/** Yields an immutable file and returns its name. */
export function* emitJson(value: unknown): Generator<OutputFile, Ref> {
  return yield* emitData(writeJson(value), 'json')
}

/** The same for bytes. */
export function* emitBytes(bytes: Uint8Array): Generator<OutputFile, Ref> {
  return yield* emitData(bytes, 'bin')
}

/** Yields the files that hold a list of refs and returns what the directory says of it. */
export function* emitTable(refs: readonly Ref[]): Generator<OutputFile, RefTable> {
  const chunks: Ref[] = []
  for (const chunk of chunksOf(refs)) chunks.push(yield* emitJson(chunk))
  return { size: refs.length, chunks }
}

function* emitData(body: string | Uint8Array, ending: 'json' | 'bin'): Generator<OutputFile, Ref> {
  const ref = `${sha256(body)}.${ending}` as Ref
  yield { path: dataPath(ref), body }
  return ref
}
