import { Worker } from 'node:worker_threads'
import { expect, onTestFinished, test } from 'vitest'
import { drawingThread } from './drawing-threads.ts'
import type { DrawingThread } from './drawers.ts'
import { userErrorOf } from '#generator/output/user-error.ts'

/** A thread with this answer to a list of tasks. */
function threadWith(answer: string): DrawingThread {
  const code = `const { parentPort } = require('node:worker_threads')
    parentPort.on('message', async (tasks) => { ${answer} })`
  const thread = drawingThread(Promise.resolve(new Worker(code, { eval: true })))
  onTestFinished(() => thread.stop())
  return thread
}

const tasks = [{ page: { path: '/one/' } }, { page: { path: '/two/' } }]

test('lists are answered in the order in which they were given', async () => {
  const { draw } = threadWith(
    'parentPort.postMessage(tasks.map(({ page }) => ({ body: Buffer.from(page.path), hash: page.path })))',
  )
  const lists = await Promise.all([draw(tasks), draw(tasks.slice(1)), draw(tasks.slice(0, 1))])
  expect(lists.map((pages) => pages.map(({ hash }) => hash))).toEqual([
    ['/one/', '/two/'],
    ['/two/'],
    ['/one/'],
  ])
})

test('an error of the system in a thread is one here, for every list that it was given', async () => {
  const { draw } = threadWith("require('node:fs').readFileSync('/nowhere/archive.json')")
  const ends = await Promise.allSettled([draw(tasks), draw(tasks)])
  ends.push(...(await Promise.allSettled([draw(tasks)])))
  for (const end of ends)
    expect(userErrorOf(end.status === 'rejected' && end.reason)?.message).toMatch(
      /ENOENT.*archive\.json'\nThere is no such file/,
    )
})

test.each([
  ['a bug', "throw new RangeError('drawn with status 404')", 'drawn with status 404'],
  [
    'a bug after a while',
    "await null; throw new RangeError('drawn with status 404')",
    'drawn with status 404',
  ],
  ['an early end', 'process.exit()', 'a thread ended'],
])('%s in a thread is told and not waited for', async (_, answer, said) => {
  const { draw } = threadWith(answer)
  await expect(draw(tasks)).rejects.toThrow(said)
})

test('a thread that cannot be started is told when it is to draw, and can be stopped', async () => {
  const { draw, stop } = drawingThread(Promise.reject(new Error('the disk is full')))
  await expect(draw(tasks)).rejects.toThrow('the disk is full')
  await stop()
})
