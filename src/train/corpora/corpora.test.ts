import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

import { CORPORA, readCorpora } from './corpora.ts'

test('a corpus that differs from the pinned one is named and refused', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'corpora-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await Promise.all(
    CORPORA.map(({ file }) => writeFile(path.join(folder, file), '{"text":"Lima","ments":[]}\n')),
  )
  await expect(readCorpora(folder)).rejects.toThrow(
    /\.jsonl is not the pinned version: its SHA-256 is [0-9a-f]{64}/,
  )
})

test('a corpus that is missing is named', async () => {
  await expect(readCorpora('/nowhere')).rejects.toThrow(/ENOENT.*\.jsonl/)
})
