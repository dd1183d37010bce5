import type { BuildEvent } from '#generator/output/build-event.ts'
import type { Problem } from '#generator/output/problem.ts'
import type { Stage } from '#generator/publish/stage.ts'
import { printable } from '#generator/terminal/terminal.ts'
import { problemLines } from '#generator/terminal/problem-lines.ts'
import { createProgress } from '#generator/terminal/progress.ts'
import { nothingRead, tallyAfter } from '#generator/terminal/summary-lines.ts'
import type { Tally } from '#generator/terminal/summary-lines.ts'
import type { Terminal } from '#generator/terminal/terminal.ts'

/** What a build has come to. */
export interface BuildOutcome {
  readonly tally: Tally
  /** All that were told, in their order. */
  readonly problems: readonly Problem[]
  /** The ids to keep beside the seeds. */
  readonly registry?: string
}

/**
 * Writes the files of a build to the stage and tells the rest, problem by problem. The stage is opened when
 * all seeds are read: at a large site that takes a while, and from then on there is a core for it.
 */
export async function carryOut(
  events: AsyncIterable<BuildEvent>,
  open: () => Promise<Stage>,
  terminal: Terminal,
): Promise<BuildOutcome> {
  const progress = createProgress(terminal.err, Date.now)
  const take = async (paths: readonly string[]) => {
    const stage = await open()
    for (const path of paths) stage.take(path)
  }
  const say = (text: string) => {
    progress.clear()
    terminal.err.write(text)
  }
  const problems: Problem[] = []
  let tally = nothingRead()
  let registry: string | undefined
  for await (const event of events) {
    if (event.kind === 'file') await (await open()).write(event.file)
    if (event.kind === 'kept') await take(event.paths)
    if (event.kind === 'all-read') open().catch(() => {})
    if (event.kind === 'progress') progress.show(event.step, event.done, event.total)
    if (event.kind === 'problem') {
      say(problemLines(event.problem))
      problems.push(event.problem)
    }
    if (event.kind === 'note') say(`${printable(event.text)}\n`)
    if (event.kind === 'registry') registry = event.text
    tally = tallyAfter(tally, event)
  }
  progress.clear()
  return { tally, problems, ...(registry !== undefined && { registry }) }
}
