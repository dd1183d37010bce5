import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { placeHere } from './placer.ts'
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

test('what lay in a spare and did not come is gone in the end, with the folders around it', async () => {
  const live = folderWith(['a/one/index.html', 'index.html'])
  const spare = folderWith(['a/one/index.html', 'a/two/index.html', 'person/ada/index.html', 'index.html'])
  const placer = await placeHere(live, spare, true)
  for (const path of ['a/one/index.html', 'index.html']) placer?.bring(path, statSync(join(live, path)).ino)
  await placer?.finish()
  expect(namesIn(spare)).toEqual(['a', 'a/one', 'a/one/index.html', 'index.html'])
})

test('a folder in which somebody else has put another file stays', async () => {
  const spare = folderWith(['a/one/index.html'])
  const placer = await placeHere(temporaryFolder(), spare, true)
  writeFileSync(join(spare, 'a/one/new.html'), 'anew')
  await placer?.finish()
  expect(namesIn(spare)).toEqual(['a', 'a/one', 'a/one/new.html'])
})
