import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { projectRoot } from '#generator/disk/program-folder.ts'
import type { MeasuredArchive } from '#bench/archives.ts'
import type { Figure, Part } from '#bench/part.ts'
import { measuredRun } from '#bench/process-tree.ts'
import type { Run } from '#bench/process-tree.ts'

/** Memory an article above what the smallest archive takes, in KB; how many times faster one more article must be built. */
const [MEMORY, FASTER] = [25, 20]

/** Archives up to this have all their pages drawn, and are built a third time, to compare. */
const LARGEST_COMPARED = 10_000

/** Newer than all others. */
const newArticle = (day: number) => ` date 2025-01-${day} Harbour Bridge ${day} Opens Again After Nine Years

(Reuters) 09:10, January ${day}, 2025

LIMA, January ${day} (Reuters) -- The old harbour bridge opened again on Wednesday, engineers said.
`

/** How long a build takes, and how much memory: from nothing, and after one more article. */
export const build: Part = {
  name: 'build',
  title: 'Build',
  method:
    'The command line with recognition, search index and all pages; in an archive of more than 10,000 of article pages the newest ' +
    '200. Memory: all processes together. Cold: nothing was kept from before. One more: an article was added to what was built, ' +
    'and then another. Before a build the disk has written everything, and the seeds have lain ' +
    'there for three seconds: what was changed a moment before is not trusted to be the same.',
  measure: async ({ sizes, archive, say }) => {
    const figures: Figure[] = []
    for (const size of sizes) {
      say(`building ${size} articles`)
      figures.push(...(await buildsOf(await archive(size))))
    }
    // Not sooner: a disk that has just removed many folders is slow to make others.
    for (const size of sizes) rmSync(buildsIn(await archive(size)), { recursive: true })
    return [...figures, ...memoryGrowth(figures)]
  },
}

/** A folder that is not there yet. */
function buildsIn({ site }: MeasuredArchive): string {
  return `${site}-builds-${process.pid}`
}

async function buildsOf(archive: MeasuredArchive): Promise<readonly Figure[]> {
  const { articles, seeds: given } = archive
  const folder = buildsIn(archive)
  const seeds = `${folder}/seeds`
  cpSync(given, seeds, { recursive: true, dereference: true })
  const drawn = articles <= LARGEST_COMPARED ? 'all' : 'recent:200'
  const cold = await run(folder, seeds, drawn)
  const [warm, again] = [await oneMore(15), await oneMore(16)]
  const figure = (what: string, value: number, unit: Figure['unit'], goal?: Figure['goal']): Figure => ({
    what,
    value,
    unit,
    articles,
    ...(goal !== undefined && { goal }),
  })
  const goal = articles === LARGEST_COMPARED ? { atLeast: FASTER } : undefined
  const figures = [
    figure('Cold', cold.seconds, 's'),
    figure('Cold: articles a second', articles / cold.seconds, ''),
    figure(MEMORY_ROW, cold.megabytes ?? Number.NaN, 'MB'),
    figure('One more', warm.seconds, 's'),
    figure('One more: memory', warm.megabytes ?? Number.NaN, 'MB'),
    figure('One more: times faster than cold', cold.seconds / warm.seconds, '×', goal),
    figure('And another', again.seconds, 's'),
    figure('And another: times faster than cold', cold.seconds / again.seconds, '×', goal),
  ]
  if (articles <= LARGEST_COMPARED) {
    mkdirSync(`${folder}/clean`)
    await run(`${folder}/clean`, seeds, drawn)
    const [one, other] = [`${folder}/out`, `${folder}/clean/out`].map(hashesOf)
    const differing = [...(other ?? [])].filter((line) => !one?.has(line)).length
    figures.push(figure('One more: files unlike those of a cold build', differing, '', { atMost: 0 }))
  }
  return figures

  function oneMore(day: number): Promise<Run> {
    writeFileSync(`${seeds}/one-more-${day}.txt`, newArticle(day))
    return run(folder, seeds, drawn)
  }
}

/** Milliseconds that seeds must have lain there to be trusted (`listSeeds`), and some more. */
const LAIN_MS = 3_000

const MEMORY_ROW = 'Cold: memory'

/** Builds in a folder of its own, where what is kept from build to build lies, too. */
async function run(folder: string, seeds: string, drawn: string): Promise<Run> {
  spawnSync('sync')
  await setTimeout(LAIN_MS)
  const words = ['--seeds', seeds, '--ids', `${folder}/ids.tsv`, '--out', `${folder}/out`, '--prerender', drawn] // prettier-ignore
  return measuredRun([process.execPath, `${projectRoot}src/generator/launch.mjs`, 'build', ...words], folder)
}

/** Lines "hash path" of a site's own list of its files. */
function hashesOf(site: string): ReadonlySet<string> {
  return new Set(readFileSync(`${site}/manifest-sha256.txt`, 'utf8').trim().split('\n'))
}

/** What each further article takes, from the smallest archive to the largest. */
function memoryGrowth(figures: readonly Figure[]): readonly Figure[] {
  const memory = figures.filter(({ what }) => what === MEMORY_ROW)
  const [least, most] = [memory[0], memory.at(-1)]
  if (!least || !most || least === most) return []
  const value = ((most.value - least.value) * 1000) / ((most.articles ?? 0) - (least.articles ?? 0))
  return [{ what: 'Cold: memory for each further article', value, unit: 'KB', goal: { atMost: MEMORY } }]
}
