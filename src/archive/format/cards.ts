import type { ArticleCard, Dateline, Published } from '#model/article.ts'
import type { Country, CountryCode } from '#model/country.ts'
import type { PersonId, PersonRef } from '#model/person.ts'
import { cardIdCell, decodeCardId, encodeCardId } from './card-id.ts'
import type { CardIdCell } from './card-id.ts'
import { decodePerson, encodePerson, personCell } from './person-cell.ts'
import type { PersonCell } from './person-cell.ts'
import { count, list, maybe, present, record, row, text } from './shape.ts'

/** The numbers that the archive gave its people and countries. */
export interface Numbering {
  person(id: PersonId): number
  country(code: CountryCode): number
  /** A person's usual role in short. */
  roleOf(id: PersonId): string | undefined
}

/** A person with their number, and their role in short where the file gives it. */
export interface NumberedPerson extends PersonRef {
  readonly number: number
  readonly role?: string
}

/** Some cards, and once each the people on them. */
export interface CardList {
  readonly cards: readonly ArticleCard[]
  readonly people: readonly NumberedPerson[]
}

/** Cards on file: people, sources and languages are spelled once; countries go by their number in the archive. */
export interface CardsFile {
  readonly people: readonly PersonCells[]
  readonly sources: readonly string[]
  readonly languages: readonly string[]
  readonly cards: readonly CardRow[]
}

type PersonCells = readonly [number: number, person: PersonCell, role?: string]

/** People, sources and languages by their place in the file's lists. */
type CardRow = readonly [
  id: CardIdCell,
  headline: string,
  lead: string,
  words: number,
  people: readonly number[],
  countries: readonly number[],
  more: {
    readonly published?: Published
    readonly dateline?: Dateline
    readonly source?: number
    readonly language?: number
  },
]

export const published = record<Published>({ day: text, time: maybe(text) })
export const dateline = record<Dateline>({ places: list(text), day: maybe(text), agency: maybe(text) })
const more = record<CardRow[6]>({
  published: maybe(published),
  dateline: maybe(dateline),
  source: maybe(count),
  language: maybe(count),
})

/** The fields that a file with cards has. */
export const cardFields = {
  people: list(row<PersonCells>(count, personCell, maybe(text))),
  sources: list(text),
  languages: list(text),
  cards: list(row(cardIdCell, text, text, count, list(count), list(count), more)),
}

/** `roles`: whether people's roles are written too, which change more often than cards do. */
export function encodeCards(
  cards: readonly ArticleCard[],
  numbering: Numbering,
  roles: 'with roles' | 'without roles',
): CardsFile {
  const people = new Map(cards.flatMap((card) => card.people.map((person) => [person.id, person] as const)))
  const sources = distinct(cards.map(({ source }) => source))
  const languages = distinct(cards.map(({ language }) => language))
  const place = placesOf([...people.keys()])
  const [sourcePlace, languagePlace] = [placesOf(sources), placesOf(languages)]
  return {
    people: Array.from(people.values(), (person): PersonCells => {
      const role = roles === 'with roles' ? numbering.roleOf(person.id) : undefined
      const cells = [numbering.person(person.id), encodePerson(person)] as const
      return role === undefined ? cells : [...cells, role]
    }),
    sources,
    languages,
    cards: cards.map(({ source, language, published, dateline, ...card }) => [
      encodeCardId({ ...card, ...(published && { published }), ...(dateline && { dateline }) }),
      card.headline,
      card.lead,
      card.words,
      card.people.map((person) => place(person.id)),
      card.countries.map(({ code }) => numbering.country(code)),
      {
        ...(published && { published }),
        ...(dateline && { dateline }),
        ...(source !== undefined && { source: sourcePlace(source) }),
        ...(language !== undefined && { language: languagePlace(language) }),
      },
    ]),
  }
}

/** The inverse of `encodeCards`; `countries` by number. Throws an `ArchiveError` when numbers point nowhere. */
export function decodeCards(file: CardsFile, countries: readonly Country[], name: string): CardList {
  const people = file.people.map(([, cell]) => decodePerson(cell))
  const cards = file.cards.map(([id, headline, lead, words, persons, nations, more]): ArticleCard => {
    const { source, language, ...dates } = more
    return {
      id: decodeCardId(id, { headline, ...dates }),
      headline,
      ...dates,
      ...(source !== undefined && { source: present(file.sources[source], name) }),
      ...(language !== undefined && { language: present(file.languages[language], name) }),
      lead,
      words,
      people: persons.map((place) => present(people[place], name)),
      countries: nations.map((number) => present(countries[number], name)),
    }
  })
  return {
    cards,
    people: file.people.map(([number, cell, role]) => {
      return { ...decodePerson(cell), number, ...(role !== undefined && { role }) }
    }),
  }
}

function distinct(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values)].filter((value) => value !== undefined)
}

function placesOf(values: readonly string[]): (value: string) => number {
  const places = new Map(values.map((value, place) => [value, place]))
  return (value) => places.get(value) ?? 0
}
