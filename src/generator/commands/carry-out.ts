import type { BuildEvent } from '#generator/output/build-event.ts'
import type { Problem } from '#generator/output/problem.ts'
import type { Stage } from '#generator/publish/stage.ts'
import { printable } from '#generator/terminal/terminal.ts'
import { problemLines } from '#generator/terminal/problem-lines.ts'
import type { Progress } from '#generator/terminal/progress.ts'
import { nothingRead, tallyAfter } from '#generator/terminal/summary-lines.ts'
import type { Tally } from '#generator/terminal/summary-lines.ts'
import type { Terminal } from '#generator/terminal/terminal.ts'

/** What a build has come to. */
export interface BuildOutcome {
  readonly tally: Tally
  readonly problems: readonly Problem[]
  /** What corrections and the like did, one sentence each. */
  readonly notes: readonly string[]
  /** Some text is kept back that earlier builds may have published. */
  readonly isRestricted: boolean
  /** Ids of the articles that the site has. */
  readonly articles: readonly string[]
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
  progress: Progress,
): Promise<BuildOutcome> {
  const problems: Problem[] = []
  const notes: string[] = []
  const take = async (paths: readonly string[]) => {
    const stage = await open()
    for (const path of paths) stage.take(path)
  }
  const say = (text: string) => {
    progress.clear()
    terminal.err.write(text)
  }
  let tally = nothingRead()
  let registry: string | undefined
  let isRestricted = false
  let articles: readonly string[] = []
  for await (const event of events) {
    if (event.kind === 'file') await (await open()).write(event.file)
    if (event.kind === 'kept') await take(event.paths)
    if (event.kind === 'all-read') open().catch(() => {})
    if (event.kind === 'progress') progress.show(event.step, event.done, event.total)
    if (event.kind === 'problem') {
      problems.push(event.problem)
      say(problemLines(event.problem))
    }
    if (event.kind === 'note') {
      notes.push(event.text)
      say(`${printable(event.text)}\n`)
    }
    if (event.kind === 'restricted') isRestricted = true
    if (event.kind === 'articles') articles = event.ids
    if (event.kind === 'registry') registry = event.text
    tally = tallyAfter(tally, event)
  }
  progress.clear()
  return { tally, problems, notes, isRestricted, articles, ...(registry !== undefined && { registry }) }
}
