import { basename, dirname, join, resolve } from 'node:path'

/** Where a site is published, and the places beside it (so on the same disk) that publishing needs. */
export interface SiteFolder {
  /** The published site. */
  readonly live: string
  /** Holds all the others. */
  readonly parent: string
  /** Names the process that is building. */
  readonly lock: string
  /** What this process builds; those of other processes begin with `stages`. */
  readonly stage: string
  readonly stages: string
  /** The old site, for the moment between the two renames. */
  readonly old: string
}

export function siteFolder(out: string): SiteFolder {
  const live = resolve(out)
  const parent = dirname(live)
  const beside = (kind: string) => join(parent, `.dateline-${kind}-${basename(live)}`)
  const stages = `${beside('stage')}-`
  return { live, parent, lock: beside('lock'), stage: stages + process.pid, stages, old: beside('old') }
}
