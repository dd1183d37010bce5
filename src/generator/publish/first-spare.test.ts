import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#generator/testing/temporary-folder.ts'
import { spareHere } from './first-spare.ts'
import { filesIn } from './verify.ts'

const inodeOf = (path: string) => statSync(path).ino

function newSite(): string {
  const site = temporaryFolder()
  mkdirSync(join(site, 'a/one'), { recursive: true })
  for (const path of ['index.html', 'a/one/index.html']) writeFileSync(join(site, path), path)
  return site
}

test('gives each file one more name, and what lay there before is gone', async () => {
  const [site, spare] = [newSite(), join(temporaryFolder(), 'notes/spare')]
  mkdirSync(spare, { recursive: true })
  writeFileSync(join(spare, 'note.txt'), 'put here by hand')
  await spareHere(site, spare, ['index.html', 'a/one/index.html'])
  expect(await filesIn(spare)).toEqual(['a/one/index.html', 'index.html'])
  expect(inodeOf(join(spare, 'a/one/index.html'))).toBe(inodeOf(join(site, 'a/one/index.html')))
})

test('leaves nothing where a file cannot be named twice', async () => {
  const spare = join(temporaryFolder(), 'spare')
  await spareHere(newSite(), spare, ['index.html', 'missing.html'])
  expect(existsSync(spare)).toBe(false)
})
