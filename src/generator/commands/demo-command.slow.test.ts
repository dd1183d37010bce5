import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { start } from '#generator/testing/started.ts'
import { temporaryFolder } from '#generator/testing/temporary-folder.ts'

test('the demonstration is served, and its folder is gone when it is ended', async () => {
  const folder = temporaryFolder()
  const { child, ended } = start(folder, ['demo', '--port', '0'], { TMPDIR: folder })
  const address = await new Promise<string>((resolve) =>
    child.stdout!.on('data', (text: Buffer) => resolve(text.toString().trim())),
  )
  expect(readdirSync(folder)).toEqual([expect.stringMatching(/^dateline-demo-/)])
  expect(await (await fetch(`${address}about/`)).text()).toContain('written for Dateline in its own words')
  child.kill('SIGINT')
  await ended
  expect(child.signalCode).toBe('SIGINT')
  expect(readdirSync(folder)).toEqual([])
})
