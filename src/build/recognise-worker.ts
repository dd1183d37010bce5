import { parentPort, workerData } from 'node:worker_threads'
import type { ReadingRules } from './build-effects.ts'
import { readArticles } from './read-articles.ts'
import { loadRecogniser } from './recognise/load-recogniser.ts'

/** A file to read. The worker answers with its `reading`, or with the `error` that our bug threw. */
export interface ReadingTask {
  readonly file: string
  readonly bytes: Uint8Array
}

const { changes, cuts } = workerData as ReadingRules
const recogniser = await loadRecogniser(changes, cuts)

parentPort?.on('message', ({ file, bytes }: ReadingTask) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(answerTo(file, bytes))
})

function answerTo(file: string, bytes: Uint8Array) {
  try {
    return { reading: readArticles(recogniser, file, bytes) }
  } catch (error) {
    return { error }
  }
}
