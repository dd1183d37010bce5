import type { Problem } from '#generator/output/problem.ts'
import type { SiteOutcome } from './build-site.ts'

/** A file or an entry of one ("feed.xml#2") that gave no article of the site. */
interface UnpublishedFile {
  readonly file: string
  readonly reason: string
}

/** What `build --json` prints: one line, also when the build refused to publish. Fields are added, never taken away. */
export interface JsonReport extends Pick<SiteOutcome, 'notes' | 'refusal'> {
  /** How many articles the folder holds that are published, or would be. */
  readonly published: number
  readonly skipped: readonly UnpublishedFile[]
  readonly failed: readonly UnpublishedFile[]
  readonly problems: readonly Problem[]
  /** The site that was published; null if the old one was left. */
  readonly site: SiteOutcome['site'] | null
}

/** The outcome of a build for machines. */
export function buildReportOf({ tally, problems, notes, site, refusal }: SiteOutcome): JsonReport {
  const those = (wanted: 'skipped' | 'failed'): readonly UnpublishedFile[] =>
    tally.unpublished.flatMap(({ file, outcome, reason = '' }) =>
      outcome === wanted ? { file, reason } : [],
    )
  return {
    published: tally.published,
    skipped: those('skipped'),
    failed: those('failed'),
    problems,
    notes,
    site: site ?? null,
    ...(refusal !== undefined && { refusal }),
  }
}
