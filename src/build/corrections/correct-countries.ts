import type { ArticleCountry, Mention } from '#model/article.ts'
import type { CountryCode } from '#model/country.ts'
import { countryOf } from '../recognise/countries/country-table.ts'
import type { NoteEffect } from './correct-people.ts'
import type { LocatedCorrection } from './parse-corrections.ts'

/** A country of an article, whatever is known of its mentions. */
interface NamedCountry<Place> extends Omit<ArticleCountry, 'mentions'> {
  readonly mentions: readonly Place[]
}

/** The countries of an article as corrected, in the order of `RecognisedArticle.countries`. */
export type CorrectCountries = <Place extends Pick<Mention, 'part' | 'start'>>(
  countries: readonly NamedCountry<Place>[],
  file: string,
) => readonly NamedCountry<Place>[]

/** Puts remove, regroup and add together; they are applied in this order. */
export function createCorrectCountries(
  corrections: readonly LocatedCorrection[],
  note: NoteEffect,
): CorrectCountries {
  const removed = new Map<string, LocatedCorrection>()
  const regrouped = new Map<string, readonly [CountryCode, LocatedCorrection]>()
  const added = new Map<string, (readonly [CountryCode, LocatedCorrection])[]>()
  for (const located of corrections) {
    const { correction } = located
    if (correction.kind === 'regroup')
      regrouped.set(correction.regroup, [correction.as as CountryCode, located])
    if (correction.kind === 'remove')
      for (const file of correction.in) removed.set(`${correction.remove} ${file}`, located)
    if (correction.kind !== 'add') continue
    for (const file of correction.in)
      added.set(file, [...(added.get(file) ?? []), [correction.add as CountryCode, located]])
  }
  const isNothing = removed.size + regrouped.size + added.size === 0
  return <Place extends Pick<Mention, 'part' | 'start'>>(
    countries: readonly NamedCountry<Place>[],
    file: string,
  ) => {
    if (isNothing) return inOrder(countries)
    const found = new Map<CountryCode, NamedCountry<Place>>()
    for (const country of countries) {
      const removal = removed.get(`${country.code} ${file}`)
      const [code, regrouping] = regrouped.get(country.code) ?? []
      const effect = removal ?? regrouping
      if (effect) note(effect, file)
      if (!removal) put(found, code === undefined ? country : { ...country, ...named(code) })
    }
    for (const [code, located] of added.get(file) ?? []) {
      if (!found.has(code)) note(located, file)
      put(found, { ...named(code), main: true, mentions: [] })
    }
    return inOrder([...found.values()])
  }
}

function inOrder<Place>(countries: readonly NamedCountry<Place>[]): readonly NamedCountry<Place>[] {
  return countries.toSorted((a, b) => b.mentions.length - a.mentions.length || (a.code < b.code ? -1 : 1))
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
