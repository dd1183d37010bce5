import { parseCountryCode } from '#model/country.ts'
import type { Problem } from '#generator/output/problem.ts'
import { countryOf } from '#generator/gazetteer/country-table.ts'
import { readName } from '#generator/recognise/identity/person-name.ts'
import type { Correction } from './corrections-shape.ts'
import { leadOn } from '#generator/registry/redirect-chain.ts'
import { keyOf, listOf, scopesOf } from './name-scope.ts'
import type { CorrectionsReading, LocatedCorrection } from './parse-corrections.ts'

/** Leaves out corrections that cannot be, or that contradict an earlier one, and tells why. */
export function withoutContradictions({ corrections, problems }: CorrectionsReading): CorrectionsReading {
  const kept: LocatedCorrection[] = []
  const found: Problem[] = []
  const firstAbout = new Map<string, LocatedCorrection>()
  const leads = new Map<string, string>()
  for (const located of corrections) {
    const subjects = subjectsOf(located.correction)
    const earlier = subjects.map((subject) => firstAbout.get(subject)).find((other) => other !== undefined)
    const flaw = earlier
      ? contradiction(earlier)
      : (flawOf(located.correction) ?? ring(located.correction, leads))
    const { file, line, column } = located
    if (flaw) found.push({ severity: 'error', file, line, column, ...flaw })
    else kept.push(located)
    for (const subject of subjects) firstAbout.set(subject, earlier ?? located)
  }
  return { corrections: kept, problems: [...problems, ...found] }
}

type Contradiction = Pick<Problem, 'message' | 'hint'>

function contradiction({ line }: LocatedCorrection): Contradiction {
  return { message: `contradicts or repeats the correction in line ${line}`, hint: 'Keep one of the two.' }
}

/** Notes which names now lead to which; names that would lead back to themselves are a flaw. */
function ring(correction: Correction, leads: Map<string, string>): Contradiction | undefined {
  const [from, to] = namesLeading(correction)
  if (to === undefined || leadOn(leads, from, to)) return undefined
  return { message: 'leads to itself', hint: 'Remove the entry, or one of those it leads through.' }
}

/** Which names mean which other name, anywhere. */
function namesLeading(correction: Correction): readonly [from: readonly string[], to?: string] {
  if (correction.kind === 'merge') return [listOf(correction.merge).map(keyOf), keyOf(correction.into)]
  if (correction.kind === 'attach' && !correction.in)
    return [[keyOf(correction.attach)], keyOf(correction.to)]
  return [[]]
}

/** What a correction is about: no two may be about the same. */
function subjectsOf(correction: Correction): readonly string[] {
  switch (correction.kind) {
    case 'merge':
      return listOf(correction.merge).flatMap((name) => scopesOf(name, undefined))
    case 'attach':
      return scopesOf(correction.attach, correction.in)
    case 'split':
      return scopesOf(correction.split, correction.in)
    case 'not-a-person':
      return scopesOf(correction['not-a-person'], correction.in)
    case 'always-a-person':
      return scopesOf(correction['always-a-person'], undefined)
    case 'rename':
      return [`display of ${keyOf(correction.rename)}`]
    case 'hide':
      return [`display of ${keyOf(correction.hide)}`]
    case 'pin':
      return [`id of ${keyOf(correction.pin)}`, `id ${correction.id}`]
    case 'redirect':
      return [`id ${correction.redirect}`]
    case 'add':
      return correction.in.map((file) => `${correction.add} of ${file}`)
    case 'remove':
      return correction.in.map((file) => `${correction.remove} of ${file}`)
    case 'alias':
      return [`words ${correction.alias}`]
    case 'block':
      return [`words ${correction.block}`]
    case 'regroup':
      return [`group of ${correction.regroup}`]
  }
}

function flawOf(correction: Correction): Contradiction | undefined {
  const [from, to] = directionOf(correction)
  if (from !== undefined && from === to) return { message: 'leads to itself', hint: 'Remove the entry.' }
  if (correction.kind === 'attach' && readName(correction.attach).words.length !== 1)
    return {
      message: `"${correction.attach}" is more than a single word`,
      hint: 'Use merge for a full name.',
    }
  const unknown = codesOf(correction).find((code) => !countryOf(parseCountryCode(code)!))
  if (unknown !== undefined)
    return { message: `${unknown} is the code of no country`, hint: 'Use a code of ISO 3166-1, such as FR.' }
  return undefined
}

/** What becomes what; nothing for corrections that change nothing into something else. */
function directionOf(correction: Correction): readonly [from?: string, to?: string] {
  if (correction.kind === 'split') return [keyOf(correction.split), keyOf(correction.as)]
  if (correction.kind === 'rename') return [correction.rename, correction.to]
  if (correction.kind === 'redirect') return [correction.redirect, correction.to]
  if (correction.kind === 'regroup') return [correction.regroup, correction.as]
  return []
}

function codesOf(correction: Correction): readonly string[] {
  if (correction.kind === 'add') return [correction.add]
  if (correction.kind === 'remove') return [correction.remove]
  if (correction.kind === 'alias') return [correction.is]
  if (correction.kind === 'regroup') return [correction.regroup, correction.as]
  return []
}
