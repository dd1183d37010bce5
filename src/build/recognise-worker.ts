import { parentPort } from 'node:worker_threads'
import { readArticles } from './read-articles.ts'
import { loadRecogniser } from './recognise/load-recogniser.ts'

/** A file to read. The worker answers with its `reading`, or with the `error` that our bug threw. */
export interface ReadingTask {
  readonly file: string
  readonly bytes: Uint8Array
}

const recogniser = loadRecogniser()

parentPort?.on('message', ({ file, bytes }: ReadingTask) => {
  void recogniser
    .then((loaded) => parentPort?.postMessage({ reading: readArticles(loaded, file, bytes) }))
    .catch((error: unknown) => parentPort?.postMessage({ error }))
})
