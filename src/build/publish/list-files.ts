import { readdirSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { pathWithin } from './path-within.ts'

/** The paths of all files in a folder and those within it; undefined if there is anything else than files and folders. */
export function listFiles(folder: string): readonly string[] | undefined {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  if (!entries.every((entry) => entry.isFile() || entry.isDirectory())) return undefined
  return entries.filter((entry) => entry.isFile()).map((entry) => pathWithin(folder, entry))
}

/** The worker's module, which is bundled beside the command line. */
const WORKER_URL = new URL('list-files-worker.js', import.meta.url)

/** The same in another thread. Rejects with the system's error. */
export function listFilesAside(folder: string): Promise<readonly string[] | undefined> {
  return new Promise((resolve, reject) => {
    new Worker(WORKER_URL, { workerData: folder })
      .once('message', (files: readonly string[] | undefined) => resolve(files))
      .once('error', reject)
  })
}
