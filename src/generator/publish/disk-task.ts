import type { SeedList } from '#generator/ingest/list-seeds.ts'

/** What the disk thread is sent. It does one thing after the other. */
export type DiskTask =
  | { readonly kind: 'list'; readonly seeds: string }
  /** Opens a linker (`OpenLinker`). */
  | { readonly kind: 'open'; readonly live: string; readonly stage: string; readonly isPrevious: boolean }
  /** The stats of files in a folder. */
  | { readonly kind: 'stat'; readonly folder: string; readonly paths: readonly string[] }
  | { readonly kind: 'link'; readonly paths: readonly string[]; readonly inodes: readonly number[] }
  | { readonly kind: 'keep'; readonly paths: readonly string[] }
  | { readonly kind: 'finish' }
  /** Keeps the files of a folder once more (`KeepForReuse`). */
  | {
      readonly kind: 'reuse'
      readonly site: string
      readonly previous: string
      readonly paths: readonly string[]
    }

/** Its answers, in the order of the tasks; the others have none. An error of the system ends the thread. */
export interface DiskAnswers {
  readonly list: SeedList
  /** Whether the stage can be used. */
  readonly open: boolean
  /** Of each path size, time of change and inode; NaN where there is no file. */
  readonly stat: Float64Array
  readonly finish: null
  readonly reuse: null
}
