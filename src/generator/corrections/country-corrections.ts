import { parseCountryCode } from '#model/country.ts'
import type { CountryCode } from '#model/country.ts'
import { countryOf } from '#generator/gazetteer/country-table.ts'
import type { CorrectionFlaw } from './correction-meaning.ts'
import { code, correctionKind, files, name, noText, toItself } from './correction-kind.ts'

/** What can be said about countries, by the word each entry begins with. */
export const COUNTRY_CORRECTIONS = {
  add: correctionKind(
    { add: code, in: files },
    'These files are about this country, too.',
    ({ add, in: files }) => ({
      about: files.map((file) => `${add} of ${file}`),
      flaw: noCountry(add),
      effects: [{ kind: 'add', code: add as CountryCode, files }],
      deed: `added ${nameOf(add)}`,
      lack: `${files.join(', ')} has ${nameOf(add)} already or is not there`,
    }),
  ),
  remove: correctionKind(
    { remove: code, in: files },
    'These files do not name this country.',
    ({ remove, in: files }) => ({
      about: files.map((file) => `${remove} of ${file}`),
      flaw: noCountry(remove),
      effects: [{ kind: 'remove', code: remove as CountryCode, files }],
      deed: `removed ${nameOf(remove)}`,
      lack: `${files.join(', ')} does not have ${nameOf(remove)} or is not there`,
    }),
  ),
  alias: correctionKind(
    { alias: name, is: code },
    'These words name a country, written exactly so.',
    ({ alias, is }) => ({
      about: [`words ${alias}`],
      flaw: noCountry(is),
      effects: [{ kind: 'recognise', words: alias, as: is as CountryCode }],
      deed: `took "${alias}" for ${nameOf(is)}`,
      lack: noText(alias),
    }),
  ),
  block: correctionKind({ block: name }, 'In these words no country is named.', ({ block }) => ({
    about: [`words ${block}`],
    effects: [{ kind: 'recognise', words: block, as: 'no country' }],
    deed: `found no country in "${block}"`,
    lack: noText(block),
  })),
  regroup: correctionKind(
    { regroup: code, as: code },
    'One country is counted as another.',
    ({ regroup, as }) => ({
      about: [`group of ${regroup}`],
      flaw: toItself(regroup, as) ?? noCountry(regroup) ?? noCountry(as),
      effects: [{ kind: 'regroup', code: regroup as CountryCode, as: as as CountryCode }],
      deed: `counted ${nameOf(regroup)} as ${nameOf(as)}`,
      lack: `no article has ${nameOf(regroup)}`,
    }),
  ),
}

/** What is wrong with a code that is no country's. */
export function noCountry(code: string): CorrectionFlaw | undefined {
  if (countryOf(parseCountryCode(code)!)) return undefined
  return { message: `${code} is the code of no country`, hint: 'Use a code of ISO 3166-1, such as FR.' }
}

/** The name of the country of a code; the code itself of another. */
export function nameOf(code: string): string {
  return countryOf(parseCountryCode(code)!)?.name ?? code
}
