import type { CountryCode } from '#model/country.ts'
import type { EntryCountry } from '#generator/gather/archive-entry.ts'

/** By country: the ways in which the articles name it, folded. */
export type CountryForms = ReadonlyMap<CountryCode, ReadonlySet<string>>

/** Notes how an article names its countries. */
export function enterCountryForms(
  known: Map<CountryCode, Set<string>>,
  countries: readonly EntryCountry[],
): void {
  for (const { code, forms } of countries) {
    const entered = known.get(code) ?? new Set()
    known.set(code, entered)
    for (const form of forms) entered.add(form)
  }
}
