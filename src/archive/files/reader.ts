import type { Ref } from '#archive/source/root.ts'

/**
 * How the archive's files are fetched: over HTTP by the browser, from disk or memory elsewhere. Paths are relative to
 * the base path. With a ref the bytes must be those it names. Both reject with an `ArchiveError` when a file is
 * missing or damaged, and with whatever the network says when it fails.
 */
export interface Reader {
  json(path: string, ref?: Ref): Promise<unknown>
  bytes(path: string, ref?: Ref): Promise<Uint8Array>
}
