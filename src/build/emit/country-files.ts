import type { Numbering } from '#archive/cards.ts'
import { encodeColumns, encodeNumbers } from '#archive/columns.ts'
import type { Ref } from '#archive/format.ts'
import { encodeCountryProfile } from '#archive/profiles.ts'
import type { OutputFile } from '../output-file.ts'
import { emitBytes, emitJson } from './data-file.ts'
import { countryProfile } from './entity-profile.ts'
import type { NumberedLedger } from './entity-profile.ts'

/** Profile, article numbers and columns of each country, in turn, by country number. */
export function* emitCountries(
  ledger: NumberedLedger,
  numbering: Numbering,
): Generator<OutputFile, readonly Ref[]> {
  const refs: Ref[] = []
  for (const country of ledger.countries) {
    const { profile, columns, ...besides } = countryProfile(ledger, country)
    refs.push(yield* emitJson(encodeCountryProfile(profile, besides, numbering)))
    refs.push(yield* emitBytes(encodeNumbers(columns.numbers)), yield* emitBytes(encodeColumns(columns)))
  }
  return refs
}
