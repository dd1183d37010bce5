import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FORMAT } from '#archive/format/file-names.ts'
import { parseConfig } from '#generator/config/parse-config.ts'
import { parseCorrections } from '#generator/corrections/parse-corrections.ts'
import { temporaryFolder } from '#generator/testing/temporary-folder.ts'
import { changesSince } from './changes-since.ts'
import { examineArchive, examineConfig, examineNode } from './examine-archive.ts'
import { fileArticle } from './file-article.ts'
import { initArchive } from './init-archive.ts'
import { isSupported, SUPPORTED_NODE } from './supported-node.ts'

test('a new archive has a place for everything, and its files say what they are', () => {
  const folder = join(temporaryFolder(), 'harbour_desk')
  expect(initArchive(folder)).toEqual([
    'dateline.config.yaml',
    'corrections.yaml',
    '.gitignore',
    'README.md',
    'articles/.gitkeep',
  ])
  const config = readFileSync(join(folder, 'dateline.config.yaml'), 'utf8')
  expect(parseConfig(config, '/a/c.yaml', 'c.yaml')).toMatchObject({
    config: { options: { title: 'Harbour desk' } },
    problems: [],
  })
  // What is offered as comments holds without its "#".
  const all = config.replaceAll(/^# (?=[ a-z-]+:|  - )/gm, '').replace('yaml-language-server', '# x')
  expect(parseConfig(all, '/a/c.yaml', 'c.yaml').problems).toEqual([])
  const corrections = readFileSync(join(folder, 'corrections.yaml'), 'utf8')
  expect(parseCorrections(corrections).problems).toEqual([])
  expect(parseCorrections(corrections.replaceAll(/^# (?=[ a-z]+:|  )/gm, '')).corrections).toHaveLength(3)
  for (const file of ['dateline.config.yaml', 'corrections.yaml']) {
    const [, schema = ''] = /\$schema=(\S+)/.exec(readFileSync(join(folder, file), 'utf8')) ?? []
    expect(JSON.parse(readFileSync(join(folder, schema), 'utf8'))).toHaveProperty('$schema')
  }
})

test('what is in the folder already stays, and an archive is not made twice', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'README.md'), 'mine\n')
  expect(initArchive(folder)).not.toContain('README.md')
  expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('mine\n')
  expect(() => initArchive(folder)).toThrow('is an archive already')
})

const STORY = `Weir at Skarvik stays shut

May 20, 2025

The Skarvik Courier

The weir at Skarvik stays shut, the board said on Tuesday; boats have to wait for the masons until the autumn.
`

const incoming = (name: string, text: string, beside: Readonly<Record<string, string>> = {}) => ({
  name,
  bytes: Buffer.from(text),
  beside: (path: string) => (path in beside ? Buffer.from(beside[path] ?? '') : undefined),
})

const markdown = (source: string, body = 'The board said so.') =>
  `---\ntitle: Weir stays shut\ndate: 2025-05-20\nsource: ${source}\n---\n\n${body}\n`

test('an article is filed under its day and headline', async () => {
  const seeds = temporaryFolder()
  const filing = await fileArticle(seeds, incoming('pasted.txt', STORY))
  expect(filing).toMatchObject({ kind: 'filed', path: '2025/2025-05-20-weir-at-skarvik-stays-shut.txt' })
  expect(readFileSync(join(seeds, '2025/2025-05-20-weir-at-skarvik-stays-shut.txt'), 'utf8')).toBe(STORY)
})

test('without a day it is filed on the shelf of those', async () => {
  const seeds = temporaryFolder()
  const text = 'Weir stays shut\n\nThe weir stays shut, the board said; boats have to wait for the masons.\n'
  expect(await fileArticle(seeds, incoming('a.txt', text))).toMatchObject({
    path: 'undated/weir-stays-shut.txt',
  })
})

test('the same article is told and not filed again, nor anything overwritten', async () => {
  const seeds = temporaryFolder()
  const first = await fileArticle(seeds, incoming('a.md', markdown('Courier')))
  expect(first.kind).toBe('filed')
  const path = '2025/2025-05-20-weir-stays-shut.md'
  for (const again of [
    incoming('b.md', markdown('Courier')),
    incoming('c.md', markdown('Courier', 'Told longer.')),
    incoming('c.txt', markdown('Courier', 'In a file of another kind.')),
  ])
    expect(await fileArticle(seeds, again)).toMatchObject({ kind: 'known', path })
  expect(readdirSync(join(seeds, '2025'))).toEqual(['2025-05-20-weir-stays-shut.md'])
})

test('two papers may have the same headline on a day', async () => {
  const seeds = temporaryFolder()
  await fileArticle(seeds, incoming('a.md', markdown('Courier')))
  const other = incoming('b.md', markdown('The Herald'))
  const path = '2025/2025-05-20-weir-stays-shut-the-herald.md'
  expect(await fileArticle(seeds, other)).toMatchObject({ kind: 'filed', path })
  expect(await fileArticle(seeds, other)).toMatchObject({ kind: 'known', path })
})

test('pictures beside an article come along, in a folder of its own; others do not', async () => {
  const seeds = temporaryFolder()
  const text = markdown('Courier', 'Text.\n\n![Weir](img/weir.png)\n\n![Up](../up.png)\n\n![Gone](gone.png)')
  const beside = { 'desk/img/weir.png': 'W', 'up.png': 'U', 'desk/other.png': 'O' }
  expect(await fileArticle(seeds, incoming('desk/a.md', text, beside))).toMatchObject({
    path: '2025/2025-05-20-weir-stays-shut/a.md',
  })
  const files = readdirSync(join(seeds, '2025/2025-05-20-weir-stays-shut'), { recursive: true })
  expect(files.map(String).sort()).toEqual(['a.md', 'img', 'img/weir.png'])
  expect(await fileArticle(seeds, incoming('desk/a.md', text, beside))).toMatchObject({ kind: 'known' })
})

test('an export keeps its name', async () => {
  const seeds = temporaryFolder()
  const items = JSON.stringify([
    { title: 'One', text: 'The first thing happened on Monday in the harbour.' },
    { title: 'Two', text: 'The second thing happened on Friday in the harbour.' },
  ])
  const filing = await fileArticle(seeds, incoming('My Export.JSON', items))
  expect(filing).toMatchObject({ kind: 'filed', path: 'exports/my-export.json' })
  expect(filing.articles).toHaveLength(2)
})

test('what holds no article is not filed', async () => {
  const seeds = temporaryFolder()
  const filing = await fileArticle(seeds, incoming('a.txt', ''))
  expect([filing.kind, filing.problems.length]).toEqual(['unread', 1])
  expect(readdirSync(seeds)).toEqual([])
})

test.each([
  ['20.18.3', false],
  ['20.19.0', true],
  ['21.7.0', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['23.9.0', false],
  ['24.0.0', true],
  ['26.1.0', true],
])('Node %s: %s', (version, isRight) => {
  expect(isSupported(version)).toBe(isRight)
  expect(examineNode(version).faults).toHaveLength(isRight ? 0 : 1)
})

test('the supported versions are those of the package', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } }
  expect(SUPPORTED_NODE).toBe(engines.node)
})

/** A sound archive, and where its parts are. */
function soundArchive() {
  const folder = temporaryFolder()
  initArchive(folder)
  writeFileSync(join(folder, 'articles/weir.txt'), STORY)
  return {
    seeds: join(folder, 'articles'),
    ids: join(folder, 'ids.tsv'),
    corrections: join(folder, 'corrections.yaml'),
    out: join(folder, 'site'),
  }
}

const faultsOf = async (places: ReturnType<typeof soundArchive>) =>
  (await examineArchive(places)).flatMap(({ about, faults }) => faults.map((fault) => `${about}: ${fault}`))

test('nothing is wrong with a sound archive', async () => {
  expect(await faultsOf(soundArchive())).toEqual([])
})

const BROKEN: readonly (readonly [string, (places: ReturnType<typeof soundArchive>) => void, RegExp])[] = [
  [
    'a correction that is not understood',
    ({ corrections }) => writeFileSync(corrections, 'peple: []\n'),
    /^Corrections: corrections\.yaml:1:\d+: "peple" is not one of the lists/,
  ],
  [
    'corrections under another name',
    ({ seeds }) => writeFileSync(join(seeds, 'Corrections.yml'), ''),
    /^Corrections: .*Corrections\.yml is not read: call it corrections\.yaml/,
  ],
  ['damaged ids', ({ ids }) => writeFileSync(ids, 'artcle\tx\n'), /^Addresses: ids\.tsv:1:1: /],
  [
    'a lock that was left',
    ({ out }) => writeFileSync(join(out, '../.dateline-lock-site'), '999999999 1\n'),
    /^Builds: A build was ended before it was done; .* The next build clears up/,
  ],
  [
    'a site of an earlier version',
    ({ out }) => {
      mkdirSync(out)
      writeFileSync(join(out, 'archive.json'), '{"format":3}')
    },
    /^Site: The site was made by an older version \(format 3\), this is Dateline .*: build again.*\nWhat changed since:\n- /,
  ],
  [
    'a site of a version that writes the same format',
    ({ out }) => {
      mkdirSync(out)
      const root = { format: FORMAT, generator: 'Dateline 0.1.9' }
      writeFileSync(join(out, 'archive.json'), JSON.stringify(root))
    },
    /^Site: The site was made by Dateline 0\.1\.9 /,
  ],
]

test('what changed is told of later versions alone, the newest first', () => {
  const changelog =
    '# Changelog\n\n## [Unreleased] 0.10.0\n\n### Added\n\n- A\n\n### Changed\n\n- B of\n  two lines.\n- C\n\n### Fixed\n\n- D\n\n## 0.9.0\n\n### Removed\n\n- E\n\n## 0.8.1\n\n### Changed\n\n- F\n'
  expect(changesSince(changelog, '0.8.1')).toEqual(['B of two lines.', 'C', 'E'])
  expect(changesSince(changelog, '0.9.0')).toEqual(['B of two lines.', 'C'])
  expect(changesSince(changelog, '0.10.0')).toEqual([])
  expect(changesSince(changelog, undefined)).toEqual(['B of two lines.', 'C', 'E', 'F'])
})

test.each(BROKEN)('%s is told with its remedy', async (_, breakIt, told) => {
  const places = soundArchive()
  breakIt(places)
  const faults = await faultsOf(places)
  expect(faults).toHaveLength(1)
  expect(faults[0]).toMatch(told)
})

test.skipIf(process.getuid?.() === 0)('a file that may not be read is told', async () => {
  const places = soundArchive()
  chmodSync(join(places.seeds, 'weir.txt'), 0)
  expect(await faultsOf(places)).toEqual([expect.stringContaining('weir.txt may not be read')])
})

test('a folder without articles is told', async () => {
  const places = soundArchive()
  expect(await faultsOf({ ...places, seeds: join(places.out, 'none') })).toEqual([
    expect.stringMatching(/^Articles: There is no folder .*none: make it/),
  ])
})

test('what is wrong in the file of the archive is told line by line', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'dateline.config.yaml'), 'title: A\nprot: 1\n')
  const { faults } = await examineConfig(folder)
  expect(faults).toEqual([expect.stringContaining('dateline.config.yaml:2:1: "prot" has no meaning here')])
  expect(existsSync(join(folder, 'site'))).toBe(false)
})
