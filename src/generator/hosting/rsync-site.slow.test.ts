import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn } from '#generator/publish/verify.ts'
import { archive } from '#generator/testing/archive-in-repository.ts'
import { dateline, start } from '#generator/testing/started.ts'
import { temporaryFolder } from '#generator/testing/temporary-folder.ts'

function hasRsync(): boolean {
  try {
    execFileSync('rsync', ['--version'])
    return true
  } catch {
    return false
  }
}

test('rsync brings a site to a folder, deletes what went, and lets alone what is of others', async ({
  skip,
}) => {
  if (!hasRsync()) skip('rsync is not installed here')
  const { folder } = archive()
  const target = temporaryFolder()
  mkdirSync(join(target, 'a/own'), { recursive: true })
  writeFileSync(join(target, 'a/own/note.txt'), 'not of the site')
  writeFileSync(join(target, 'favicon.ico'), 'not of the site')
  const publish = () => dateline(folder, 'publish', '--to', 'rsync', '--target', target)
  const others = ['a/own/note.txt', 'favicon.ico']
  const expected = async () => [...(await filesIn(join(folder, 'dist'))), ...others].sort()

  writeFileSync(
    join(folder, 'seeds/weir.txt'),
    'The weir stays shut\n4 March 2024\n\nThe board said so on Monday.\n',
  )
  await dateline(folder, 'build')
  const first = await publish()
  expect(first).toMatchObject({ code: 0, err: '' })
  expect(first.out).toMatch(
    /^data and code: \d+ files\npages: \d+ files\narchive\.json: 1 file\nCopied .*\nNot done:\n/,
  )
  expect(await filesIn(target)).toEqual(await expected())

  rmSync(join(folder, 'seeds/weir.txt'))
  await dateline(folder, 'build')
  expect((await publish()).out).toMatch(/archive\.json: 1 file\ndeleted: \d+ files?\n/)
  expect(await filesIn(target)).toEqual(await expected())
  const weir = (await filesIn(join(target, 'a'))).filter((path) => path.includes('weir'))
  expect(weir).toEqual([])
  expect((await publish()).out).toMatch(/^data and code: 0 files\npages: 0 files\narchive\.json: 0 files\n/)
})

test('whoever reads while rsync copies finds all that pages and the root name', async ({ skip }) => {
  if (!hasRsync()) skip('rsync is not installed here')
  const { folder } = archive()
  const [target, bin, moments] = [temporaryFolder(), temporaryFolder(), temporaryFolder()]
  await dateline(folder, 'build')
  await dateline(folder, 'publish', '--to', 'rsync', '--target', target)
  for (const day of [4, 5, 6, 7]) {
    // Data is carried along for two builds, and goes with the third.
    const text = `The weir stays shut\n${day} March 2024\n\nThe board said so.\n`
    writeFileSync(join(folder, 'seeds/weir.txt'), text)
    await dateline(folder, 'build')
  }
  const real = execFileSync('sh', ['-c', 'command -v rsync'], { encoding: 'utf8' }).trim()
  const script = `#!/bin/sh\n"${real}" "$@" || exit $?\ncp -R "${target}" "${moments}/$(date +%s%N)"\n`
  writeFileSync(join(bin, 'rsync'), script)
  chmodSync(join(bin, 'rsync'), 0o755)
  const path = { PATH: `${bin}:${process.env['PATH']}` }
  const { code, out } = await start(folder, ['publish', '--to', 'rsync', '--target', target], path).ended
  expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/deleted: \d+ files\n/) as string })

  const known = await Promise.all([folder + '/dist', moments].map(filesIn))
  const data = new Set(known.flat().flatMap((file) => /data\/([0-9a-f]{64})\./.exec(file)?.[1] ?? []))
  const states = readdirSync(moments)
  for (const state of states) {
    const files = await filesIn(join(moments, state))
    const there = new Set(files.map((file) => /^data\/([0-9a-f]{64})\./.exec(file)?.[1]))
    for (const file of files.filter((file) => /\.html$|^archive\.json$/.test(file))) {
      const text = readFileSync(join(moments, state, file), 'utf8')
      const named = [...text.matchAll(/\b[0-9a-f]{64}\b/g)].filter(([hash]) => data.has(hash))
      expect(named.filter(([hash]) => !there.has(hash)).map(String), `${file} in ${state}`).toEqual([])
    }
  }
  expect(states.length).toBe(6)
})

test('rsync says in its words what it could not do', async ({ skip }) => {
  if (!hasRsync()) skip('rsync is not installed here')
  const { folder } = archive()
  await dateline(folder, 'build')
  const target = join(folder, 'none/of/these')
  expect(await dateline(folder, 'publish', '--to', 'rsync', '--target', target)).toMatchObject({
    code: 2,
    err: expect.stringContaining('rsync did not do it:\nrsync: ') as string,
  })
})
