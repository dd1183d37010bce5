import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { projectRoot } from '#generator/disk/program-folder.ts'
import { writeSeeds } from './seeds.ts'

/** An archive to measure: the folders of its seeds and of the built site. */
export interface MeasuredArchive {
  readonly articles: number
  readonly seeds: string
  readonly site: string
}

/** Only the newest articles have their pages drawn: what a reader loads is the same, and the disk is spared. */
const DRAWN = 'recent:200'

/** How archives are come by. */
export interface ArchiveOptions {
  /** Folder in which they are kept from run to run. */
  readonly work: string
  /** Builds each anew, once a run. */
  readonly rebuild: boolean
  /** Of invented words, even where there are real texts. */
  readonly invented: boolean
}

/** Archives made when they are first asked for. */
export function createArchives(
  { work, rebuild, invented }: ArchiveOptions,
  say: (line: string) => void,
): (articles: number) => Promise<MeasuredArchive> {
  const built = new Set<number>()
  return async (articles) => {
    const archive = { articles, seeds: `${work}/seeds-${articles}`, site: `${work}/site-${articles}` }
    if (!existsSync(archive.seeds)) {
      say(`writing ${articles} articles`)
      writeSeeds(archive.seeds, articles, invented)
    }
    if (!existsSync(archive.site) || (rebuild && !built.has(articles))) {
      say(`building ${articles} articles`)
      buildSite(archive, work)
    }
    built.add(articles)
    return archive
  }
}

function buildSite({ seeds, site, articles }: MeasuredArchive, work: string): void {
  const words = [
    '--seeds',
    seeds,
    '--out',
    site,
    '--ids',
    `${work}/ids-${articles}.tsv`,
    '--prerender',
    DRAWN,
  ]
  // What is kept from build to build lies in the folder it is called in; another archive's build would throw it away.
  const cwd = `${work}/kept-${articles}`
  mkdirSync(cwd, { recursive: true })
  const { status } = spawnSync(
    process.execPath,
    [`${projectRoot}src/generator/launch.mjs`, 'build', ...words],
    {
      cwd,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  if (status !== 0) throw new Error(`building ${seeds} gave ${status}`)
}
