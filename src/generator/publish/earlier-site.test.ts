import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#generator/testing/temporary-folder.ts'
import { keepRecord, recordOf } from '#generator/cache/site-record.ts'
import { statFile } from '#generator/disk/file-stat.ts'
import type { FileStat } from '#generator/disk/file-stat.ts'
import { siteFolder } from './site-folder.ts'
import { earlierSite } from './earlier-site.ts'
import type { StatsAhead } from './earlier-site.ts'

/** A published site of one file, and that file as the next build finds it after these stats. */
function published() {
  const folder = siteFolder(join(temporaryFolder(), 'site'))
  const file = join(folder.live, 'index.html')
  mkdirSync(folder.live)
  writeFileSync(file, 'as published')
  const record = recordOf(file, 'hash of it')
  keepRecord(folder.record, { version: 'one', files: new Map([['index.html', record]]) })
  const stat = statFile(folder.live, 'index.html') as FileStat
  const foundAfter = (stats?: StatsAhead) => earlierSite(folder, 'one', () => stats).file('index.html')
  return { file, record, stat, foundAfter }
}

const inStage = (stat?: FileStat): StatsAhead => ({ isStage: true, of: () => stat })

const inSite = (stat?: FileStat): StatsAhead => ({ isStage: false, of: () => stat })

test('the very file that was recorded stays where it lies in the stage', () => {
  const { record, stat, foundAfter } = published()
  expect(foundAfter(inStage(stat))).toEqual({ record, isStaged: true })
})

test('what only looks like the file in the stage, is not there or was changed there is looked for in the site', () => {
  const { record, stat, foundAfter } = published()
  const others = [
    undefined,
    { ...stat, inode: stat.inode + 1 },
    { ...stat, size: 1 },
    { ...stat, changed: 1 },
  ]
  for (const other of others) expect(foundAfter(inStage(other))).toEqual({ record, isStaged: false })
})

test('a file that was looked at in the site is brought if it is as it was recorded', () => {
  const { record, stat, foundAfter } = published()
  expect(foundAfter(inSite(stat))).toEqual({ record, isStaged: false })
  expect(foundAfter(inSite({ ...stat, size: 1 }))).toBeUndefined()
  expect(foundAfter(inSite())).toBeUndefined()
})

test('of a site that was copied elsewhere the disk has other numbers, and its files are the same', () => {
  const { record, stat, foundAfter } = published()
  const copied = { ...stat, inode: 1234 }
  expect(foundAfter(inSite(copied))).toEqual({ record: { ...record, inode: 1234 }, isStaged: false })
})

test('without stats the site is looked at when a file is asked for', () => {
  const { file, record, foundAfter } = published()
  expect(foundAfter()).toEqual({ record, isStaged: false })
  utimesSync(file, 1, 1)
  expect(foundAfter()).toBeUndefined()
})
