import type { OutputFile } from './output-file.ts'
import type { Problem } from './problem.ts'

/** The long steps of a build. */
export type BuildStep = 'seeds' | 'pages'

/** What became of a seed: read = published + skipped + failed. */
export interface SeedOutcome {
  readonly file: string
  /** Skipped: nothing in it to publish (a copy of another file, a link, no text). Failed: an error kept it out. */
  readonly outcome: 'published' | 'skipped' | 'failed'
  /** Why it was not published. */
  readonly reason?: string
}

/** What a build reports as it goes along. */
export type BuildEvent =
  /** To be written; it may be read back from then on. */
  | { readonly kind: 'file'; readonly file: OutputFile }
  /** Files that would be made as they were before: they are taken from the published site. */
  | { readonly kind: 'kept'; readonly paths: readonly string[] }
  /** All seeds are read, and no thread has any more to do with them. */
  | { readonly kind: 'all-read' }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'seeds'; readonly seeds: readonly SeedOutcome[] }
  | { readonly kind: 'progress'; readonly step: BuildStep; readonly done: number; readonly total: number }
  /** What the archivist's corrections did, one sentence each. */
  | { readonly kind: 'note'; readonly text: string }
  /** The ids given, to be kept beside the seeds before the site is published. */
  | { readonly kind: 'registry'; readonly text: string }

export function fileEvent(file: OutputFile): BuildEvent {
  return { kind: 'file', file }
}

export function problemEvent(problem: Problem): BuildEvent {
  return { kind: 'problem', problem }
}
