import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ReadingRules, SeedReader } from './build-effects.ts'
import { fileProblem } from './file-problem.ts'
import type { SeedReading } from './read-articles.ts'
import type { ReadingTask } from './recognise-worker.ts'

/** Reads seeds in other threads. */
export interface ReadingWorkers {
  readonly read: SeedReader['read']
  /** Starts one: it takes a third of a second to load what it reads by. */
  readonly prepare: () => void
  readonly stop: () => Promise<void>
}

/** The worker's module, which is bundled beside this one. */
const WORKER_URL = new URL('recognise-worker.js', import.meta.url)

/** Longest time for one file, in milliseconds: an article takes some, the worst that 2 MiB can hold well under this. */
const PATIENCE_MS = 30_000

/** Each worker holds the recogniser's weights, so their number is bounded. */
const MOST_WORKERS = 8

interface Job extends ReadingTask {
  readonly resolve: (reading: SeedReading) => void
  readonly reject: (error: unknown) => void
}

/** Workers that read by these rules, each started when there is something to do for it. */
export function createReadingWorkers(
  rules: ReadingRules,
  most = Math.min(availableParallelism(), MOST_WORKERS),
): ReadingWorkers {
  const idle: Worker[] = []
  const all = new Set<Worker>()
  const queue: Job[] = []

  function next(): void {
    const job = queue[0]
    if (!job) return
    const worker = idle.pop() ?? (all.size < most ? start() : undefined)
    if (!worker) return
    queue.shift()
    run(worker, job)
  }

  function start(): Worker {
    const worker = new Worker(WORKER_URL, { workerData: rules })
    all.add(worker)
    return worker
  }

  function run(worker: Worker, job: Job): void {
    const timer = setTimeout(() => finish(false, () => job.resolve(tookTooLong(job.file))), PATIENCE_MS)
    const onMessage = ({ reading, error }: { reading?: SeedReading; error?: unknown }) =>
      finish(true, () => (reading ? job.resolve(reading) : job.reject(withFile(error, job.file))))
    const onError = (error: unknown) => finish(false, () => job.reject(withFile(error, job.file)))
    worker.once('message', onMessage).once('error', onError)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    worker.postMessage({ file: job.file, bytes: job.bytes } satisfies ReadingTask)

    function finish(isWell: boolean, settle: () => void): void {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError)
      if (isWell) idle.push(worker)
      else if (all.delete(worker)) void worker.terminate()
      settle()
      next()
    }
  }

  return {
    read: (file, bytes) =>
      new Promise((resolve, reject) => {
        queue.push({ file, bytes, resolve, reject })
        next()
      }),
    prepare: () => {
      if (all.size === 0) idle.push(start())
    },
    stop: async () => {
      await Promise.all([...all].map((worker) => worker.terminate()))
    },
  }
}

function tookTooLong(file: string): SeedReading {
  const message = `took more than ${PATIENCE_MS / 1000} seconds to read`
  return {
    articles: [],
    problems: [fileProblem(file, 'error', message, 'Remove what is not the article from the file.')],
  }
}

/** An error in a reader is a bug of ours: it is told with the file that brought it out. */
function withFile(error: unknown, file: string): Error {
  return Object.assign(error instanceof Error ? error : new Error(String(error)), { seed: file })
}
