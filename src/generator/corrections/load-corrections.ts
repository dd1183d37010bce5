import { problemEvent } from '#generator/output/build-event.ts'
import type { BuildEvent } from '#generator/output/build-event.ts'
import { EXIT, UserError } from '#generator/output/user-error.ts'
import { readCorrections } from './read-corrections.ts'
import type { Corrections } from './read-corrections.ts'

/**
 * Reads the archivist's corrections (undefined: there are none) and reports their problems. Throws a `UserError` if there are
 * any: an entry that is not understood may be the one that hides a person.
 */
export async function* loadCorrections(text: string | undefined): AsyncGenerator<BuildEvent, Corrections> {
  const corrections = await readCorrections(text)
  yield* corrections.problems.map(problemEvent)
  if (corrections.problems.length > 0)
    throw new UserError(EXIT.problems, 'Not every correction is understood: nothing was published.')
  return corrections
}
