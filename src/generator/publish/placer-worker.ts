import { parentPort, workerData } from 'node:worker_threads'
import { placeHere } from './placer.ts'

/** Between which folders files are placed (`OpenPlacer`). */
export interface PlacerFolders {
  readonly live: string
  readonly folder: string
  readonly isSpare: boolean
}

/** What a placing thread is told: which files to bring, which not to touch, that this is all. */
export type PlacerMessage =
  | { readonly bring: readonly string[]; readonly inodes: Float64Array }
  | { readonly keep: readonly string[] }
  | 'finish'

/** What it answers, at first and to "finish". An error of the system ends it. */
export type PlacerAnswer = 'opened' | 'refused' | 'finished'

const { live, folder, isSpare } = workerData as PlacerFolders
const placer = await placeHere(live, folder, isSpare)

parentPort?.on('message', (message: PlacerMessage) => {
  if (message === 'finish') void placer?.finish().then(() => answer('finished'))
  else if ('keep' in message) for (const path of message.keep) placer?.keep(path)
  else message.bring.forEach((path, place) => placer?.bring(path, message.inodes[place] ?? 0))
})
answer(placer ? 'opened' : 'refused')

function answer(text: PlacerAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(text)
}
