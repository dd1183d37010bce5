import { expect, test } from 'vitest'
import { createDrawers } from './drawers.ts'
import type { DrawingThreads, PageTask } from './drawers.ts'

const site = { title: 'Case', base: '/' }

const tasksOf = (from: number, count: number): readonly PageTask[] =>
  Array.from({ length: count }, (_, number) => ({ page: { path: `/${from + number}/` } }))

const textsOf = (tasks: readonly PageTask[]) => tasks.map(({ page }) => ({ body: page.path }))

/** Threads that answer later than they are asked, and how many were started and stopped. */
function threadsOf(most: number, draw = async (tasks: readonly PageTask[]) => textsOf(tasks)) {
  const seen = { started: 0, stopped: 0, pages: 0 }
  const threads: DrawingThreads = {
    most,
    start: () => {
      seen.started++
      return {
        draw: async (tasks) => {
          seen.pages += tasks.length
          await new Promise((resolve) => setTimeout(resolve, seen.pages % 5))
          return draw(tasks)
        },
        stop: async () => void seen.stopped++,
      }
    },
  }
  return { seen, threads }
}

const drawPage = async ({ page }: PageTask) => page.path

/** Draws so many lists of sixteen pages, all asked for at once. */
async function drawnBy(threads: DrawingThreads | undefined, lists: number) {
  const drawers = createDrawers(site, drawPage, threads)
  const tasks = Array.from({ length: lists }, (_, list) => tasksOf(16 * list, 16))
  const pages = await Promise.all(tasks.map((list) => drawers.draw(list)))
  await drawers.stop()
  expect(pages).toEqual(tasks.map(textsOf))
}

test.each([0, 1, 7])('many pages are drawn by at most %d other threads and this one', async (most) => {
  const { seen, threads } = threadsOf(most)
  await drawnBy(threads, 60)
  expect([seen.started, seen.stopped]).toEqual([most, most])
  expect(seen.pages).toBeLessThan(60 * 16)
})

test('few pages start no thread', async () => {
  const { seen, threads } = threadsOf(7)
  await drawnBy(threads, 4)
  expect(seen.started).toBe(0)
})

test('without other threads all are drawn in this one, one after the other', async () => {
  let drawing = 0
  const drawers = createDrawers(site, async ({ page }) => {
    expect(++drawing).toBe(1)
    await Promise.resolve()
    drawing--
    return page.path
  })
  await Promise.all([drawers.draw(tasksOf(0, 5)), drawers.draw([]), drawers.draw(tasksOf(5, 5))])
})

test('what goes wrong in a thread is told by those pages, and the others are drawn', async () => {
  const { threads } = threadsOf(1, () => Promise.reject(new Error('no archive')))
  const drawers = createDrawers(site, drawPage, threads)
  const lists = Array.from({ length: 12 }, (_, list) => drawers.draw(tasksOf(16 * list, 16)))
  const ends = await Promise.allSettled(lists)
  const reasons = ends.flatMap((end) => (end.status === 'rejected' ? [String(end.reason)] : []))
  expect(new Set(reasons)).toEqual(new Set(['Error: no archive']))
  expect(ends.some(({ status }) => status === 'fulfilled')).toBe(true)
})
