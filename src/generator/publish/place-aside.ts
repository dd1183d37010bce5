import { existsSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { PlacerAnswer, PlacerFolders, PlacerMessage } from './placer-worker.ts'
import { createFolderOpener, placeHere } from './placer.ts'
import type { OpenPlacer } from './placer.ts'

/** The worker's module, which is bundled beside the command line. */
const WORKER_URL = new URL('placer-worker.js', import.meta.url)

/** Files that a message to the worker tells of. */
const TOLD = 256

/**
 * Places files in another thread: the files of a large site, nearly all of which stay, would keep this one busy for a
 * second. Without a published site there is nothing to bring.
 */
export const placeAside: OpenPlacer = async (live, folder, isSpare) => {
  if (!existsSync(live)) return placeHere(live, folder, isSpare)
  const worker = new Worker(WORKER_URL, {
    workerData: { live, folder, isSpare } satisfies PlacerFolders,
  })
  if ((await answerOf(worker)) === 'refused') {
    await worker.terminate()
    return undefined
  }
  const openFolderOf = createFolderOpener(folder)
  const failure = new Promise<never>((_, reject) => worker.once('error', reject))
  failure.catch(() => {})
  let kept: string[] = []
  let brought: string[] = []
  let inodes: number[] = []
  const flush = (): void => {
    if (kept.length > 0) tell(worker, { keep: kept })
    if (brought.length > 0) tell(worker, { bring: brought, inodes: Float64Array.from(inodes) })
    kept = []
    brought = []
    inodes = []
  }
  return {
    bring: (path, inode) => {
      brought.push(path)
      inodes.push(inode)
      if (brought.length === TOLD) flush()
    },
    keep: (path) => {
      kept.push(path)
      if (kept.length === TOLD) flush()
    },
    clear: (path) => {
      if (isSpare) removeIfThere(join(folder, path))
      openFolderOf(path)
      tell(worker, { keep: [path] })
    },
    finish: async () => {
      flush()
      const finished = Promise.race([answerOf(worker), failure])
      tell(worker, 'finish')
      await finished
      await worker.terminate()
    },
    stop: async () => void (await worker.terminate()),
  }
}

/** Faster than `rmSync` by far. */
function removeIfThere(path: string): void {
  try {
    unlinkSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

function tell(worker: Worker, message: PlacerMessage): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  worker.postMessage(message)
}

/** The worker's next answer. */
function answerOf(worker: Worker): Promise<PlacerAnswer> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve).once('error', reject)
  })
}
