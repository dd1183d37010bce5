import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { takeLock } from './lock.ts'
import { CARRIED_FILES, MANIFEST_FILE } from './manifest.ts'
import { publish, recover } from './publish.ts'
import { sha256 } from '#generator/disk/sha256.ts'
import { siteFolder } from './site-folder.ts'
import type { SiteFolder } from './site-folder.ts'
import { openStage } from './stage.ts'
import { filesIn, verifySite } from './verify.ts'
import { temporaryFolder } from '#generator/testing/temporary-folder.ts'

const newFolder = () => siteFolder(join(temporaryFolder(), 'dist'), join(temporaryFolder(), 'notes'))

async function deploy(
  folder: SiteFolder,
  files: Readonly<Record<string, string>>,
  beforeSwap = async () => {},
) {
  const lock = takeLock(folder.lock)
  await recover(folder)
  const stage = await openStage(folder)
  for (const [path, body] of Object.entries(files)) await stage.write({ path, body })
  await publish(folder, stage, lock, { beforeSwap })
  lock.release()
}

async function differencesIn(folder: SiteFolder) {
  const found: string[] = []
  for await (const { path, kind } of verifySite(folder.live)) found.push(`${path} ${kind}`)
  return found
}

const inodeOf = (folder: SiteFolder, path: string) => statSync(join(folder.live, path)).ino
const contentsOf = (folder: SiteFolder, path: string) => readFileSync(join(folder.live, path), 'utf8')

test('publishes what was written and leaves nothing beside it', async () => {
  const folder = newFolder()
  await deploy(folder, { 'index.html': 'home', 'a/one/index.html': 'one' })
  expect(contentsOf(folder, 'a/one/index.html')).toBe('one')
  expect(readdirSync(folder.parent)).toEqual(['dist'])
  expect(await differencesIn(folder)).toEqual([])
})

test('a hashed file that was cut short is not kept for open tabs', async () => {
  const folder = newFolder()
  await deploy(folder, { 'data/1.json': 'one', 'data/2.json': 'two' })
  writeFileSync(join(folder.live, 'data/1.json'), 'on')
  await deploy(folder, { 'data/3.json': 'three' })
  expect(readdirSync(join(folder.live, 'data')).toSorted()).toEqual(['2.json', '3.json'])
  expect(await differencesIn(folder)).toEqual([])
})

test('takes away pages that are gone, and keeps hashed files for two deployments', async () => {
  const folder = newFolder()
  await deploy(folder, {
    'index.html': '1',
    'old/index.html': '1',
    'data/1.json': 'one',
    'assets/1.js': 'one',
  })
  await deploy(folder, { 'index.html': '2', 'data/2.json': 'two' })
  expect(existsSync(join(folder.live, 'old'))).toBe(false)
  expect(contentsOf(folder, 'data/1.json')).toBe('one')
  expect(contentsOf(folder, 'assets/1.js')).toBe('one')
  await deploy(folder, { 'index.html': '3', 'data/3.json': 'three' })
  expect(contentsOf(folder, 'data/1.json')).toBe('one')
  expect(contentsOf(folder, 'data/2.json')).toBe('two')
  await deploy(folder, { 'index.html': '4', 'data/4.json': 'four' })
  expect(existsSync(join(folder.live, 'data/1.json'))).toBe(false)
  expect(contentsOf(folder, 'data/2.json')).toBe('two')
  expect(await differencesIn(folder)).toEqual([])
})

test('a build that changes nothing is no deployment', async () => {
  const folder = newFolder()
  await deploy(folder, { 'index.html': '1', 'data/1.json': 'one' })
  for (let times = 0; times < 4; times++) await deploy(folder, { 'index.html': '2', 'data/2.json': 'two' })
  expect(contentsOf(folder, 'data/1.json')).toBe('one')
})

test('the manifest does not depend on what was deployed before', async () => {
  const [first, second] = [newFolder(), newFolder()]
  await deploy(first, { 'index.html': '0', 'data/0.json': 'zero' })
  for (const folder of [first, second]) await deploy(folder, { 'index.html': '1', 'data/1.json': 'one' })
  expect(contentsOf(first, MANIFEST_FILE)).toBe(contentsOf(second, MANIFEST_FILE))
  expect(existsSync(join(second.live, CARRIED_FILES[0] ?? ''))).toBe(false)
})

test('the files of a first site are kept for reuse, and lie in the stage of the next build', async () => {
  const folder = newFolder()
  await deploy(folder, { 'index.html': '1', 'a/one/index.html': 'one' })
  const kept = join(folder.previous, 'a/one/index.html')
  expect(statSync(kept).ino).toBe(inodeOf(folder, 'a/one/index.html'))
  const stage = await openStage(folder)
  expect(existsSync(join(stage.folder, 'a/one/index.html'))).toBe(true)
})

test('the last site but one lends its folder to the next, and nothing of it comes back', async () => {
  const folder = newFolder()
  await deploy(folder, { 'index.html': '1', 'a/one/index.html': 'one' })
  writeFileSync(join(folder.live, 'note.txt'), 'put here by hand')
  await deploy(folder, { 'index.html': '2', 'a/two/index.html': 'two' })
  expect(existsSync(join(folder.previous, 'note.txt'))).toBe(true)
  await deploy(folder, { 'index.html': '3', 'a/two/index.html': 'two' })
  expect(await filesIn(folder.live)).toEqual(['a/two/index.html', 'index.html', MANIFEST_FILE])
  expect(existsSync(join(folder.live, 'a/one'))).toBe(false)
  expect(await differencesIn(folder)).toEqual([])
})

test('nothing is written through what somebody has put into a published folder', async () => {
  const folder = newFolder()
  const elsewhere = temporaryFolder()
  await deploy(folder, { 'index.html': '1', 'a/index.html': '1' })
  rmSync(join(folder.live, 'a'), { recursive: true })
  symlinkSync(elsewhere, join(folder.live, 'a'))
  for (const times of ['2', '3']) await deploy(folder, { 'index.html': times, 'a/index.html': times })
  expect(contentsOf(folder, 'a/index.html')).toBe('3')
  expect(readdirSync(elsewhere)).toEqual([])
})

test('a file that is written anew does not change the published one under another name', async () => {
  const folder = newFolder()
  const body = 'the same in both'
  await deploy(folder, { 'index.html': body })
  const lock = takeLock(folder.lock)
  const inode = inodeOf(folder, 'index.html')
  const record = { hash: sha256(body), size: body.length, changed: 0, inode }
  const known = { record, isStaged: false }
  const second = await openStage(folder, { version: '', paths: [], file: () => known })
  second.take('index.html')
  await publish(folder, second, lock)
  lock.release()
  await deploy(folder, { 'index.html': 'another' })
  expect(readFileSync(join(folder.previous, 'index.html'), 'utf8')).toBe(body)
  expect(contentsOf(folder, 'index.html')).toBe('another')
})

test('does not replace a folder that no build has made', async () => {
  const folder = newFolder()
  mkdirSync(folder.live)
  writeFileSync(join(folder.live, 'thesis.doc'), 'years of work')
  await expect(deploy(folder, { 'index.html': 'home' })).rejects.toThrow('left as it is')
  expect(contentsOf(folder, 'thesis.doc')).toBe('years of work')
})

test('does not publish what the disk did not keep', async () => {
  const folder = newFolder()
  await deploy(folder, { 'index.html': 'old' })
  const lock = takeLock(folder.lock)
  const stage = await openStage(folder)
  await stage.write({ path: 'index.html', body: 'new' })
  await stage.settle()
  writeFileSync(join(folder.stage, 'index.html'), 'nex')
  await expect(publish(folder, stage, lock)).rejects.toThrow('index.html is changed')
  expect(contentsOf(folder, 'index.html')).toBe('old')
})

test('after a kill between the two renames the old site comes back, and stages are removed', async () => {
  const folder = newFolder()
  mkdirSync(folder.old)
  writeFileSync(join(folder.old, 'index.html'), 'old')
  mkdirSync(`${folder.stages}999999999`)
  await recover(folder)
  expect(contentsOf(folder, 'index.html')).toBe('old')
  expect(readdirSync(folder.parent)).toEqual(['dist'])
})

test('after a kill behind the second rename the new site stays', async () => {
  const folder = newFolder()
  await deploy(folder, { 'index.html': 'new' })
  mkdirSync(folder.old)
  await recover(folder)
  expect(contentsOf(folder, 'index.html')).toBe('new')
  expect(existsSync(folder.old)).toBe(false)
})

test('what must be kept before a site is seen is kept while the old one is published', async () => {
  const folder = newFolder()
  await deploy(folder, { 'index.html': 'old' })
  const seen: string[] = []
  await deploy(folder, { 'index.html': 'new' }, async () => void seen.push(contentsOf(folder, 'index.html')))
  expect([...seen, contentsOf(folder, 'index.html')]).toEqual(['old', 'new'])
  const failing = deploy(folder, { 'index.html': 'newer' }, () => Promise.reject(new Error('no room')))
  await expect(failing).rejects.toThrow('no room')
  expect(contentsOf(folder, 'index.html')).toBe('new')
})

test('verify names changed, missing and foreign files', async () => {
  const folder = newFolder()
  await deploy(folder, { 'a.html': 'a', 'b.html': 'b', 'c.html': 'c' })
  writeFileSync(join(folder.live, 'a.html'), 'A')
  writeFileSync(join(folder.live, 'd.html'), 'd')
  rmSync(join(folder.live, 'b.html'))
  expect(await differencesIn(folder)).toEqual(['a.html changed', 'b.html missing', 'd.html not listed'])
})

test.each(['../out.html', '/etc/passwd', 'a/../../b', 'a\\b', '', 'a//b', './a'])(
  'a stage refuses the path %j',
  async (path) => {
    const stage = await openStage(newFolder())
    await expect(stage.write({ path, body: '' })).rejects.toThrow('outside')
  },
)

test('a stage refuses to write a path twice', async () => {
  const stage = await openStage(newFolder())
  await stage.write({ path: 'a', body: '1' })
  await expect(stage.write({ path: 'a', body: '2' })).rejects.toThrow('twice')
})
