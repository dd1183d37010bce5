import type { CountryCode } from '#model/country.ts'
import type { RecognitionChanges } from '#generator/recognise/recognition-changes.ts'
import type { LocatedCorrection } from './parse-corrections.ts'

/** The corrections that change what is recognised in a text; part of the key under which recognised articles are kept. */
export function recognitionChanges(corrections: readonly LocatedCorrection[]): RecognitionChanges {
  const all = corrections.map(({ correction }) => correction)
  return {
    people: all.flatMap((one) => (one.kind === 'always-a-person' ? one['always-a-person'] : [])),
    notPeople: all.flatMap((one) => (one.kind === 'not-a-person' && !one.in ? one['not-a-person'] : [])),
    aliases: new Map(
      all.flatMap((one) => (one.kind === 'alias' ? [[one.alias, one.is as CountryCode] as const] : [])),
    ),
    blocked: all.flatMap((one) => (one.kind === 'block' ? one.block : [])),
  }
}

/** The words that a correction of recognition is about; undefined for others. */
export function phraseOf({ correction }: LocatedCorrection): string | undefined {
  if (correction.kind === 'always-a-person') return correction['always-a-person']
  if (correction.kind === 'not-a-person') return correction.in ? undefined : correction['not-a-person']
  if (correction.kind === 'alias') return correction.alias
  if (correction.kind === 'block') return correction.block
  return undefined
}
