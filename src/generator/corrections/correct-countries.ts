import type { ArticleCountry, Mention } from '#model/article.ts'
import type { CountryCode } from '#model/country.ts'
import { inOrder } from '#generator/recognise/shown-countries.ts'
import type { NamedCountry } from '#generator/recognise/shown-countries.ts'
import { countryOf } from '#generator/gazetteer/country-table.ts'
import type { NoteEffect } from './correct-people.ts'
import type { Correction } from './correction-meaning.ts'

/** The countries of an article as corrected, in the order of `RecognisedArticle.countries`. */
export type CorrectCountries = <Place extends Pick<Mention, 'part' | 'start'>>(
  countries: readonly NamedCountry<Place>[],
  file: string,
) => readonly NamedCountry<Place>[]

/** Puts remove, regroup and add together; they are applied in this order. Undefined where there are none. */
export function createCorrectCountries(
  corrections: readonly Correction[],
  note: NoteEffect,
): CorrectCountries | undefined {
  const removed = new Map<string, Correction>()
  const regrouped = new Map<string, readonly [CountryCode, Correction]>()
  const added = new Map<string, (readonly [CountryCode, Correction])[]>()
  for (const correction of corrections) {
    for (const effect of correction.effects) {
      if (effect.kind === 'regroup') regrouped.set(effect.code, [effect.as, correction])
      if (effect.kind === 'remove')
        for (const file of effect.files) removed.set(`${effect.code} ${file}`, correction)
      if (effect.kind === 'add')
        for (const file of effect.files)
          added.set(file, [...(added.get(file) ?? []), [effect.code, correction]])
    }
  }
  if (removed.size + regrouped.size + added.size === 0) return undefined
  return <Place extends Pick<Mention, 'part' | 'start'>>(
    countries: readonly NamedCountry<Place>[],
    file: string,
  ) => {
    const found = new Map<CountryCode, NamedCountry<Place>>()
    for (const country of countries) {
      const removal = removed.get(`${country.code} ${file}`)
      const [code, regrouping] = regrouped.get(country.code) ?? []
      const effect = removal ?? regrouping
      if (effect) note(effect, file)
      if (!removal) put(found, code === undefined ? country : { ...country, ...named(code) })
    }
    for (const [code, correction] of added.get(file) ?? []) {
      if (!found.has(code)) note(correction, file)
      put(found, { ...named(code), main: true, mentions: [] })
    }
    return inOrder([...found.values()])
  }
}

/** Codes were checked when the corrections were read. */
function named(code: CountryCode): Pick<ArticleCountry, 'code' | 'alpha3' | 'name'> {
  const { alpha3, name } = countryOf(code)!
  return { code, alpha3, name }
}

function put<Place extends Pick<Mention, 'part' | 'start'>>(
  found: Map<CountryCode, NamedCountry<Place>>,
  country: NamedCountry<Place>,
): void {
  const before = found.get(country.code)
  if (!before) return void found.set(country.code, country)
  const mentions = [...before.mentions, ...country.mentions].sort(
    (a, b) => a.part - b.part || a.start - b.start,
  )
  found.set(country.code, { ...before, main: before.main || country.main, mentions })
}
