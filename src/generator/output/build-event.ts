import type { OutputFile, Output } from './output-file.ts'
import type { Problem } from './problem.ts'

/** The long steps of a build, and the check of a site. */
export type BuildStep = 'seeds' | 'linking' | 'archive' | 'pages' | 'verifying' | 'publishing'

/** What became of a seed: read = published + skipped + failed. */
export interface SeedOutcome {
  readonly file: string
  /** Skipped: nothing in it to publish (a copy of another file, a link, no text). Failed: an error kept it out. */
  readonly outcome: 'published' | 'skipped' | 'failed'
  /** Why it was not published. */
  readonly reason?: string
}

/** Why an article is not published that could be. */
export type WithheldOutcome = Required<Pick<SeedOutcome, 'file' | 'reason'>>

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
  /** Articles that were reported as published, but are not to be after all: "a.txt", "feed.xml#2". */
  | { readonly kind: 'withheld'; readonly articles: readonly WithheldOutcome[] }
  /** Some text is kept back that earlier builds may have published: none of their files may stay in the site. */
  | { readonly kind: 'restricted' }
  /** Ids of the articles that the site has. */
  | { readonly kind: 'articles'; readonly ids: readonly string[] }
  /** How far a step has come; without numbers it has begun. */
  | { readonly kind: 'progress'; readonly step: BuildStep; readonly done?: number; readonly total?: number }
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

/** Reports files as events. Kept files are reported together: there may be thousands, one after the other. */
export async function* outputEvents<Result>(
  files: AsyncGenerator<Output, Result>,
): AsyncGenerator<BuildEvent, Result> {
  const kept: string[] = []
  for (;;) {
    const next = await files.next()
    const file = next.done === true ? undefined : next.value
    if (file && 'kept' in file) kept.push(file.path)
    else if (kept.length > 0) yield { kind: 'kept', paths: kept.splice(0) }
    if (next.done === true) return next.value
    if (file && 'body' in file) yield fileEvent(file)
  }
}
