import { foldName } from '#archive/format/search/name-entry.ts'
import type { CuedEntry, NameCue, NamedEntry } from '#archive/source/found-names.ts'
import type { CountryLedger } from '#generator/gather/archive-ledger.ts'
import { usualRole, variantsOf } from '#generator/gather/person-ledger.ts'
import type { PersonLedger } from '#generator/gather/person-ledger.ts'
import type { CountryForms } from './country-forms.ts'
import type { EarlierIndex } from './earlier-index.ts'

/** Somebody under the words that they are looked for by; `mark` tells namesakes apart. */
interface WordedName {
  readonly words: string
  readonly mark: string
  readonly entry: CuedEntry
}

/** What may not be in an earlier index as it is now. */
export interface NameChanges {
  readonly names: readonly WordedName[]
  /** Those of nobody else are in the index. */
  readonly isOfThem: (mark: string) => boolean
}

/**
 * People and countries by their names, other forms of them and roles, each from every word on: of all, or of those in
 * articles that an index does not have which has called everybody the same.
 */
export function nameChanges(
  { end, isCalledAlike }: Pick<EarlierIndex, 'end' | 'isCalledAlike'>,
  people: Iterable<PersonLedger>,
  countries: Iterable<CountryLedger>,
  forms: CountryForms,
): NameChanges {
  const isIn = (ledger: PersonLedger | CountryLedger) =>
    !isCalledAlike || (ledger.articles.at(-1) ?? -1) >= end
  const [somebody, some] = [[...people].filter(isIn), [...countries].filter(isIn)]
  const marks = new Set([...somebody.map(personMark), ...some.map(countryMark)])
  return {
    names: [...somebody.flatMap(wordedPerson), ...some.flatMap((country) => wordedCountry(country, forms))],
    isOfThem: (mark) => !isCalledAlike || marks.has(mark),
  }
}

function personMark({ number }: PersonLedger): string {
  return `${number}`
}

function countryMark({ number }: CountryLedger): string {
  return `c${number}`
}

function wordedPerson(person: PersonLedger): readonly WordedName[] {
  const { id, name, articles } = person
  const { role = '' } = usualRole(person)
  const entry = { facet: 'person', id, name, note: role, articles: articles.length } as const
  return worded(entry, personMark(person), [name, ...variantsOf(person)].map(foldName), foldName(role))
}

function wordedCountry(country: CountryLedger, forms: CountryForms): readonly WordedName[] {
  const { code, alpha3, name, articles } = country
  const entry = { facet: 'country', id: code, name, note: alpha3, articles: articles.length } as const
  const names = [foldName(name), foldName(alpha3), ...(forms.get(code) ?? [])]
  return worded(entry, countryMark(country), names, '')
}

function worded(
  entry: NamedEntry,
  mark: string,
  names: readonly string[],
  role: string,
): readonly WordedName[] {
  const cues = new Map<string, NameCue>(fromEveryWord(role).map((words) => [words, 2]))
  for (const words of names.flatMap(fromEveryWord)) cues.set(words, 1)
  for (const words of names) cues.set(words, 0)
  cues.delete('')
  return Array.from(cues, ([words, cue]) => ({ words, mark, entry: { ...entry, cue } }))
}

/** "mohammad ishaq dar", "ishaq dar", "dar". */
function fromEveryWord(name: string): readonly string[] {
  const words = name.split(' ')
  return words.map((_, place) => words.slice(place).join(' '))
}
