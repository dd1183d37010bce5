import { setImmediate } from 'node:timers/promises'
import type { OutputFile } from '#generator/output/output-file.ts'
import type { PagePath } from '#generator/site/page-paths.ts'
import type { Site } from '#model/site.ts'

/** A page to draw, and the path of the picture that is its own. Plain data: it is handed to threads. */
export interface PageTask {
  readonly page: PagePath
  readonly picture?: string | undefined
}

/** A page as it is published; its hash is known if another thread has drawn it. */
export type PageFile = Pick<OutputFile, 'body' | 'hash'>

/** Draws pages, one after the other, and answers in their order. */
type DrawPages = (tasks: readonly PageTask[]) => Promise<readonly PageFile[]>

/** A thread that draws pages. What went wrong in it, as it started or since, is what `draw` rejects with. */
export interface DrawingThread {
  readonly draw: DrawPages
  readonly stop: () => Promise<void>
}

/** Threads that draw pages beside this one. */
export interface DrawingThreads {
  /** How many there may be. */
  readonly most: number
  /** Starts one, for pages of the archive that was yielded before. */
  readonly start: (site: Site) => DrawingThread
}

/** Draws pages in this thread, and in others when many wait. */
export interface Drawers {
  readonly draw: DrawPages
  /** As many calls of `draw` at a time keep all threads busy; more would only fill the memory. */
  readonly calls: number
  readonly stop: () => Promise<void>
}

/** So many pages waiting pay for a thread, which takes a third of a second to load what it draws with. */
const PAYING = 64

/** Calls for each thread, so that none waits when the pages of another take longer. */
const CALLS = 6

/** Calls that another thread is given at a time: it begins with the next before this one has heard of the last. */
const GIVEN = 2

interface Drawer {
  readonly draw: DrawPages
  /** How many calls it would take now. */
  room: number
}

interface DrawCall {
  readonly tasks: readonly PageTask[]
  readonly resolve: (pages: readonly PageFile[]) => void
  readonly reject: (error: unknown) => void
}

/** Without `threads` all pages are drawn in this one. */
export function createDrawers(
  site: Site,
  drawPage: (task: PageTask) => Promise<string>,
  threads?: DrawingThreads,
): Drawers {
  const drawers: Drawer[] = [{ draw: drawHere, room: 1 }]
  const started: DrawingThread[] = []
  const most = threads?.most ?? 0
  const queue: DrawCall[] = []

  async function drawHere(tasks: readonly PageTask[]): Promise<readonly PageFile[]> {
    const pages: PageFile[] = []
    for (const task of tasks) {
      pages.push({ body: await drawPage(task) })
      // Other threads are heard now, and given more to do.
      await setImmediate()
    }
    return pages
  }

  function next(): void {
    for (let drawer = freest(); drawer && queue.length > 0; drawer = freest())
      run(drawer, queue.shift() as DrawCall)
    const waiting = queue.reduce((pages, { tasks }) => pages + tasks.length, 0)
    if (!threads || started.length === most || waiting < PAYING) return
    const thread = threads.start(site)
    started.push(thread)
    drawers.push({ draw: thread.draw, room: GIVEN })
    next()
  }

  function freest(): Drawer | undefined {
    const [first] = drawers.toSorted((one, other) => other.room - one.room)
    return first && first.room > 0 ? first : undefined
  }

  function run(drawer: Drawer, { tasks, resolve, reject }: DrawCall): void {
    drawer.room--
    const finish = (): void => {
      drawer.room++
      next()
    }
    drawer.draw(tasks).then(resolve, reject).finally(finish)
  }

  return {
    draw: (tasks) =>
      new Promise((resolve, reject) => {
        if (tasks.length === 0) return resolve([])
        queue.push({ tasks, resolve, reject })
        next()
      }),
    calls: (1 + most) * CALLS,
    stop: async () => {
      queue.length = 0
      await Promise.all(started.map((thread) => thread.stop()))
    },
  }
}
