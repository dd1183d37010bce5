import type { PersonDigest } from '#generator/recognise/identity/archive-names.ts'
import type { Correction } from './correction-meaning.ts'
import { scopeOf, scopesOf } from './name-scope.ts'

/** Told when a correction takes effect in a file. */
export type NoteEffect = (correction: Correction, file: string) => void

/** What a name becomes: another name, or nobody. */
interface NameRule {
  readonly correction: Correction
  readonly name: string | undefined
  /** The name is somebody of their own, not to be linked with similar names. */
  readonly apart: boolean
}

/** A name as the archivist reads it. */
interface CorrectedName {
  readonly name: string
  readonly apart: boolean
}

/** Says what a name means in a file (or in any, without one); undefined when it is nobody. */
export type CorrectName = (name: string, file?: string) => CorrectedName | undefined

/** Puts together what corrections say that names mean. */
export function createCorrectName(corrections: readonly Correction[], note: NoteEffect): CorrectName {
  const rules = new Map(corrections.flatMap(rulesOf))
  const anywhere = new Map<NameRule, CorrectedName | undefined>()

  function inFile(name: string, file: string): CorrectedName | undefined {
    const seen = new Set<NameRule>()
    let corrected: CorrectedName = { name, apart: false }
    for (;;) {
      const rule = rules.get(scopeOf(corrected.name, file)) ?? rules.get(scopeOf(corrected.name, undefined))
      if (!rule || seen.has(rule)) return corrected
      seen.add(rule)
      note(rule.correction, file)
      if (rule.name === undefined) return undefined
      corrected = { name: rule.name, apart: rule.apart }
    }
  }

  /** Rules that were followed once remember where they led: names may lead on over thousands of others. */
  function inAny(name: string): CorrectedName | undefined {
    const followed: NameRule[] = []
    let corrected: CorrectedName | undefined = { name, apart: false }
    let rule = rules.get(scopeOf(name, undefined))
    while (rule && corrected && !anywhere.has(rule)) {
      followed.push(rule)
      corrected = rule.name === undefined ? undefined : { name: rule.name, apart: rule.apart }
      rule = rule.name === undefined ? undefined : rules.get(scopeOf(rule.name, undefined))
    }
    if (rule) corrected = anywhere.get(rule)
    for (const one of followed) anywhere.set(one, corrected)
    return corrected
  }

  if (rules.size === 0) return (name) => ({ name, apart: false })
  return (name, file) => (file === undefined ? inAny(name) : inFile(name, file))
}

/** A person of an article under the corrected name. */
export function correctPerson(person: PersonDigest, correctName: CorrectName): PersonDigest | undefined {
  const corrected = correctName(person.name, person.file)
  if (!corrected || (corrected.name === person.name && !corrected.apart)) return corrected && person
  return { ...person, name: corrected.name, forms: [corrected.name, ...person.forms], apart: corrected.apart }
}

function rulesOf(correction: Correction): readonly (readonly [scope: string, rule: NameRule])[] {
  return correction.effects.flatMap((effect) => {
    if (effect.kind !== 'name') return []
    const { names, files, means, apart = false } = effect
    const rule = { correction, name: means, apart }
    return names.flatMap((name) => scopesOf(name, files)).map((scope) => [scope, rule] as const)
  })
}
