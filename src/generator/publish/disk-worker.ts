import { parentPort } from 'node:worker_threads'
import { statFile } from '#generator/disk/file-stat.ts'
import { listSeeds } from '#generator/ingest/list-seeds.ts'
import type { DiskAnswers, DiskTask } from './disk-task.ts'
import { linkHere } from './hard-linker.ts'
import type { HardLinker } from './hard-linker.ts'
import { linkAll } from './previous-build.ts'

let linker: HardLinker | undefined
/** The task before, so that those that wait for the disk keep their order. */
let last: Promise<void> = Promise.resolve()

parentPort?.on('message', (task: DiskTask) => {
  last = answerAfter(last, task)
})

async function answerAfter(before: Promise<void>, task: DiskTask): Promise<void> {
  await before
  const answer = await answerTo(task)
  if (answer !== undefined) parentPort?.postMessage(answer)
}

async function answerTo(task: DiskTask): Promise<DiskAnswers[keyof DiskAnswers] | undefined> {
  if (task.kind === 'list') return listSeeds(task.seeds)
  if (task.kind === 'stat') return statsOf(task.folder, task.paths)
  if (task.kind === 'open') {
    linker = await linkHere(task.live, task.stage, task.isPrevious)
    return linker !== undefined
  }
  if (task.kind === 'link') task.paths.forEach((path, place) => linker?.link(path, task.inodes[place] ?? 0))
  if (task.kind === 'keep') for (const path of task.paths) linker?.keep(path)
  if (task.kind === 'finish') await linker?.finish()
  if (task.kind === 'reuse') linkAll(task.site, task.previous, task.paths)
  return task.kind === 'finish' || task.kind === 'reuse' ? null : undefined
}

function statsOf(folder: string, paths: readonly string[]): Float64Array {
  const stats = new Float64Array(3 * paths.length)
  for (const [place, path] of paths.entries()) {
    const { size, changed, inode } = statFile(folder, path) ?? { size: Number.NaN, changed: 0, inode: 0 }
    stats.set([size, changed, inode], 3 * place)
  }
  return stats
}
