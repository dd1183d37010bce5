import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn, readManifest } from '#generator/publish/verify.ts'
import { MANIFEST_FILE } from '#generator/publish/manifest.ts'
import { randomNumbers } from '#generator/testing/mutate.ts'
import { dateline, start } from '#generator/testing/started.ts'
import { temporaryFolder } from '#generator/testing/temporary-folder.ts'

/*
 * An archive that is edited at random, built, killed while it is built, and robbed of parts of what it keeps: each site is that of a
 * build from nothing, and no article loses its address. LONG_RUN_SEED says which run it is; NODES names further Node.js programs
 * (separated by ":") that builds are run with by turns.
 */

const isDeep = process.env['DEEP'] !== undefined
const BUILDS = isDeep ? 500 : 10
/** One build of so many is killed. */
const KILLED = isDeep ? 8 : 4
/** One of so many is compared with a build from nothing. */
const COMPARED = isDeep ? 10 : 5
const SEED = Number(process.env['LONG_RUN_SEED'] ?? 20_261_201)
const NODES = [process.execPath, ...(process.env['NODES']?.split(':') ?? [])]

const NAMES = ['Ingrid Solberg', 'Tomas Havel', 'Maria Okafor', 'Pavel Novak']
const LANDS = ['Norway', 'Kenya', 'Peru']
const CORRECTIONS = 'corrections.yaml'

/** An article: `mark` is a word that stays in it through all edits. */
function textOf(mark: string, turn: number, headline = `Harbour talks of ${mark}`): string {
  const pick = (list: readonly string[]) => list[turn % list.length] ?? ''
  return ` date 2024-03-${String(1 + (turn % 28)).padStart(2, '0')} ${headline}

Minister ${pick(NAMES)} met ${NAMES[(turn + 1) % NAMES.length]} in ${pick(LANDS)} on the dredging by ${mark}.

"We meet again," said ${pick(NAMES)} in round ${String(turn).padStart(4, '0')}.
`
}

class LongRun {
  readonly folder = temporaryFolder()
  readonly seeds = join(this.folder, 'seeds')
  readonly site = join(this.folder, 'dist')
  readonly random = randomNumbers(SEED)
  /** By the mark of each article the address it was given. */
  readonly addresses = new Map<string, string>()
  turn = 0
  done: string[] = []

  constructor() {
    mkdirSync(this.seeds)
    for (let count = 0; count < 12; count++) this.add()
  }

  files(): readonly string[] {
    return readdirSync(this.seeds).filter((name) => name.endsWith('.txt'))
  }

  path(name: string): string {
    return join(this.seeds, name)
  }

  add(): void {
    const mark = `qx${this.turn++}mark`
    writeFileSync(this.path(`${mark}.txt`), textOf(mark, this.turn))
  }

  /** Up to three edits, each of another file: who renames and rewrites a file at once has a new article. */
  edit(): void {
    const names = this.files().toSorted(() => this.random(3) - 1)
    for (let count = 1 + this.random(3); count > 0; count--) {
      const edits = Object.entries(EDITS)
      const [kind, edit] = edits[this.random(edits.length)]!
      this.done.push(kind)
      edit(this, names.pop() ?? '', names.pop() ?? '')
    }
    if (this.files().length < 6) this.add()
  }
}

const EDITS: Readonly<Record<string, (run: LongRun, one: string, other: string) => void>> = {
  add: (run) => run.add(),
  remove: (run, one) => rmSync(run.path(one)),
  rename: (run, one) =>
    renameSync(run.path(one), run.path(`moved${run.turn++}-${one.replace(/^moved\d+-/, '')}`)),
  touch: (run, one) => utimesSync(run.path(one), new Date(), new Date()),
  'a clock that jumps': (run, one) => {
    const year = run.random(2) === 0 ? 1999 : 2044
    utimesSync(run.path(one), new Date(year, 1), new Date(year, 1))
  },
  rewrite: (run, one) => {
    const text = readFileSync(run.path(one), 'utf8')
    writeFileSync(run.path(one), text.replace(/round \d+/, `round ${String(run.turn++).padStart(4, '0')}`))
  },
  'rewrite in the same size and time': (run, one) => {
    const path = run.path(one)
    const { atime, mtime } = statSync(path)
    writeFileSync(path, readFileSync(path, 'utf8').replace('dredging', 'draining'))
    utimesSync(path, atime, mtime)
  },
  headline: (run, one) => {
    const text = readFileSync(run.path(one), 'utf8')
    writeFileSync(
      run.path(one),
      text.replace(/Harbour talks|Long talks/, run.random(2) === 0 ? 'Long talks' : 'Harbour talks'),
    )
  },
  swap: (run, one, other) => {
    if (other === '') return
    renameSync(run.path(one), run.path('aside'))
    renameSync(run.path(other), run.path(one))
    renameSync(run.path('aside'), run.path(other))
  },
  correct: (run, one) => {
    const entry =
      [`set: ${one}\n    source: Harbour Post`, `hide: ${one}`, `withdraw: ${one}`][run.random(3)] ?? ''
    writeFileSync(run.path(CORRECTIONS), `articles:\n  - ${entry}\n`)
  },
  'correct no more': (run) => rmSync(run.path(CORRECTIONS), { force: true }),
  'lose the site': (run) => rmSync(run.site, { recursive: true, force: true }),
  'lose what is kept': (run) => rmSync(join(run.folder, '.dateline'), { recursive: true, force: true }),
  'lose a part of what is kept': (run) => {
    const kept = join(run.folder, '.dateline')
    const parts = existsSync(kept) ? readdirSync(kept) : []
    const part = parts[run.random(Math.max(1, parts.length))]
    if (part !== undefined) rmSync(join(kept, part), { recursive: true })
  },
  'spoil a file of the site': (run) => spoil(run, run.site),
  'spoil a file that is kept': (run) => spoil(run, join(run.folder, '.dateline')),
  'bring an old site back': (run) => {
    const copy = join(run.folder, '.copy')
    if (!existsSync(run.site)) return
    if (existsSync(copy)) {
      rmSync(run.site, { recursive: true })
      renameSync(copy, run.site)
    } else cpSync(run.site, copy, { recursive: true })
  },
}

/** Deletes a file, or leaves a part of it. */
function spoil({ random }: LongRun, folder: string): void {
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
        statSync(join(folder, path)).isFile(),
      )
    : []
  const file = files[random(Math.max(1, files.length))]
  if (file === undefined) return
  if (random(2) === 0) rmSync(join(folder, file))
  else truncateSync(join(folder, file), statSync(join(folder, file)).size >> 1)
}

const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Builds, killed on the way or not; what is left of a killed one the next must put right. */
async function build(run: LongRun, isKilled: boolean): Promise<void> {
  const node = NODES[run.random(NODES.length)]
  const { child, ended } = start(run.folder, ['build', '--out', 'dist'], {}, node)
  if (isKilled) {
    await after(run.random(4_000))
    child.kill('SIGKILL')
    await ended
    return build(run, false)
  }
  const { code, err } = await ended
  // Corrections of a file that is gone are told (1), and those that hide one refuse the build until they are taken out.
  if (code === 1 && existsSync(run.path(CORRECTIONS)) && /nothing was published|does nothing/.test(err)) {
    rmSync(run.path(CORRECTIONS))
    return build(run, false)
  }
  expect([code, err], run.done.join(', ')).toEqual([0, expect.any(String)])
}

/** Every article that is published stands where it always stood. */
function checkAddresses(run: LongRun): void {
  for (const id of readdirSync(join(run.site, 'a'))) {
    const page = readFileSync(join(run.site, 'a', id, 'index.html'), 'utf8')
    const mark = /by (qx\d+mark)/.exec(page)?.[1]
    if (mark === undefined) continue
    expect(id, `${mark}: ${run.done.join(', ')}`).toBe(run.addresses.get(mark) ?? id)
    run.addresses.set(mark, id)
  }
}

async function compareWithClean(run: LongRun): Promise<void> {
  const clean = temporaryFolder()
  cpSync(run.seeds, join(clean, 'seeds'), { recursive: true })
  await dateline(clean, 'build', '--out', 'dist')
  const [here, there] = await Promise.all(
    [run.site, join(clean, 'dist')].map((site) => readManifest(join(site, MANIFEST_FILE))),
  )
  expect(Object.fromEntries(here!), run.done.join(', ')).toEqual(Object.fromEntries(there!))
  expect((await dateline(run.folder, 'verify')).code).toBe(0)
  const own = new Set(there!.keys())
  const carried = await Promise.all(
    [1, 2].map((age) => readManifest(join(run.site, `previous-${age}-sha256.txt`))),
  )
  const known = new Set(carried.flatMap((list) => [...list.keys()]))
  const stray = (await filesIn(run.site)).filter(
    (path) => !own.has(path) && !known.has(path) && !path.endsWith('sha256.txt'),
  )
  expect(stray).toEqual([])
  rmSync(clean, { recursive: true })
}

test(`${BUILDS} builds of an archive that is edited at random`, { timeout: 24 * 3_600_000 }, async () => {
  const run = new LongRun()
  await build(run, false)
  checkAddresses(run)
  for (let count = 1; count < BUILDS; count++) {
    run.done = []
    run.edit()
    await build(run, count % KILLED === 0)
    checkAddresses(run)
    if (count % COMPARED === 0) await compareWithClean(run)
  }
})
