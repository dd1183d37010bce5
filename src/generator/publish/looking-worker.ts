import { parentPort, workerData } from 'node:worker_threads'
import { listSeeds } from '#generator/ingest/list-seeds.ts'
import type { SeedList } from '#generator/ingest/list-seeds.ts'
import { lookAt } from './look.ts'

/** What a looking thread is begun with: the seeds folder, which it lists at once. */
export interface LookingStart {
  readonly seeds: string
}

/** What it is told then: which files of a folder to look at. */
export interface LookingTask {
  readonly folder: string
  readonly paths: readonly string[]
}

/** What it answers: first the seeds, then the looks, of each path size, time of change and inode; NaN where there is no file. */
export type LookingAnswer = { readonly seeds: SeedList } | { readonly looks: Float64Array }

parentPort?.on('message', ({ folder, paths }: LookingTask) => answer({ looks: looksAt(folder, paths) }))
answer({ seeds: listSeeds((workerData as LookingStart).seeds) })

function looksAt(folder: string, paths: readonly string[]): Float64Array {
  const looks = new Float64Array(3 * paths.length)
  for (const [place, path] of paths.entries()) {
    const { size, changed, inode } = lookAt(folder, path) ?? { size: Number.NaN, changed: 0, inode: 0 }
    looks.set([size, changed, inode], 3 * place)
  }
  return looks
}

function answer(message: LookingAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(message)
}
