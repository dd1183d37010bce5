import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the files of a stage are to be read. Plain data: it is handed to threads. */
export interface StagedFiles {
  readonly folder: string
  readonly live: string
  /** Those that another thread links from the published site: they need not be in the folder yet, and one that lies there already may be gone from the site. */
  readonly linked: ReadonlySet<string>
}

/** Throws the system's error for a file that is not there. */
export function readStaged({ folder, live, linked }: StagedFiles, path: string): Uint8Array {
  return readFileSync(join(linked.has(path) ? live : folder, path))
}
