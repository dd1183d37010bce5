import { parentPort, workerData } from 'node:worker_threads'
import { listFiles } from './publish/list-files.ts'

/* Lists a folder beside the main thread, for which the many folders of a site would be half a second's work. */

const files = listFiles(workerData as string)
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(files)
