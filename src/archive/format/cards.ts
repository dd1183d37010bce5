import type { ArticleCard, ArticleId, CardPerson, Dateline, Published } from '#model/article.ts'
import type { ByNumber } from './by-number.ts'
import type { Country, CountryCode } from '#model/country.ts'
import { FACET_TABLE, mapFacets, TEXT_FACETS } from '#model/facets.ts'
import type { FacetField, TextFacet } from '#model/facets.ts'
import type { CardHappened } from '#model/named-day.ts'
import type { PersonId, PersonRef } from '#model/person.ts'
import { decodePerson, encodePerson, personCell } from './person-cell.ts'
import type { PersonCell } from './person-cell.ts'
import { count, list, maybe, present, record, row, text, either } from './shape.ts'
import { timelineDay } from '#model/article.ts'
import { slugOf } from '#model/slug.ts'
import type { Shape } from './shape.ts'

/**
 * An article's id on file. Ids are given once as day and headline and may outlive a corrected headline, so they are
 * kept as the length they have in common with today's day and headline, and what follows. A fifth of a page is saved.
 */
type CardIdCell = number | readonly [common: number, rest: string]

const cardIdCell: Shape<CardIdCell> = either(count, row<readonly [number, string]>(count, text))

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

/** Cards on file: people and the texts of facets are spelled once; countries go by their number in the archive. */
export interface CardsFile {
  readonly people: readonly PersonCells[]
  readonly texts: Readonly<Record<TextFacet, readonly string[]>>
  readonly cards: readonly CardRow[]
}

type PersonCells = readonly [number: number, person: PersonCell, role?: string]

/** A country by its number, and the places it rests on. */
type ByPlaceCells = readonly [country: number, places: readonly string[]]

/** People and texts by their place in the file's lists. */
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
    readonly byPlace?: readonly ByPlaceCells[]
    /** Two numbers a speaker: which of the people, how many statements. */
    readonly said?: readonly number[]
    readonly happened?: CardHappened
  } & { readonly [F in TextFacet]?: number },
]

export const published = record<Published>({ day: text, time: maybe(text) })
export const dateline = record<Dateline>({ places: list(text), day: maybe(text), agency: maybe(text) })
const more = record<CardRow[6]>({
  published: maybe(published),
  dateline: maybe(dateline),
  byPlace: maybe(list(row<ByPlaceCells>(count, list(text)))),
  said: maybe(list(count)),
  happened: maybe(record<CardHappened>({ day: text, words: maybe(text) })),
  ...mapFacets(() => maybe(count), TEXT_FACETS),
})

/** The fields that a file with cards has. */
export const cardFields = {
  people: list(row<PersonCells>(count, personCell, maybe(text))),
  texts: record<CardsFile['texts']>(mapFacets(() => list(text), TEXT_FACETS)),
  cards: list(row(cardIdCell, text, text, count, list(count), list(count), more)),
}

/** `roles`: whether people's roles are written too, which change more often than cards do. */
export function encodeCards(
  cards: readonly ArticleCard[],
  numbering: Numbering,
  roles: 'with roles' | 'without roles',
): CardsFile {
  const people = new Map(cards.flatMap((card) => card.people.map((person) => [person.id, person] as const)))
  const place = placesOf([...people.keys()])
  const texts = mapFacets(
    (facet) => distinct(cards.map((card) => card[FACET_TABLE[facet].field])),
    TEXT_FACETS,
  )
  const textPlaces = mapFacets((facet) => placesOf(texts[facet]), TEXT_FACETS)
  return {
    people: Array.from(people.values(), (person): PersonCells => {
      const role = roles === 'with roles' ? numbering.roleOf(person.id) : undefined
      const cells = [numbering.person(person.id), encodePerson(person)] as const
      return role === undefined ? cells : [...cells, role]
    }),
    texts,
    cards: cards.map(({ published, dateline, byPlace, happened, ...card }) => [
      encodeCardId({ ...card, ...(published && { published }), ...(dateline && { dateline }) }),
      card.headline,
      card.lead,
      card.words,
      card.people.map((person) => place(person.id)),
      card.countries.map(({ code }) => numbering.country(code)),
      {
        ...(published && { published }),
        ...(dateline && { dateline }),
        ...speakers(card.people, (person) => place(person.id)),
        ...(happened && { happened }),
        ...(byPlace && { byPlace: byPlace.map(({ code, places }) => [numbering.country(code), places]) }),
        ...mapTexts((facet, field) => {
          const text = card[field]
          return text === undefined ? [] : [[facet, textPlaces[facet](text)]]
        }),
      },
    ]),
  }
}

/** The inverse of `encodeCards`; `countries` by number. Throws an `ArchiveError` when numbers point nowhere. */
export function decodeCards(file: CardsFile, countries: ByNumber<Country>, name: string): CardList {
  const people = file.people.map(([, cell]) => decodePerson(cell))
  const cards = file.cards.map(([id, headline, lead, words, persons, nations, more]): ArticleCard => {
    const { published, dateline, byPlace, said = [], happened, ...places } = more
    const dates = { ...(published && { published }), ...(dateline && { dateline }) }
    return {
      id: decodeCardId(id, { headline, ...dates }),
      headline,
      ...dates,
      ...mapTexts((facet, field) => {
        const place = places[facet]
        return place === undefined ? [] : [[field, present(file.texts[facet][place], name)]]
      }),
      lead,
      words,
      people: persons.map((place) => {
        const person = present(people[place], name)
        const statements = statementsOf(said, place)
        return statements === undefined ? person : { ...person, said: statements }
      }),
      countries: nations.map((number) => present(countries[number], name)),
      ...(byPlace && {
        byPlace: byPlace.map(([number, places]) => ({ ...present(countries[number], name), places })),
      }),
      ...(happened && { happened }),
    }
  })
  return {
    cards,
    people: file.people.map(([number, cell, role]) => {
      return { ...decodePerson(cell), number, ...(role !== undefined && { role }) }
    }),
  }
}

function speakers(
  people: readonly CardPerson[],
  place: (person: CardPerson) => number,
): Pick<CardRow[6], 'said'> {
  const said = people.flatMap((person) => (person.said === undefined ? [] : [place(person), person.said]))
  return said.length > 0 ? { said } : {}
}

function statementsOf(said: readonly number[], person: number): number | undefined {
  return said.find((_, at) => at % 2 === 1 && said[at - 1] === person)
}

/** An object of what the facets of texts are mapped to: entries of a key and a value. */
function mapTexts<Key extends string, Value>(
  make: (facet: TextFacet, field: FacetField) => readonly (readonly [Key, Value])[],
): { readonly [K in Key]?: Value } {
  const entries = TEXT_FACETS.flatMap((facet) => make(facet, FACET_TABLE[facet].field))
  return Object.fromEntries(entries) as { readonly [K in Key]?: Value }
}

function distinct(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values)].filter((value) => value !== undefined)
}

function placesOf(values: readonly string[]): (value: string) => number {
  const places = new Map(values.map((value, place) => [value, place]))
  return (value) => places.get(value) ?? 0
}

/** The parts of a card that its id is made from. */
type IdParts = Pick<ArticleCard, 'headline' | 'published' | 'dateline'>

/** Longest id there is. */
const LENGTH = 80

function encodeCardId({ id, ...card }: IdParts & Pick<ArticleCard, 'id'>): CardIdCell {
  const expected = expectedId(card)
  let common = 0
  while (common < id.length && id[common] === expected[common]) common++
  return common === id.length ? common : [common, id.slice(common)]
}

function decodeCardId(cell: CardIdCell, card: IdParts): ArticleId {
  const [common, rest] = typeof cell === 'number' ? [cell, ''] : cell
  return `${expectedId(card).slice(0, common)}${rest}` as ArticleId
}

function expectedId(card: IdParts): string {
  return `${timelineDay(card) ?? 'undated'}-${slugOf(card.headline.toWellFormed(), LENGTH)}`
}
