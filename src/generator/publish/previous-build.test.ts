import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#generator/testing/temporary-folder.ts'
import { keepHere } from './previous-build.ts'
import { filesIn } from './verify.ts'

const inodeOf = (path: string) => statSync(path).ino

function newSite(): string {
  const site = temporaryFolder()
  mkdirSync(join(site, 'a/one'), { recursive: true })
  for (const path of ['index.html', 'a/one/index.html']) writeFileSync(join(site, path), path)
  return site
}

test('gives each file one more name, and what lay there before is gone', async () => {
  const [site, previous] = [newSite(), join(temporaryFolder(), 'notes/previous')]
  mkdirSync(previous, { recursive: true })
  writeFileSync(join(previous, 'note.txt'), 'put here by hand')
  await keepHere(site, previous, ['index.html', 'a/one/index.html'])
  expect(await filesIn(previous)).toEqual(['a/one/index.html', 'index.html'])
  expect(inodeOf(join(previous, 'a/one/index.html'))).toBe(inodeOf(join(site, 'a/one/index.html')))
})

test('leaves nothing where a file cannot be named twice', async () => {
  const previous = join(temporaryFolder(), 'previous')
  await keepHere(newSite(), previous, ['index.html', 'missing.html'])
  expect(existsSync(previous)).toBe(false)
})
