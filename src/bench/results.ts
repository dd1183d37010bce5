import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { projectRoot } from '#generator/disk/program-folder.ts'
import type { Figure } from './part.ts'

/** What was measured of a part when it was measured last. */
export interface PartResults {
  /** The project as it was. */
  readonly commit: string
  readonly node: string
  readonly cores: number
  readonly figures: readonly Figure[]
}

/** All results, by part. */
export type Results = Readonly<Record<string, PartResults>>

const FILE = `${projectRoot}BENCHMARKS.json`

/** Puts new figures of a part in the place of the old ones and keeps the file; figures of sizes not measured now stay. */
export function keepResults(part: string, sizes: readonly number[], figures: readonly Figure[]): Results {
  const results = readResults()
  const fresh = new Set(figures.map(({ what }) => what))
  const staying = (results[part]?.figures ?? []).filter(({ what, articles }) =>
    articles === undefined ? !fresh.has(what) : !sizes.includes(articles),
  )
  const kept = {
    ...results,
    [part]: {
      commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
        cwd: projectRoot,
        encoding: 'utf8',
      }).trim(),
      node: process.versions.node,
      cores: availableParallelism(),
      figures: [...figures, ...staying],
    },
  }
  writeFileSync(FILE, `${JSON.stringify(kept, undefined, 2)}\n`)
  return kept
}

function readResults(): Results {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Results) : {}
}
