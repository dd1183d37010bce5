import { expect, test } from 'vitest'
import type { ArticleSource } from '#archive/source/article-source.ts'
import type { BuildEvent } from '#generator/output/build-event.ts'
import type { BuiltApp } from '#generator/bundle/built-app.ts'
import type { DrawingThread, DrawingThreads } from './drawers.ts'
import { createPageDrawer, emitPages } from './emit-pages.ts'
import type { PageData } from '#model/site.ts'
import type { PagePath } from '#generator/site/page-paths.ts'

/** Stands in for the app: pages are their paths. */
const app: BuiltApp = {
  template: '<meta charset="utf-8" /><!--styles--><!--head--><!--body--><!--data-->',
  hash: '',
  styles: '',
  fonts: [],
  codeOf: () => [],
  files: async function* () {},
  createDrawPage: () => async (path) => ({
    status: 200,
    head: '',
    body: path,
    source: '',
    data: {} as PageData,
  }),
}

const site = { title: 'Case', base: '/' }
const source = {} as ArticleSource

const pages: readonly PagePath[] = Array.from({ length: 500 }, (_, number) => {
  return { path: `/country/${number}/`, hash: String(number) }
})

/** Threads of which each answers after another while. */
function threadsOf(most: number): DrawingThreads {
  let asked = 0
  const drawPage = createPageDrawer(site, app, source)
  const draw: DrawingThread['draw'] = async (tasks) => {
    await new Promise((resolve) => setTimeout(resolve, (asked++ * 7) % 11))
    return Promise.all(tasks.map(async (task) => ({ body: await drawPage(task) })))
  }
  return { most, start: () => ({ draw, stop: async () => {} }) }
}

/** What is emitted when of every `keep` pages one stays, and every tenth has a picture. */
async function emitted(keep: number, threads?: DrawingThreads): Promise<readonly BuildEvent[]> {
  let asked = 0
  const events: BuildEvent[] = []
  const drawing = {
    site,
    app,
    source,
    threads,
    pictureOf: ({ path }: PagePath) =>
      path.endsWith('0/') ? Promise.resolve({ path: `${path.slice(1)}card.png`, body: path }) : undefined,
    madeFrom: () => (asked++ % keep === 0 ? `country/${asked - 1}/index.html` : undefined),
  }
  for await (const event of emitPages(drawing, pages)) events.push(event)
  return events
}

test.each([1, 2, 5, 1000])(
  'of every %d pages one stays: the files come in the same order, whoever draws them',
  async (keep) => {
    const alone = await emitted(keep)
    for (const most of [0, 1, 4]) expect(await emitted(keep, threadsOf(most))).toEqual(alone)
    const files = alone.flatMap((event) => (event.kind === 'file' ? [event.file.path] : []))
    const kept = alone.flatMap((event) => (event.kind === 'kept' ? event.paths : []))
    expect(new Set([...files, ...kept]).size).toBe(1 + 500 + 50)
    expect(alone.at(-1)).toEqual({ kind: 'progress', step: 'pages', done: 500, total: 500 })
  },
)

test('a page that cannot be drawn ends the drawing with what went wrong', async () => {
  const failing: DrawingThreads = {
    most: 1,
    start: () => ({ draw: () => Promise.reject(new Error('no archive')), stop: async () => {} }),
  }
  await expect(emitted(1000, failing)).rejects.toThrow('no archive')
})
