import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { hostileRows } from '#generator/testing/hostile-strings.ts'
import { isIgnored } from '#generator/ingest/list-seeds.ts'
import { dateline, LAUNCHER } from '#generator/testing/started.ts'
import { temporaryFolder } from '#generator/testing/temporary-folder.ts'

/* Everything that can be wrong with a folder of articles: each is told with its place, the others are published, and it adds up. */

const latin = (text: string) => Buffer.from(text, 'latin1')
const story = (text: string) => `${text}\n\nThe ${text.toLowerCase()} was told in Peru on Monday.\n`

/** Files that cannot be published: name, content, what is said of them. */
const BROKEN: readonly (readonly [name: string, content: string | Buffer, said: RegExp])[] = [
  [
    'latin.txt',
    latin('The caf\xe9\n\nIt closed.\n'),
    /latin\.txt:1:8: not valid UTF-8: byte 0xe9 at offset 7\n {2}Save the file as UTF-8/,
  ],
  ['half.txt', Buffer.from([0xff, 0xfe, 0x3d, 0xd8, 0x61, 0]), /half\.txt:1:1: not valid UTF-16LE: byte/],
  [
    'wide.txt',
    Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]),
    /wide\.txt:1:1: is written in UTF-32, which is not read/,
  ],
  ['overlong.txt', latin('A\n\nB \xc0\xaf\n'), /overlong\.txt:3:3: not valid UTF-8: byte 0xc0/],
  ['surrogate.txt', latin('A\n\nB \xed\xa0\x80\n'), /surrogate\.txt:3:3: not valid UTF-8: byte 0xed/],
  ['zeros.txt', Buffer.alloc(100), /zeros\.txt:1:1: holds NUL characters/],
  ['empty.txt', '', /empty\.txt:1:1: the file is empty\n {2}Paste the article/],
  ['blank.txt', ' \n\ufeff\n', /blank\.txt:1:1: /],
  ['mark.txt', '\ufeff', /mark\.txt:1:1: the file is empty/],
  ['big.txt', Buffer.alloc(5_000_000, 'a '), /big\.txt:1:1: 4\.8 MiB is too large/],
  [
    'deep.html',
    `<!doctype html><body>${'<div>'.repeat(100_000)}x`,
    /deep\.html:1:1: the page has more elements/,
  ],
  ['comment.html', '<!--<html><body><p>All of it is a comment', /comment\.html:1:1: no text of an article/],
]

/** Files that are published with a word about them. */
const ODD: readonly (readonly [name: string, content: string | Buffer, said: RegExp])[] = [
  [
    'date.md',
    '---\ntitle: Date\ndate: 2025-02-30\n---\nIt was told.\n',
    /date\.md:3:1: warning: "2025-02-30" is no day of the calendar/,
  ],
  [
    'ambiguous.md',
    '---\ntitle: Ambiguous\ndate: 03/04/2025\n---\nIt was told twice.\n',
    /ambiguous\.md:3:1: warning: .* can be read in two ways/,
  ],
  [
    'open.md',
    '---\ntitle: Open\nIt was told openly.\n',
    /open\.md:1:1: warning: the front matter is never closed/,
  ],
  [
    'broken.md',
    '---\ntitle: "Broken\n---\nIt was told brokenly.\n',
    /broken\.md:\d+:1: warning: broken front matter/,
  ],
  [
    'bomb.md',
    '---\na: &a [x, x]\ntitle: *a\n---\nIt was told again.\n',
    /bomb\.md:3:1: warning: the value of "title" is not read/,
  ],
  [
    'nested.md',
    `---\ntitle: ${'['.repeat(5000)}\n---\nIt was told in depth.\n`,
    /nested\.md:\d+:1: warning: broken front matter/,
  ],
  [
    'code.md',
    '---js\nmodule.exports = 1\n---\nIt was told in code.\n',
    /code\.md:1:1: warning: this format of front matter is not read/,
  ],
  [
    'country.md',
    '---\ncountries: [Atlantis]\n---\nIt was told under water.\n',
    /country\.md:2:1: warning: unknown country "Atlantis"/,
  ],
  [
    'lost.txt',
    'Lost letters\n\nThe caf\ufffd closed.\n',
    /lost\.txt:3:8: warning: holds replacement characters/,
  ],
]

function folderOf(
  files: readonly (readonly [name: string, content: string | Buffer, ...unknown[]])[],
): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'seeds'))
  for (const [name, content] of [['whole.txt', story('Whole')] as const, ...files])
    writeFileSync(join(folder, 'seeds', name), content)
  return folder
}

/** The numbers of "read 5 = published 2 + skipped 1 + failed 2". */
function sumsOf(err: string): readonly number[] {
  return (/^read ([\d,]+) = published ([\d,]+) \+ skipped ([\d,]+) \+ failed ([\d,]+)$/m.exec(err) ?? [])
    .slice(1)
    .map((number) => Number(number.replaceAll(',', '')))
}

/** Lines that are neither a place with a message, nor what to do, nor the end of the report; and those that a terminal would obey. */
function badLines(err: string): readonly string[] {
  const [problems = ''] = err.split(/^read /m)
  return [
    ...problems
      .split('\n')
      .filter(
        (line) =>
          !/^(?:[^:]+:\d+:\d+: .+| {2}\S.*|(?:Reading articles|Writing the archive|Drawing pages): .*|)$/.test(
            line,
          ),
      ),
    ...err.split('\n').filter((line) => /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(line)),
  ]
}

test('what cannot be read is told with its place and what to do; all else is published', async () => {
  const { code, err } = await dateline(folderOf(BROKEN), 'build')
  for (const [, , said] of BROKEN) expect(err).toMatch(said)
  expect(badLines(err)).toEqual([])
  expect(sumsOf(err)).toEqual([BROKEN.length + 1, 1, 0, BROKEN.length])
  expect(code).toBe(1)
})

test('what is odd is published with a warning; with --strict nothing is', async () => {
  const folder = folderOf(ODD)
  const { code, err } = await dateline(folder, 'build')
  for (const [, , said] of ODD) expect(err).toMatch(said)
  expect(badLines(err)).toEqual([])
  expect(sumsOf(err)).toEqual([ODD.length + 1, ODD.length + 1, 0, 0])
  expect(code).toBe(0)
  expect((await dateline(folder, 'build', '--strict', '--out', 'strict')).code).toBe(1)
  expect(readdirSync(folder)).not.toContain('strict')
})

test('copies, links, pipes and loops are passed over by name', async () => {
  const folder = folderOf([['copy.txt', story('Whole')]])
  const seeds = join(folder, 'seeds')
  symlinkSync('.', join(seeds, 'loop'))
  symlinkSync('b.txt', join(seeds, 'a.txt'))
  symlinkSync('a.txt', join(seeds, 'b.txt'))
  symlinkSync('/etc/passwd', join(seeds, 'passwd.txt'))
  symlinkSync('/dev/zero', join(seeds, 'zero.txt'))
  symlinkSync('/', join(seeds, 'root'))
  spawnSync('mkfifo', [join(seeds, 'pipe.txt')])
  const { code, err } = await dateline(folder, 'build')
  expect(err).toContain('skipped: whole.txt: the same text as copy.txt')
  expect(err).toContain('loop:1:1: warning: leads back to a folder')
  expect(err).toContain('passwd.txt:1:1: warning: is a link that leaves the seeds folder')
  expect(err).toContain('pipe.txt:1:1: warning: is neither a file nor a folder')
  expect(badLines(err)).toEqual([])
  expect(sumsOf(err)).toEqual([9, 1, 8, 0])
  expect(code).toBe(0)
})

test.each([
  ['ids.tsv', Buffer.from('article\tcaf\xe9\tx\n', 'latin1'), 1, 'ids.tsv:1:12: not valid UTF-8'],
  ['ids.tsv', 'article\tone\n', 1, 'ids.tsv:1:1: after the id one there should be'],
  ['ids.tsv', '<<<<<<< ours\n', 1, 'ids.tsv:1:1: a merge of two versions was not finished'],
  ['corrections.yaml', Buffer.from([0xff, 0xfe, 0x61, 0]), 1, 'corrections.yaml:1:1: not valid UTF-8'],
  ['corrections.yaml', 'people: [', 1, 'corrections.yaml:1:'],
  [
    'corrections.yaml',
    'people:\n  - hides: Ana Duarte\n',
    1,
    'corrections.yaml:2:5: the entry is no correction',
  ],
  ['corrections.yaml', 'people:\n  - hide: Ana\n  - hide: Ana\n', 1, 'corrections.yaml:3:5: contradicts'],
])('with a spoilt %s nothing is published', async (name, content, expected, said) => {
  const folder = folderOf([[name, content]])
  const { code, err } = await dateline(folder, 'build')
  expect(err).toContain(said)
  expect(err).toMatch(/nothing was published/i)
  expect(code).toBe(expected)
  expect(readdirSync(folder)).not.toContain('dist')
})

test('corrections by another spelling, or at the end of a link that leads nowhere, are not left out in silence', async () => {
  const folder = folderOf([['Corrections.yml', 'people:\n  - hide: Ana Duarte\n']])
  expect(await dateline(folder, 'build')).toMatchObject({
    code: 1,
    err: expect.stringContaining('Corrections.yml is not read: call it corrections.yaml'),
  })
  rmSync(join(folder, 'seeds/Corrections.yml'))
  symlinkSync('nowhere', join(folder, 'seeds/corrections.yaml'))
  expect((await dateline(folder, 'build')).code).toBe(2)
  expect(readdirSync(folder)).not.toContain('dist')
})

test('what corrections did is told without anything that a terminal obeys', async () => {
  const folder = folderOf([
    ['ada.md', '---\ntitle: Ada\npeople: [Ada Example]\n---\nAda Example told it.\n'],
    ['corrections.yaml', 'people:\n  - rename: Ada Example\n    to: "\\e[2J \\u202e"\n'],
  ])
  const { err } = await dateline(folder, 'build')
  expect(err).toContain(String.raw`renamed Ada Example to \u{1B}[2J \u{202E}: 1 article`)
  expect(err).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
})

test('a folder or a pipe in the place of ids.tsv is told and not waited for', async () => {
  const folder = folderOf([])
  spawnSync('mkfifo', [join(folder, 'seeds/ids.tsv')])
  expect(await dateline(folder, 'build')).toMatchObject({
    code: 2,
    err: expect.stringContaining('is no file'),
  })
  rmSync(join(folder, 'seeds/ids.tsv'))
  mkdirSync(join(folder, 'seeds/ids.tsv'))
  expect(await dateline(folder, 'build')).toMatchObject({
    code: 2,
    err: expect.stringContaining('is no file'),
  })
})

test('a link beside ids.tsv does not make the build write elsewhere', async () => {
  const folder = folderOf([])
  writeFileSync(join(folder, 'precious'), 'as it was')
  symlinkSync('../precious', join(folder, 'seeds/ids.tsv.tmp'))
  expect((await dateline(folder, 'build')).code).toBe(0)
  expect(readFileSync(join(folder, 'precious'), 'utf8')).toBe('as it was')
  expect(readFileSync(join(folder, 'seeds/ids.tsv'), 'utf8')).toContain('whole.txt')
})

test('more files than the host takes are not published', async () => {
  const folder = folderOf([])
  expect(await dateline(folder, 'build', '--max-files', '5')).toMatchObject({
    code: 1,
    err: expect.stringContaining('more than --max-files 5'),
  })
  expect(readdirSync(folder)).not.toContain('dist')
})

test('names that mean something to the language build the same site where it is frozen', async () => {
  const names = '[__proto__, constructor, toString, hasOwnProperty, valueOf]'
  const folder = folderOf([
    [
      'keys.md',
      `---\ntitle: __proto__\nsource: constructor\n__proto__: x\npeople: ${names}\n---\nThe constructor met toString.\n`,
    ],
  ])
  expect((await dateline(folder, 'build')).code).toBe(0)
  const frozen = spawnSync(process.execPath, ['--frozen-intrinsics', LAUNCHER, 'build', '--out', 'frozen'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: '' },
    encoding: 'utf8',
  })
  expect([frozen.status, frozen.stderr]).toEqual([0, expect.stringContaining('Published')])
  const manifest = (out: string) => readFileSync(join(folder, out, 'manifest-sha256.txt'), 'utf8')
  expect(manifest('frozen')).toBe(manifest('dist'))
})

test('a file that is called as an entry of a feed is another article', async () => {
  const entries = ['one', 'two'].map(
    (word) => `<item><title>${word}</title><description>It is ${word}.</description></item>`,
  )
  const folder = folderOf([
    ['feed.xml', `<rss><channel>${entries.join('')}</channel></rss>`],
    ['feed.xml#2', story('Other')],
  ])
  expect((await dateline(folder, 'build')).code).toBe(0)
  expect(readdirSync(join(folder, 'dist/a'))).toHaveLength(4)
  const ids = readFileSync(join(folder, 'seeds/ids.tsv'), 'utf8')
  expect((await dateline(folder, 'build')).code).toBe(0)
  expect(readFileSync(join(folder, 'seeds/ids.tsv'), 'utf8')).toBe(ids)
})

/** Names from the collection and our own, which a disk may refuse. */
const NAMES = [
  ...hostileRows('own/filenames.jsonl').flatMap(({ s }) => s ?? []),
  ...hostileRows('own/collisions.jsonl').flatMap(({ set }) => set ?? []),
  'A.txt', 'a.txt', 'caf\u00e9.txt', 'cafe\u0301.txt', 'CON', 'nul.txt', 'two\nlines.txt', '\u001b[2J.txt', 'gpj.\u202eexe', '__proto__',
  'constructor.txt', '-rf', 'x#2', 'x', 'back\\slash.txt', '%2e%2e%2f.txt', 'index.html', '404.html', '_headers', 'sw.js', '\ufeffmark.txt',
  'tab\t.txt', '\u{1f600}.txt', `${'l'.repeat(250)}.txt`,
] // prettier-ignore

test('whatever files are called, each is published at an address of its own, and nothing is written elsewhere', async () => {
  const folder = folderOf([])
  const written = [...new Set(NAMES)].filter((name, index) => wrote(join(folder, 'seeds'), name, index))
  writeFileSync(
    Buffer.concat([Buffer.from(`${folder}/seeds/caf`), Buffer.from([0xe9, 0xff])]),
    story('Bytes'),
  )
  expect(written.length).toBeGreaterThan(15)
  const { code, err } = await dateline(folder, 'build', '--origin', 'https://example.org', '--cards', 'none')
  expect(badLines(err)).toEqual([])
  const [read = 0, published, skipped = 0, failed] = sumsOf(err)
  expect([read, published, failed]).toEqual([
    readdirSync(join(folder, 'seeds')).filter((name) => !isIgnored(name)).length,
    read - skipped,
    0,
  ])
  expect(code).toBe(0)
  expect(readdirSync(folder).sort()).toEqual(['.dateline', 'dist', 'seeds'])
  const paths = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' })
  expect(paths.filter((path) => !/^[\w./-]+$/.test(path))).toEqual([])
  const folded = new Set(paths.map((path) => path.normalize('NFKC').toLowerCase()))
  expect(folded.size).toBe(paths.length)
  expect(readdirSync(join(folder, 'dist/a'))).toHaveLength(published ?? 0)
})

/** Writes an article under the name; whether the disk took it. */
function wrote(folder: string, name: string, index: number): boolean {
  if (name === '' || /^\.\.?$|[/\0]/.test(name)) return false
  try {
    writeFileSync(join(folder, name), `Headline\n\nThe text of number ${index}.\n`, { flag: 'wx' })
    return true
  } catch {
    return false
  }
}
