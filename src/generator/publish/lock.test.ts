import { existsSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { takeLock } from './lock.ts'
import { thisProcess } from './process-identity.ts'
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
