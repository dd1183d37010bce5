import type { Country, CountryCode } from '#model/country.ts'
import { africa } from './africa.ts'
import { americas } from './americas.ts'
import { asia } from './asia.ts'
import { europe } from './europe.ts'
import { oceania } from './oceania.ts'

/** A country with every word by which news text calls it. All lists may be empty. */
export interface CountryEntry extends Country {
  /** Other full names and official forms ("Cabo Verde"). Forms that merely wrap the name ("Kingdom of Norway") are left out. */
  readonly otherNames: readonly string[]
  /** Part of the name used for the whole ("Britain", "Gaza"). */
  readonly shortForms: readonly string[]
  readonly abbreviations: readonly string[]
  /** Adjectives and the words for its people, plurals spelled out ("Dane", "Danes", "Danish"). */
  readonly demonyms: readonly string[]
  /** Names it bore before ("Burma"), and a dissolved state whose place it took (the Soviet Union: Russia). */
  readonly formerNames: readonly string[]
  /** Seat of government first, then towns the press uses in its place. */
  readonly capitals: readonly string[]
  /** Buildings and bodies that stand for the government ("Kremlin"). */
  readonly metonyms: readonly string[]
}

/**
 * Every code of ISO 3166-1 and XK (Kosovo), 250 in all, named in news style ("Russia", "Ivory Coast"), ordered by code.
 * One country is `CODE ALPHA3 Name | label value, value | …`, continued on indented lines; "Dane/s" stands for "Dane, Danes".
 */
export const countries: readonly CountryEntry[] = [africa, americas, asia, europe, oceania]
  .flatMap((table) => table.trim().split(/\n(?=\S)/))
  .map(parseCountry)
  .sort((a, b) => (a.code < b.code ? -1 : 1))

const byCode: ReadonlyMap<string, CountryEntry> = new Map(countries.map((country) => [country.code, country]))

/** The country of a code in upper case; undefined when the code is no country's. */
export function countryOf(code: CountryCode): CountryEntry | undefined {
  return byCode.get(code)
}

function parseCountry(block: string): CountryEntry {
  const [head = '', ...fields] = block.split('|').map((field) => field.trim())
  const lists = new Map(fields.map(parseField))
  return {
    code: head.slice(0, 2) as CountryCode,
    alpha3: head.slice(3, 6),
    name: head.slice(7),
    otherNames: lists.get('also') ?? [],
    shortForms: lists.get('short') ?? [],
    abbreviations: lists.get('abbr') ?? [],
    demonyms: lists.get('people') ?? [],
    formerNames: lists.get('was') ?? [],
    capitals: lists.get('capital') ?? [],
    metonyms: lists.get('seat') ?? [],
  }
}

function parseField(field: string): [label: string, values: readonly string[]] {
  const label = field.slice(0, field.indexOf(' '))
  const values = field.slice(label.length).split(',')
  return [label, values.flatMap((value) => spellOut(value.trim()))]
}

/** "Dane/s" -> "Dane", "Danes". */
export function spellOut(word: string): readonly string[] {
  return word.endsWith('/s') ? [word.slice(0, -2), `${word.slice(0, -2)}s`] : [word]
}
