import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { listSeeds } from './list-seeds.ts'
import { temporaryFolder } from '#generator/testing/temporary-folder.ts'

const newFolder = () => temporaryFolder()

async function listed(folder: string) {
  const { seeds, problems } = listSeeds(folder)
  return {
    seeds: seeds.map(({ file }) => file),
    problems: problems.map(({ file, message }) => `${file} ${message}`),
  }
}

test('lists files of all folders by name, and passes over what is no article', async () => {
  const folder = newFolder()
  mkdirSync(join(folder, '2025/.git'), { recursive: true })
  const names = [
    'b.txt',
    'a.txt',
    '2025/c.md',
    'ids.tsv',
    'corrections.yaml',
    'README.md',
    '.hidden',
    '2025/.git/x',
    'a.txt~',
  ]
  for (const name of names) writeFileSync(join(folder, name), name)
  expect(await listed(folder)).toEqual({ seeds: ['2025/c.md', 'a.txt', 'b.txt'], problems: [] })
})

test("the archive's own files are only those at the top", async () => {
  const folder = newFolder()
  mkdirSync(join(folder, 'more'))
  writeFileSync(join(folder, 'more/ids.tsv'), 'x')
  expect((await listed(folder)).seeds).toEqual(['more/ids.tsv'])
})

test('follows links to files inside and reports those that leave or lead nowhere', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'a.txt'), 'x')
  symlinkSync('a.txt', join(folder, 'b.txt'))
  symlinkSync('/etc/hostname', join(folder, 'c.txt'))
  symlinkSync('nothing', join(folder, 'd.txt'))
  expect(await listed(folder)).toEqual({
    seeds: ['a.txt', 'b.txt'],
    problems: [
      'c.txt is a link that leaves the seeds folder, so it is not read',
      'd.txt is a link that leads nowhere, so it is not read',
    ],
  })
})

test('a folder beside the seeds folder with a longer name is outside', async () => {
  const parent = newFolder()
  mkdirSync(join(parent, 'seeds'))
  mkdirSync(join(parent, 'seeds-private'))
  writeFileSync(join(parent, 'seeds-private/a.txt'), 'x')
  symlinkSync('../seeds-private/a.txt', join(parent, 'seeds/a.txt'))
  expect((await listed(join(parent, 'seeds'))).seeds).toEqual([])
})

test('a link back to a folder above is entered once only', async () => {
  const folder = newFolder()
  mkdirSync(join(folder, 'sub'))
  writeFileSync(join(folder, 'sub/a.txt'), 'x')
  symlinkSync('..', join(folder, 'sub/up'))
  const { seeds, problems } = await listed(folder)
  expect(seeds).toEqual(['sub/a.txt'])
  expect(problems).toEqual(['sub/up leads back to a folder that is read already, so it is not read'])
})

test('what lies too deep is told, the rest is listed', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'a.txt'), 'x')
  const back = process.cwd()
  onTestFinished(() => {
    process.chdir(back)
    spawnSync('rm', ['-rf', folder])
  })
  process.chdir(folder)
  for (let depth = 0; depth < 20; depth++) {
    mkdirSync('d'.repeat(250))
    process.chdir('d'.repeat(250))
  }
  const { seeds, problems } = await listed(folder)
  expect(seeds).toEqual(['a.txt'])
  expect(problems).toEqual([
    expect.stringMatching(/^(?:d{250}\/)+d{250} lies too deep in folders to be read$/),
  ])
})

test.skipIf(process.getuid?.() === 0)(
  'a folder that may not be read is told, the rest is listed',
  async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'a.txt'), 'x')
    mkdirSync(join(folder, 'closed'), { mode: 0 })
    expect(await listed(folder)).toEqual({
      seeds: ['a.txt'],
      problems: ['closed may not be read by this user'],
    })
  },
)

test.skipIf(process.platform === 'darwin')('reads a name that is no UTF-8 and shows its bytes', async () => {
  const folder = newFolder()
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), 'x')
  const { seeds } = listSeeds(folder)
  expect(seeds.map(({ file }) => file)).toEqual(['caf\\xE9.txt'])
  expect(seeds[0]?.path.includes('\xE9')).toBe(true)
})
