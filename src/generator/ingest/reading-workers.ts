import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { fileProblem } from '#generator/output/problem.ts'
import type { ParseResult } from './read-seed.ts'
import type { ReadingTask, WorkerMessage } from './reading-worker.ts'
import type { ReadingRules, SeedReader } from './seed-effects.ts'

/** Reads seeds in other threads. */
export interface ReadingWorkers {
  readonly read: SeedReader['read']
  readonly recognise: SeedReader['recognise']
  readonly stop: () => Promise<void>
}

/** The worker's module, which is bundled beside this one. */
const WORKER_URL = new URL('reading-worker.js', import.meta.url)

/**
 * Longest time for one article, in seconds: it takes milliseconds, the worst that 2 MiB can hold well under this.
 * Counted second by second, as a machine that sleeps in between does not read.
 */
const TIMEOUT_S = 30

/** Each worker holds the recogniser's weights, so their number is bounded. */
const MOST_WORKERS = 8

interface Job {
  readonly task: ReadingTask
  readonly resolve: (result: ParseResult) => void
  readonly reject: (error: unknown) => void
}

/** Starts a thread to read in, before it is known by which rules: it takes a third of a second to load what it reads with. */
export function startReadingThread(): Worker {
  const worker = new Worker(WORKER_URL)
  return worker.once('error', (error) => broken.set(worker, error))
}

/** Threads that ended by an error, which may be before they were given anything to do. */
const broken = new WeakMap<Worker, unknown>()

/** Workers that read by these rules: those that were started before, and others when there is something to do for them. */
export function createReadingWorkers(
  rules: ReadingRules,
  started: readonly Worker[] = [],
  most = Math.min(availableParallelism(), MOST_WORKERS),
): ReadingWorkers {
  const idle: Worker[] = []
  const all = new Set<Worker>()
  for (const worker of started) idle.push(enter(worker))
  const queue: Job[] = []

  function next(): void {
    const job = queue[0]
    if (!job) return
    const worker = idle.pop() ?? (all.size < most ? enter(startReadingThread()) : undefined)
    if (!worker) return
    queue.shift()
    run(worker, job)
  }

  function enter(worker: Worker): Worker {
    tell(worker, { rules })
    all.add(worker)
    return worker
  }

  function run(worker: Worker, job: Job): void {
    if (broken.has(worker)) {
      all.delete(worker)
      return job.reject(withFile(broken.get(worker), job.task.file))
    }
    let seconds = 0
    const timer = setInterval(() => {
      if (++seconds === TIMEOUT_S) finish(false, () => job.resolve(tookTooLong(job.task.file)))
    }, 1000)
    const onMessage = ({ result, error }: { result?: ParseResult; error?: unknown }) => {
      if (result) finish(true, () => job.resolve(result))
      else if (error === undefined) seconds = 0
      else finish(true, () => job.reject(withFile(error, job.task.file)))
    }
    const onError = (error: unknown) => finish(false, () => job.reject(withFile(error, job.task.file)))
    worker.on('message', onMessage).once('error', onError)
    tell(worker, job.task)

    function finish(isWell: boolean, settle: () => void): void {
      clearInterval(timer)
      worker.off('message', onMessage).off('error', onError)
      if (isWell) idle.push(worker)
      else if (all.delete(worker)) void worker.terminate()
      settle()
      next()
    }
  }

  function done(task: ReadingTask): Promise<ParseResult> {
    return new Promise((resolve, reject) => {
      queue.push({ task, resolve, reject })
      next()
    })
  }

  return {
    read: (file, bytes) => done({ file, bytes }),
    recognise: (file, article) => done({ file, article }),
    stop: async () => {
      await Promise.all([...all].map((worker) => worker.terminate()))
    },
  }
}

function tell(worker: Worker, message: WorkerMessage): void {
  worker.postMessage(message)
}

function tookTooLong(file: string): ParseResult {
  const message = `took more than ${TIMEOUT_S} seconds to read`
  return {
    articles: [],
    isUnfinished: true,
    problems: [fileProblem(file, 'error', message, 'Remove what is not the article from the file.')],
  }
}

/** An error in a reader is a bug of ours: it is reported with the file that brought it out. */
function withFile(error: unknown, file: string): Error {
  return Object.assign(error instanceof Error ? error : new Error(String(error)), { seed: file })
}
