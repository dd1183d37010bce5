import { fileEvent } from './build-event.ts'
import type { BuildEvent } from './build-event.ts'
import type { Output } from './output-file.ts'

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
