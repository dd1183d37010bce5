import type { Problem } from '#generator/output/problem.ts'
import { leadOn } from '#generator/registry/redirects.ts'
import type { Correction, Effect, CorrectionFlaw } from './correction-meaning.ts'
import { keyOf } from './name-scope.ts'
import type { CorrectionsReading } from './parse-corrections.ts'

/** Leaves out corrections that cannot be, or that contradict an earlier one, and tells why. */
export function withoutContradictions({ corrections, problems }: CorrectionsReading): CorrectionsReading {
  const kept: Correction[] = []
  const found: Problem[] = []
  const firstAbout = new Map<string, Correction>()
  const leads = new Map<string, string>()
  for (const correction of corrections) {
    const { about, file, line, column } = correction
    const earlier = about.map((subject) => firstAbout.get(subject)).find((other) => other !== undefined)
    const flaw = earlier ? contradiction(earlier) : (correction.flaw ?? ring(correction, leads))
    if (flaw) found.push({ severity: 'error', file, line, column, ...flaw })
    else kept.push(correction)
    for (const subject of about) firstAbout.set(subject, earlier ?? correction)
  }
  return { corrections: kept, problems: [...problems, ...found] }
}

/** The flaw of a correction that an earlier one leaves no room for. */
export function contradiction({ line }: Correction): CorrectionFlaw {
  return { message: `contradicts or repeats the correction in line ${line}`, hint: 'Keep one of the two.' }
}

/** Notes which names now lead to which; names that would lead back to themselves are a flaw. */
function ring({ effects }: Correction, leads: Map<string, string>): CorrectionFlaw | undefined {
  if (effects.every((effect) => isOpen(effect, leads))) return undefined
  return { message: 'leads to itself', hint: 'Remove the entry, or one of those it leads through.' }
}

/** False for names that mean another one anywhere, and would lead back to themselves. */
function isOpen(effect: Effect, leads: Map<string, string>): boolean {
  if (effect.kind !== 'name' || effect.files || effect.means === undefined) return true
  return leadOn(leads, effect.names.map(keyOf), keyOf(effect.means))
}
