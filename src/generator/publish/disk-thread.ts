import { Worker } from 'node:worker_threads'
import type { FileStat } from '#generator/disk/file-stat.ts'
import type { SeedList } from '#generator/ingest/list-seeds.ts'
import type { DiskAnswers, DiskTask } from './disk-task.ts'
import type { StatsAhead } from './earlier-site.ts'
import type { OpenLinker } from './hard-linker.ts'
import type { KeepForReuse } from './previous-build.ts'

/** The worker's module, which is bundled beside the command line. */
const WORKER_URL = new URL('disk-worker.js', import.meta.url)

type DiskAnswer = DiskAnswers[keyof DiskAnswers]

/** Files in a message to the worker. */
const BATCH = 256

/**
 * A thread that works on the disk beside this one. Of a site of ten thousand articles, nearly all of whose files stay, it
 * takes about a second of stats and links.
 */
export interface DiskThread {
  /** Rejects with the system's error (`listSeeds`). */
  readonly listSeeds: () => Promise<SeedList>
  readonly openLinker: OpenLinker
  /** Begins to stat files that will probably be asked for: in the published site or in a stage. */
  readonly statAhead: (folder: string, isStage: boolean, paths: readonly string[]) => void
  /** Undefined until all are there. */
  readonly statsAhead: () => StatsAhead | undefined
  readonly keepForReuse: KeepForReuse
  readonly stop: () => Promise<void>
}

/** Starts the thread, which begins with the list of the seeds. */
export function startDiskThread(seeds: string): DiskThread {
  const worker = new Worker(WORKER_URL)
  const waiting: ((answer: DiskAnswer) => void)[] = []
  worker.on('message', (answer: DiskAnswer) => waiting.shift()?.(answer))
  const failure = new Promise<never>((_, reject) => {
    worker.once('error', reject).once('exit', () => reject(new Error('the disk thread has ended')))
  })
  failure.catch(() => {})
  const send = (task: DiskTask) => worker.postMessage(task)
  const ask = <Kind extends keyof DiskAnswers>(task: DiskTask & { readonly kind: Kind }) => {
    send(task)
    const answer = new Promise<DiskAnswer>((resolve) => waiting.push(resolve))
    return Promise.race([failure, answer]) as Promise<DiskAnswers[Kind]>
  }
  const list = ask({ kind: 'list', seeds })
  list.catch(() => {})
  let stats: StatsAhead | undefined
  return {
    listSeeds: () => list,
    openLinker: async (live, stage, isPrevious) => {
      if (!(await ask({ kind: 'open', live, stage, isPrevious }))) return undefined
      const kept = inBatches<string>((paths) => send({ kind: 'keep', paths }))
      const linked = inBatches<readonly [string, number]>((files) => {
        send({ kind: 'link', paths: files.map(([path]) => path), inodes: files.map(([, inode]) => inode) })
      })
      return {
        keep: kept.add,
        link: (path, inode) => linked.add([path, inode]),
        finish: async () => {
          kept.flush()
          linked.flush()
          await ask({ kind: 'finish' })
        },
      }
    },
    statAhead: (folder, isStage, paths) => {
      const places = new Map(paths.map((path, place) => [path, place]))
      const take = async (): Promise<void> => {
        const found = await ask({ kind: 'stat', folder, paths })
        stats = { isStage, of: (path) => statAt(found, places.get(path)) }
      }
      take().catch(() => {})
    },
    statsAhead: () => stats,
    keepForReuse: async (site, previous, paths) => {
      await ask({ kind: 'reuse', site, previous, paths }).catch(() => {})
    },
    stop: async () => void (await worker.terminate()),
  }
}

/** Collects things, and sends so many at once. */
function inBatches<Item>(send: (items: readonly Item[]) => void) {
  let items: Item[] = []
  const flush = () => {
    if (items.length > 0) send(items)
    items = []
  }
  return {
    flush,
    add: (item: Item) => {
      items.push(item)
      if (items.length === BATCH) flush()
    },
  }
}

function statAt(stats: Float64Array, place: number | undefined): FileStat | undefined {
  if (place === undefined) return undefined
  const [size = Number.NaN, changed = 0, inode = 0] = stats.subarray(3 * place, 3 * place + 3)
  return Number.isNaN(size) ? undefined : { size, changed, inode }
}
