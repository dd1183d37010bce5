import { parentPort, workerData } from 'node:worker_threads'
import { dressedPages } from '#generator/look/site-look.ts'
import type { PageLook } from '#generator/look/site-look.ts'
import { openApp } from '#generator/bundle/build-app.ts'
import type { PageTask } from './drawers.ts'
import { createPageDrawer } from './emit-pages.ts'
import type { Site } from '#model/site.ts'
import { sha256 } from '#generator/disk/sha256.ts'
import { readStaged } from '#generator/publish/staged-files.ts'
import type { StagedFiles } from '#generator/publish/staged-files.ts'
import { writtenArchive } from './written-archive.ts'

/** What a drawing thread is begun with. */
export interface DrawingStart {
  readonly site: Site
  /** The folder of the built app. */
  readonly app: string
  readonly look: PageLook
  /** The archive is among them, whole. */
  readonly files: StagedFiles
}

/** What it answers to every list of tasks, page by page. An error ends it. */
export type DrawingAnswer = readonly { readonly body: Uint8Array; readonly hash: string }[]

const { site, app, look, files } = workerData as DrawingStart
const archive = writtenArchive(async (path) => readStaged(files, path))
const drawPage = createPageDrawer(site, dressedPages(await openApp(app, site.base), look), archive)
const encoder = new TextEncoder()

let last = Promise.resolve()
parentPort?.on('message', (tasks: readonly PageTask[]) => {
  last = last.then(() => answer(tasks))
})

async function answer(tasks: readonly PageTask[]): Promise<void> {
  const pages: { body: Uint8Array<ArrayBuffer>; hash: string }[] = []
  for (const task of tasks) {
    const body = encoder.encode(await drawPage(task))
    pages.push({ body, hash: sha256(body) })
  }
  parentPort?.postMessage(
    pages satisfies DrawingAnswer,
    pages.map(({ body }) => body.buffer),
  )
}
