import { Worker } from 'node:worker_threads'
import type { SeedList } from './input/list-seeds.ts'
import type { LookingAnswer, LookingStart, LookingTask } from './looking-worker.ts'
import { lookHere } from './publish/look.ts'
import type { FileLook, OpenLook } from './publish/look.ts'

/** The worker's module, which is bundled beside the command line. */
const WORKER_URL = new URL('looking-worker.js', import.meta.url)

/** A thread that looks at the disk while this one gets ready: at ten thousand articles that takes a quarter of a second. */
export interface LookingThread {
  /** Rejects with the system's error (`listSeeds`). */
  readonly listSeeds: () => Promise<SeedList>
  /** What the thread has not looked at yet when it is asked for is looked at here. */
  readonly openLook: OpenLook
  /** Has it look at those files now, when there is nothing more urgent. */
  readonly lookAhead: () => void
  readonly stop: () => Promise<void>
}

/** Starts the thread, which begins with the seeds. */
export function startLookingThread(seeds: string): LookingThread {
  const worker = new Worker(WORKER_URL, { workerData: { seeds } satisfies LookingStart })
  let task: LookingTask = { folder: '', paths: [] }
  let looked: ReadonlyMap<string, FileLook | undefined> = new Map()
  const listed = new Promise<SeedList>((resolve, reject) => {
    worker.on('error', reject).on('message', (answer: LookingAnswer) => {
      if ('seeds' in answer) resolve(answer.seeds)
      else looked = new Map(task.paths.map((path, place) => [path, lookIn(answer.looks, place)]))
    })
  })
  listed.catch(() => {})
  return {
    listSeeds: () => listed,
    openLook: (folder, paths) => {
      const look = lookHere(folder, paths)
      task = { folder, paths }
      return (path) => (looked.has(path) ? looked.get(path) : look(path))
    },
    lookAhead: () => tell(worker, task),
    stop: async () => void (await worker.terminate()),
  }
}

function lookIn(looks: Float64Array, place: number): FileLook | undefined {
  const [size = Number.NaN, changed = 0, inode = 0] = looks.subarray(3 * place, 3 * place + 3)
  return Number.isNaN(size) ? undefined : { size, changed, inode }
}

function tell(worker: Worker, task: LookingTask): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  worker.postMessage(task)
}
