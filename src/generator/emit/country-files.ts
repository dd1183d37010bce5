import type { Numbering } from '#archive/format/cards.ts'
import type { Ref } from '#archive/source/root.ts'
import { encodeCountryProfile } from '#archive/format/profiles.ts'
import { once } from '#archive/files/memo.ts'
import type { Output } from '#generator/output/output-file.ts'
import { emitJson, emitUnlessMade } from '#generator/output/data-file.ts'
import { countryProfile } from './entity-profile.ts'
import type { NumberedLedger } from './entity-profile.ts'
import { emitSlice } from './slice-files.ts'
import type { KnownFiles } from '#generator/gather/subject-hashes.ts'

/** Profile, article numbers and columns of each country, in turn, by country number. */
export function* emitCountries(
  ledger: NumberedLedger,
  numbering: Numbering,
  { subjects, madeFrom }: KnownFiles,
): Generator<Output, readonly Ref[]> {
  const refs: Ref[] = []
  for (const country of ledger.countries) {
    if (!country) continue
    const made = once(() => countryProfile(ledger, country))
    const key = subjects.country(country.code).files()
    const profile = yield* emitUnlessMade(madeFrom, `profile ${key}`, (key) => {
      const { profile, columns: _columns, ...besides } = made()
      return emitJson(encodeCountryProfile(profile, besides, numbering), key)
    })
    const { numbers, columns } = yield* emitSlice(madeFrom, key, () => made().columns)
    refs.push(profile, numbers, columns)
  }
  return refs
}
