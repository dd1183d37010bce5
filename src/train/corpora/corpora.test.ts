import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

import { CORPORA, readCorpora } from './corpora.ts'

test('a corpus that differs from the pinned one is named and refused', async () => {
  const clones = await mkdtemp(path.join(tmpdir(), 'corpora-'))
  onTestFinished(() => rm(clones, { recursive: true }))
  await Promise.all(
    CORPORA.map(async ({ repository, folder }) => {
      const place = path.join(clones, repository, folder)
      await mkdir(place, { recursive: true })
      await writeFile(path.join(place, 'wnut17train.conll'), 'Lima B-LOC')
    }),
  )
  await expect(readCorpora(clones)).rejects.toThrow(
    /is not commit [0-9a-f]{40} of .+: the SHA-256 of its files is [0-9a-f]{64}/,
  )
})

test('a corpus that is missing is named', async () => {
  await expect(readCorpora('/nowhere')).rejects.toThrow(/ENOENT.*\/nowhere/)
})
