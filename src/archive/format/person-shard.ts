import type { ArticleCard } from '#model/article.ts'
import type { ByNumber } from './by-number.ts'
import type { Country } from '#model/country.ts'
import type { PersonId, PersonRef, Role } from '#model/person.ts'
import type { ArticleNumber } from '#archive/source/article-source.ts'
import { cardFields, decodeCards, encodeCards } from './cards.ts'
import type { CardList, CardsFile, Numbering } from './cards.ts'
import type { Ref } from '#archive/source/root.ts'
import { decodePerson, encodePerson, personCell } from './person-cell.ts'
import type { PersonCell } from './person-cell.ts'
import { count, decoded, list, maybe, present, record, ref, row, text } from './shape.ts'

/**
 * People in more articles than this have a profile file of their own. The others, most of any archive, are kept whole
 * in their shard with their cards: fewer files, and one of them tells all there is to tell.
 */
export const INLINE_ARTICLES = 8

/** People in a shard, at the most on average: some 10 KB with their cards. */
export const PERSON_SHARD = 32

/** Where what is known of a person is kept. */
export type PersonRecord =
  | {
      readonly kind: 'file'
      readonly profile: Ref
      /** For people in more articles than their profile has cards for. */
      readonly slice?: SliceRefs
      /** Their statements, a row each; missing where there are none. */
      readonly said?: SliceRefs
    }
  | {
      readonly kind: 'inline'
      /** Their articles, oldest first. */
      readonly numbers: readonly ArticleNumber[]
      /** The cards of these articles, and everybody in the shard's cards, with roles. */
      readonly cards: CardList
      readonly variants: readonly string[]
      readonly roles: readonly Role[]
    }

/** The numbers of a value's articles, and their columns. */
export interface SliceRefs {
  readonly numbers: Ref
  readonly columns: Ref
}

/** What an id of a person leads to. */
export interface PersonEntry extends PersonRef {
  readonly number: number
  readonly articles: number
  readonly record: PersonRecord
}

/** Finds people by id: a shard of the archive's ids. */
export interface PersonShard {
  readonly people: ReadonlyMap<PersonId, PersonEntry>
  /** Ids merged or renamed, to the ones used now. */
  readonly redirects: ReadonlyMap<PersonId, PersonId>
}

/** The two files of a slice, or none. */
type SliceCells = readonly Ref[]

type FileCells = readonly [
  PersonCell,
  number: number,
  articles: number,
  profile: Ref,
  slice: SliceCells,
  said: SliceCells,
]
type InlineCells = readonly [
  PersonCell,
  number: number,
  readonly number[],
  readonly string[],
  readonly Role[],
]

interface PersonShardFile extends CardsFile {
  readonly files: readonly FileCells[]
  readonly inline: readonly InlineCells[]
  readonly redirects: readonly (readonly [PersonId, PersonId])[]
  /** The articles on the cards. */
  readonly numbers: readonly ArticleNumber[]
}

export const role = record<Role>({ text, first: maybe(text), last: maybe(text), articles: count })

const personShard = record<PersonShardFile>({
  ...cardFields,
  files: list(row<FileCells>(personCell, count, count, ref, list(ref), list(ref))),
  inline: list(row<InlineCells>(personCell, count, list(count), list(text), list(role))),
  redirects: list(row(text, text)),
  numbers: list(count),
})

export function encodePersonShard({ people, redirects }: PersonShard, numbering: Numbering): PersonShardFile {
  const entries = [...people.values()]
  const cards = new Map<ArticleNumber, ArticleCard>()
  for (const { record } of entries) {
    if (record.kind === 'inline')
      record.numbers.forEach((number, place) =>
        cards.set(number, present(record.cards.cards[place], 'cards')),
      )
  }
  return {
    ...encodeCards([...cards.values()], numbering, 'with roles'),
    files: entries.flatMap(fileCells),
    inline: entries.flatMap(inlineCells),
    redirects: [...redirects],
    numbers: [...cards.keys()],
  }
}

/** The inverse of `encodePersonShard`; `countries` by number. Throws an `ArchiveError` naming the file. */
export function decodePersonShard(value: unknown, countries: ByNumber<Country>, file: string): PersonShard {
  const { files, inline, redirects, numbers, ...shared } = decoded(value, personShard, file)
  const { cards, people } = decodeCards(shared, countries, file)
  const byNumber = new Map(numbers.map((number, place) => [number, cards[place]]))
  const entries = [
    ...files.map(fileEntry),
    ...inline.map(([cell, number, numbers, variants, roles]): PersonEntry => {
      const own = numbers.map((article) => present(byNumber.get(article), file))
      const record = { kind: 'inline', numbers, cards: { cards: own, people }, variants, roles } as const
      return { ...decodePerson(cell), number, articles: numbers.length, record }
    }),
  ]
  return { people: new Map(entries.map((entry) => [entry.id, entry])), redirects: new Map(redirects) }
}

function fileCells({ number, articles, record, ...person }: PersonEntry): readonly FileCells[] {
  if (record.kind === 'inline') return []
  const { profile, slice, said } = record
  return [[encodePerson(person), number, articles, profile, sliceCells(slice), sliceCells(said)]]
}

function inlineCells({ number, record, ...person }: PersonEntry): readonly InlineCells[] {
  if (record.kind === 'file') return []
  return [[encodePerson(person), number, record.numbers, record.variants, record.roles]]
}

function sliceCells(slice: SliceRefs | undefined): SliceCells {
  return slice ? [slice.numbers, slice.columns] : []
}

function sliceOf([numbers, columns]: SliceCells): SliceRefs | undefined {
  return numbers !== undefined && columns !== undefined ? { numbers, columns } : undefined
}

function fileEntry([cell, number, articles, profile, ...slices]: FileCells): PersonEntry {
  const [slice, said] = slices.map(sliceOf)
  return {
    ...decodePerson(cell),
    number,
    articles,
    record: { kind: 'file', profile, ...(slice && { slice }), ...(said && { said }) },
  }
}
