import { workerData } from 'node:worker_threads'
import { spareHere } from './first-spare.ts'

/** What a thread is begun with that makes a spare (`MakeSpare`); it ends when it is done. */
export interface SpareTask {
  readonly site: string
  readonly spare: string
  readonly paths: readonly string[]
}

const { site, spare, paths } = workerData as SpareTask
await spareHere(site, spare, paths)
