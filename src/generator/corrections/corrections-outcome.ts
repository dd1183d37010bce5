import { problemEvent } from '#generator/output/build-event.ts'
import type { BuildEvent } from '#generator/output/build-event.ts'
import type { Problem } from '#generator/output/problem.ts'
import type { Correction } from './correction-meaning.ts'

/** What corrections did to an archive. */
export interface CorrectionsOutcome {
  /** A sentence for each that had an effect, in the order of the file. */
  readonly notes: readonly string[]
  /** Those that had none. */
  readonly problems: readonly Problem[]
}

/** Says what each correction did; `articlesOf` counts the articles it changed, undefined if it had no effect at all. */
export function outcomeOf(
  corrections: readonly Correction[],
  articlesOf: (correction: Correction) => number | undefined,
): CorrectionsOutcome {
  const counts = corrections.map((correction) => [correction, articlesOf(correction)] as const)
  return {
    notes: counts.flatMap(([{ deed }, articles]) =>
      articles === undefined ? [] : `${deed}: ${articles === 1 ? '1 article' : `${articles} articles`}`,
    ),
    problems: counts.flatMap(([correction, articles]) => (articles === undefined ? unused(correction) : [])),
  }
}

/** Reports what corrections did, and which did nothing. */
export function* outcomeEvents({ notes, problems }: CorrectionsOutcome): Generator<BuildEvent> {
  yield* notes.map((text) => ({ kind: 'note', text }) as const)
  yield* problems.map(problemEvent)
}

function unused({ file, line, column, lack }: Correction): Problem {
  const hint = 'Check how names and files are written, or remove the entry.'
  return { severity: 'error', file, line, column, message: `${lack}: the entry does nothing`, hint }
}
