import type { BuildStep } from '#generator/output/build-event.ts'
import { count } from '#generator/site/host-limits.ts'

/** What of a terminal is needed; `process.stderr` is one. */
export interface Screen {
  readonly isTTY?: boolean
  readonly columns?: number
  readonly write: (text: string) => unknown
}

/** Tells how far a build has come. */
export interface Progress {
  /** Without numbers the step has begun. */
  readonly show: (step: BuildStep, done?: number, total?: number) => void
  /** Takes the counted line away, so that something else can be printed. */
  readonly clear: () => void
}

const WORDS: Readonly<Record<BuildStep, string>> = {
  seeds: 'Reading articles',
  linking: 'Linking people and places',
  archive: 'Writing the archive and its index',
  pages: 'Drawing pages',
  verifying: 'Verifying files',
  publishing: 'Publishing',
}

/** Milliseconds between two changes of the counted line, and between two plain lines. */
const PAUSE = { line: 100, plain: 10_000 } as const

/** One counted line that changes in place on a terminal; elsewhere a plain line now and then. `now` is in milliseconds. */
export function createProgress(screen: Screen, now: () => number): Progress {
  const pause = screen.isTTY === true ? PAUSE.line : PAUSE.plain
  const started = new Map<BuildStep, number>()
  let last = now()

  function show(step: BuildStep, done = 0, total = 0): void {
    const isNew = !started.has(step)
    const begun = started.get(step) ?? now()
    started.set(step, begun)
    // What has no numbers may take as long as it likes: a terminal tells it at once.
    if (now() - last < pause && !(isNew && screen.isTTY === true)) return
    last = now()
    const far =
      total === 0 ? ' …' : `: ${count(done)} of ${count(total)}${timeLeft(now() - begun, done, total)}`
    const text = WORDS[step] + far
    screen.write(
      screen.isTTY === true ? `\r\u001b[K${text.slice(0, (screen.columns ?? 80) - 1)}` : `${text}\n`,
    )
  }

  return { show, clear: () => screen.isTTY === true && screen.write('\r\u001b[K') }
}

/** ", about 2 min left"; nothing until three seconds tell something. */
function timeLeft(elapsed: number, done: number, total: number): string {
  if (elapsed < 3000 || done === 0) return ''
  const seconds = Math.ceil(((elapsed / done) * (total - done)) / 1000)
  return `, about ${seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`} left`
}
