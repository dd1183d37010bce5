import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#generator/testing/temporary-folder.ts'
import { lookAt } from './look.ts'
import type { FileLook, Looks } from './look.ts'
import { siteFolder } from './site-folder.ts'
import { earlierSite, keepRecord, recordOf } from './site-record.ts'

/** A published site of one file, and that file as the next build finds it after these looks. */
function published() {
  const folder = siteFolder(join(temporaryFolder(), 'site'))
  const file = join(folder.live, 'index.html')
  mkdirSync(folder.live)
  writeFileSync(file, 'as published')
  const record = recordOf(file, 'hash of it')
  keepRecord(folder.record, { version: 'one', files: new Map([['index.html', record]]) })
  const look = lookAt(folder.live, 'index.html') as FileLook
  const foundAfter = (looks?: Looks) => earlierSite(folder, 'one', () => () => looks).file('index.html')
  return { file, record, look, foundAfter }
}

const inStage = (look?: FileLook): Looks => ({ isStage: true, of: () => look })

const inSite = (look?: FileLook): Looks => ({ isStage: false, of: () => look })

test('the very file that was recorded stays where it lies in the stage', () => {
  const { record, look, foundAfter } = published()
  expect(foundAfter(inStage(look))).toEqual({ record, isStaged: true })
})

test('what only looks like the file in the stage, is not there or was changed there is looked for in the site', () => {
  const { record, look, foundAfter } = published()
  const others = [
    undefined,
    { ...look, inode: look.inode + 1 },
    { ...look, size: 1 },
    { ...look, changed: 1 },
  ]
  for (const other of others) expect(foundAfter(inStage(other))).toEqual({ record, isStaged: false })
})

test('a file that was looked at in the site is brought if it is as it was recorded', () => {
  const { record, look, foundAfter } = published()
  expect(foundAfter(inSite(look))).toEqual({ record, isStaged: false })
  expect(foundAfter(inSite({ ...look, size: 1 }))).toBeUndefined()
  expect(foundAfter(inSite())).toBeUndefined()
})

test('of a site that was copied elsewhere the disk has other numbers, and its files are the same', () => {
  const { record, look, foundAfter } = published()
  const copied = { ...look, inode: 1234 }
  expect(foundAfter(inSite(copied))).toEqual({ record: { ...record, inode: 1234 }, isStaged: false })
})

test('without any looks the site is looked at when a file is asked for', () => {
  const { file, record, foundAfter } = published()
  expect(foundAfter()).toEqual({ record, isStaged: false })
  utimesSync(file, 1, 1)
  expect(foundAfter()).toBeUndefined()
})
