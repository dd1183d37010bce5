import { basename, dirname, join, resolve } from 'node:path'
import { sha256 } from '#generator/disk/sha256.ts'

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
  /** What the last build recorded of the site. */
  readonly record: string
  /** The build before this one, kept for reuse, or more names for the files of a first one; the next build makes its stage of it. */
  readonly previous: string
}

/** What is remembered of published sites, relative to the folder of the archive. */
export const NOTES_FOLDER = '.dateline/sites'

/** `notes`: the folder for what is remembered of published sites; by default below the folder the command was called in. */
export function siteFolder(out: string, notes = NOTES_FOLDER): SiteFolder {
  const live = resolve(out)
  const parent = dirname(live)
  const beside = (kind: string) => join(parent, `.dateline-${kind}-${basename(live)}`)
  const stages = `${beside('stage')}-`
  const name = sha256(live).slice(0, 16)
  return {
    live,
    parent,
    lock: beside('lock'),
    stage: stages + process.pid,
    stages,
    old: beside('old'),
    record: join(notes, `${name}.json`),
    previous: join(notes, name),
  }
}
