import type { CountryByPlace } from '#model/article.ts'
import type { CountryCode } from '#model/country.ts'
import { countryOf } from '#generator/gazetteer/country-table.ts'
import type { NoteEffect } from './correct-people.ts'
import type { Correction } from './correction-meaning.ts'

/** The countries of an article that rest on places alone, as corrected; `named` are those it has otherwise, corrected already. */
export type CorrectByPlace = (
  countries: readonly CountryByPlace[],
  file: string,
  named: { readonly has: (code: CountryCode) => boolean },
) => readonly CountryByPlace[]

/** Applies remove and regroup to them. */
export function createCorrectByPlace(corrections: readonly Correction[], note: NoteEffect): CorrectByPlace {
  const removed = new Map<string, Correction>()
  const regrouped = new Map<string, readonly [CountryCode, Correction]>()
  for (const correction of corrections)
    for (const effect of correction.effects) {
      if (effect.kind === 'regroup') regrouped.set(effect.code, [effect.as, correction])
      if (effect.kind === 'remove')
        for (const file of effect.files) removed.set(`${effect.code} ${file}`, correction)
    }
  return (countries, file, named) => {
    const found = new Map<CountryCode, CountryByPlace>()
    for (const country of countries) {
      const removal = removed.get(`${country.code} ${file}`)
      const [code = country.code, regrouping] = regrouped.get(country.code) ?? []
      const effect = removal ?? regrouping
      if (effect) note(effect, file)
      if (removal || named.has(code) || found.has(code)) continue
      const { alpha3, name } = countryOf(code)!
      found.set(code, { ...country, code, alpha3, name })
    }
    return [...found.values()]
  }
}
