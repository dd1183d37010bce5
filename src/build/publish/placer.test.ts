import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { placeHere } from './placer.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const namesIn = (folder: string) => readdirSync(folder, { encoding: 'utf8', recursive: true }).sort()

test('folders that were prepared for files which did not come are gone in the end, with those around them', async () => {
  const [live, folder] = [temporaryFolder(), temporaryFolder()]
  const paths = ['a/one/index.html', 'a/two/index.html', 'person/ada/index.html', 'index.html']
  for (const path of paths) {
    mkdirSync(dirname(join(live, path)), { recursive: true })
    writeFileSync(join(live, path), path)
  }
  const placer = await placeHere(live, folder, false)
  placer?.prepare(paths)
  for (const path of ['a/one/index.html', 'index.html']) placer?.bring(path, statSync(join(live, path)).ino)
  await placer?.finish()
  expect(namesIn(folder)).toEqual(['a', 'a/one', 'a/one/index.html', 'index.html'])
})

test('a folder that was prepared and in which somebody else has put a file stays', async () => {
  const [live, folder] = [temporaryFolder(), temporaryFolder()]
  const placer = await placeHere(live, folder, false)
  placer?.prepare(['a/one/index.html'])
  writeFileSync(join(folder, 'a/one/index.html'), 'anew')
  await placer?.finish()
  expect(namesIn(folder)).toEqual(['a', 'a/one', 'a/one/index.html'])
})
