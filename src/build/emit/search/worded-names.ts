import { foldName } from '#archive/search/name-entry.ts'
import type { CuedEntry, NameCue, NamedEntry } from '#archive/search/name-entry.ts'
import type { CountryLedger } from '../archive-ledger.ts'
import { usualRole, variantsOf } from '../person-ledger.ts'
import type { PersonLedger } from '../person-ledger.ts'
import type { CountryForms } from './country-forms.ts'

/** Somebody under the words that they are looked for by; `mark` tells namesakes apart. */
export interface WordedName {
  readonly words: string
  readonly mark: string
  readonly entry: CuedEntry
}

/** People and countries by their names, other forms of them and roles, each from every word on. */
export function wordedNames(
  people: readonly PersonLedger[],
  countries: readonly CountryLedger[],
  forms: CountryForms,
): readonly WordedName[] {
  return [...people.flatMap(wordedPerson), ...countries.flatMap((country) => wordedCountry(country, forms))]
}

function wordedPerson(person: PersonLedger): readonly WordedName[] {
  const { id, name, number, articles } = person
  const { role = '' } = usualRole(person)
  const entry = { facet: 'person', id, name, note: role, articles: articles.length } as const
  return worded(entry, `${number}`, [name, ...variantsOf(person)].map(foldName), foldName(role))
}

function wordedCountry(
  { code, alpha3, name, number, articles }: CountryLedger,
  forms: CountryForms,
): readonly WordedName[] {
  const entry = { facet: 'country', id: code, name, note: alpha3, articles: articles.length } as const
  const names = [foldName(name), foldName(alpha3), ...(forms.get(code) ?? [])]
  return worded(entry, `c${number}`, names, '')
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
