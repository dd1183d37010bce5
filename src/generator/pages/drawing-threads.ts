import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { DrawingAnswer, DrawingStart } from './draw-worker.ts'
import type { PageLook } from '#generator/look/site-look.ts'
import type { DrawingThread, DrawingThreads, PageTask } from './drawers.ts'
import type { StagedFiles } from '#generator/publish/staged-files.ts'

/** The worker's module, which is bundled beside the command line. */
const WORKER_URL = new URL('draw-worker.js', import.meta.url)

/** Each holds the app and a part of the archive, about 50 MB, so their number is bounded. */
const MOST_THREADS = 7

interface PendingDraw {
  readonly resolve: (pages: DrawingAnswer) => void
  readonly reject: (error: unknown) => void
}

/**
 * A thread for every core but that of this one. `app`: the folder of the built app, `look`: how it is dressed; `settled`: where files are when all
 * that were yielded so far are on the disk.
 */
export function createDrawingThreads(
  { app, look: { styles, fonts } }: { readonly app: string; readonly look: PageLook },
  settled: () => Promise<StagedFiles>,
): DrawingThreads {
  const look = { styles, ...(fonts && { fonts }) }
  return {
    most: Math.min(availableParallelism() - 1, MOST_THREADS),
    start: (site) =>
      drawingThread(
        settled().then(
          (files) =>
            new Worker(WORKER_URL, { workerData: { site, app, look, files } satisfies DrawingStart }),
        ),
      ),
  }
}

/** A worker as a thread that draws: it answers to one list of tasks after the other. */
export function drawingThread(starting: Promise<Worker>): DrawingThread {
  const jobs: PendingDraw[] = []
  let failure: { readonly error: unknown } | undefined
  const fail = (error: unknown): void => {
    failure ??= { error }
    for (const job of jobs.splice(0)) job.reject(failure.error)
  }
  const listening = starting.then((worker) =>
    worker
      .on('message', (pages: DrawingAnswer) => jobs.shift()?.resolve(pages))
      .on('error', fail)
      .on('exit', () => fail(new Error('a thread ended that was to draw pages'))),
  )
  listening.catch(fail)
  return {
    draw: async (tasks) => {
      const worker = await listening
      return new Promise((resolve, reject) => {
        if (failure) return reject(failure.error)
        jobs.push({ resolve, reject })
        tell(worker, tasks)
      })
    },
    stop: async () => {
      const worker = await listening.catch(() => undefined)
      await worker?.terminate()
    },
  }
}

function tell(worker: Worker, tasks: readonly PageTask[]): void {
  worker.postMessage(tasks)
}
