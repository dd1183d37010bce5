import type { Brand } from './brand.ts'

/** ISO 3166-1 alpha-2, upper case ("PK"), plus the user-assigned XK for Kosovo. Lower case in addresses. */
export type CountryCode = Brand<string, 'CountryCode'>

/** A country or region as the archive names it. Names are data made at build time, never asked of `Intl` by the page. */
export interface Country {
  readonly code: CountryCode
  /** ISO 3166-1 alpha-3 ("PAK"): the code that readers see. */
  readonly alpha3: string
  /** Common English name ("Pakistan"). */
  readonly name: string
}

/** Accepts either case; returns undefined for anything that is not two ASCII letters. Whether such a country exists is the archive's to say. */
export function parseCountryCode(text: string): CountryCode | undefined {
  return /^[a-z]{2}$/i.test(text) ? (text.toUpperCase() as CountryCode) : undefined
}
