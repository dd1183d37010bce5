import { problemEvent } from '#generator/output/build-event.ts'
import type { BuildEvent } from '#generator/output/build-event.ts'
import { EXIT, UserError } from '#generator/output/user-error.ts'
import { parseRegistry } from './parse-registry.ts'
import { EMPTY_REGISTRY } from './registry.ts'
import type { Registry } from './registry.ts'

/**
 * Reads the ids given so far (undefined: none) and reports their problems. Throws a `UserError` if there are any: an id that
 * cannot be read would be given a second time, and links would break.
 */
export function* loadRegistry(text: string | undefined): Generator<BuildEvent, Registry> {
  if (text === undefined) return EMPTY_REGISTRY
  const { registry, problems } = parseRegistry(text)
  yield* problems.map(problemEvent)
  if (problems.length > 0)
    throw new UserError(EXIT.problems, 'Not every address given can be read: nothing was published.')
  return registry
}
