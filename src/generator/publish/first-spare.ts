import { linkSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { SpareTask } from './spare-worker.ts'
import { createFolderOpener } from './placer.ts'
import { removeFolder } from '#generator/disk/remove-folder.ts'

/** Makes a spare (see `SiteFolder`) of the files of a site that has no predecessor. Where it cannot, there is none. */
export type MakeSpare = (site: string, spare: string, paths: readonly string[]) => Promise<void>

/** Makes it in this thread: each file gets one more name. */
export const spareHere: MakeSpare = async (site, spare, paths) => {
  await removeFolder(spare)
  const openFolderOf = createFolderOpener(spare)
  try {
    for (const path of paths) {
      openFolderOf(path)
      linkSync(join(site, path), join(spare, path))
    }
  } catch {
    // Another disk, or one without such names: copies would take longer than they save.
    await removeFolder(spare)
  }
}

/** The worker's module, which is bundled beside the command line. */
const WORKER_URL = new URL('spare-worker.js', import.meta.url)

/** Makes it in another thread, while this one reads back what it has written. One that ends early leaves a part of it. */
export const spareAside: MakeSpare = async (site, spare, paths) => {
  const worker = new Worker(WORKER_URL, { workerData: { site, spare, paths } satisfies SpareTask })
  await new Promise((resolve) => worker.once('exit', resolve).once('error', resolve))
}
