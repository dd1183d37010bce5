import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { linkHere } from './hard-linker.ts'
import { temporaryFolder } from '#generator/testing/temporary-folder.ts'

const namesIn = (folder: string) => readdirSync(folder, { encoding: 'utf8', recursive: true }).sort()

function folderWith(paths: readonly string[]): string {
  const folder = temporaryFolder()
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), path)
  }
  return folder
}

test('what lay in the build before and is in this one no more is gone in the end, with the folders around it', async () => {
  const live = folderWith(['a/one/index.html', 'index.html'])
  const previous = folderWith(['a/one/index.html', 'a/two/index.html', 'person/ada/index.html', 'index.html'])
  const linker = await linkHere(live, previous, true)
  for (const path of ['a/one/index.html', 'index.html']) linker?.link(path, statSync(join(live, path)).ino)
  await linker?.finish()
  expect(namesIn(previous)).toEqual(['a', 'a/one', 'a/one/index.html', 'index.html'])
})

test('a folder in which somebody else has put another file stays', async () => {
  const previous = folderWith(['a/one/index.html'])
  const linker = await linkHere(temporaryFolder(), previous, true)
  writeFileSync(join(previous, 'a/one/new.html'), 'anew')
  await linker?.finish()
  expect(namesIn(previous)).toEqual(['a', 'a/one', 'a/one/new.html'])
})
