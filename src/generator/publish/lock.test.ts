import { spawn } from 'node:child_process'
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { takeLock, thisProcess } from './lock.ts'
import type { ProcessIdentity } from './lock.ts'
import { temporaryFolder } from '#generator/testing/temporary-folder.ts'

const newPath = () => join(temporaryFolder(), 'lock')

test('a second build is told which process is in its way', () => {
  const path = newPath()
  const lock = takeLock(path)
  expect(() => takeLock(path)).toThrow(`process ${process.pid}`)
  lock.release()
  expect(takeLock(path).isHeld()).toBe(true)
})

test.each([
  ['a process that is gone', '999999999 1\n'],
  ['an earlier process with the same number', `${process.pid} 1\n`],
  ['nobody', ''],
])('takes over a lock of %s', (_, text) => {
  const path = newPath()
  writeFileSync(path, text)
  expect(takeLock(path).isHeld()).toBe(true)
})

/** A process that has ended, and that its parent never asks about: what is left of it when a container kills a build. */
async function unreaped(): Promise<ProcessIdentity> {
  const parent = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 60'])
  onTestFinished(() => void parent.kill())
  const pid = Number(await new Promise((resolve) => parent.stdout.once('data', resolve)))
  const stat = () => readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]?.split(' ') ?? []
  const started = stat()[19] ?? ''
  await expect.poll(() => stat()[0]).toBe('Z')
  return { pid, started }
}

test.runIf(existsSync('/proc/self/stat'))(
  'takes over the lock of a process that ended unnoticed',
  async () => {
    const { pid, started } = await unreaped()
    const path = newPath()
    writeFileSync(path, `${pid} ${started}\n`)
    expect(takeLock(path).isHeld()).toBe(true)
  },
)

test('notices that its lock was taken over, and then leaves it alone', () => {
  const path = newPath()
  const lock = takeLock(path)
  writeFileSync(path, `${thisProcess().pid} other\n`)
  expect(lock.isHeld()).toBe(false)
  lock.release()
  expect(existsSync(path)).toBe(true)
})

test('a link that leads nowhere in the place of the lock is taken away, and not waited for', () => {
  const path = newPath()
  symlinkSync('nowhere', path)
  expect(takeLock(path).isHeld()).toBe(true)
})
