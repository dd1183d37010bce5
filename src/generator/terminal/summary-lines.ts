import type { BuildEvent, SeedOutcome, WithheldOutcome } from '#generator/output/build-event.ts'
import { count } from '#generator/site/host-limits.ts'
import { printable } from './terminal.ts'

/** How many seeds met with what; `unpublished` has each that was not published, and grows in place: there may be very many. */
export interface Tally {
  readonly read: number
  readonly published: number
  readonly skipped: number
  readonly failed: number
  readonly unpublished: SeedOutcome[]
}

/** The tally before the first seed. */
export function nothingRead(): Tally {
  return { read: 0, published: 0, skipped: 0, failed: 0, unpublished: [] }
}

/** The tally after an event of a build. */
export function tallyAfter(tally: Tally, event: BuildEvent): Tally {
  if (event.kind === 'seeds') return tallied(tally, event.seeds)
  return event.kind === 'withheld' ? withheldFrom(tally, event.articles) : tally
}

/** The tally with some more seeds. */
function tallied(tally: Tally, seeds: readonly SeedOutcome[]): Tally {
  for (const seed of seeds) if (seed.outcome !== 'published') tally.unpublished.push(seed)
  const times = (wanted: SeedOutcome['outcome']) => seeds.filter(({ outcome }) => outcome === wanted).length
  return {
    ...tally,
    read: tally.read + seeds.length,
    published: tally.published + times('published'),
    skipped: tally.skipped + times('skipped'),
    failed: tally.failed + times('failed'),
  }
}

/** The tally with articles that are not published after all. */
function withheldFrom(tally: Tally, articles: readonly WithheldOutcome[]): Tally {
  for (const article of articles) tally.unpublished.push({ ...article, outcome: 'skipped' })
  const { published, skipped } = tally
  return { ...tally, published: published - articles.length, skipped: skipped + articles.length }
}

/** "read 522 = published 515 + skipped 5 + failed 2", and below it every seed that was not published. */
export function summaryLines({ read, published, skipped, failed, unpublished }: Tally): string {
  const sum = `read ${count(read)} = published ${count(published)} + skipped ${count(skipped)} + failed ${count(failed)}`
  const reasons = unpublished.map(({ file, outcome, reason = '' }) => {
    return `  ${outcome}: ${printable(file)}: ${printable(reason)}`
  })
  return [sum, ...reasons, ''].join('\n')
}
