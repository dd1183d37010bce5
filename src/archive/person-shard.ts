import type { PersonId, PersonRef, Role } from '#model/person.ts'
import type { ArticleNumber } from './article-source.ts'
import type { Ref } from './format.ts'
import { decodePerson, encodePerson, personCell } from './person-cell.ts'
import type { PersonCell } from './person-cell.ts'
import { count, decoded, either, list, maybe, record, ref, row, text } from './shape.ts'

/**
 * People in more articles than this have a profile file of their own; the others, most of any archive, are kept
 * whole in their shard, and their profile is drawn up from the cards.
 */
export const INLINE_ARTICLES = 8

/** Where what is known of a person is kept. Only those of more than `PAGE_SIZE` articles have a slice; a profile has the cards of all others. */
export type PersonRecord =
  | { readonly kind: 'file'; readonly profile: Ref; readonly slice?: Ref }
  | {
      readonly kind: 'inline'
      /** Their articles, oldest first. */
      readonly numbers: readonly ArticleNumber[]
      readonly variants: readonly string[]
      readonly roles: readonly Role[]
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

type EntryCells =
  | readonly [PersonCell, number: number, articles: number, profile: Ref, slice?: Ref]
  | readonly [
      PersonCell,
      number: number,
      numbers: readonly number[],
      variants: readonly string[],
      roles: readonly Role[],
    ]

interface PersonShardFile {
  readonly people: readonly EntryCells[]
  readonly redirects: readonly (readonly [PersonId, PersonId])[]
}

export const role = record<Role>({ text, first: maybe(text), last: maybe(text), articles: count })

const personShard = record<PersonShardFile>({
  people: list(
    either(
      row(personCell, count, count, ref, maybe(ref)),
      row(personCell, count, list(count), list(text), list(role)),
    ),
  ),
  redirects: list(row(text, text)),
})

export function encodePersonShard({ people, redirects }: PersonShard): PersonShardFile {
  return { people: [...people.values()].map(encodeEntry), redirects: [...redirects] }
}

export function decodePersonShard(value: unknown, file: string): PersonShard {
  const { people, redirects } = decoded(value, personShard, file)
  const entries = people.map(decodeEntry)
  return { people: new Map(entries.map((entry) => [entry.id, entry])), redirects: new Map(redirects) }
}

function encodeEntry({ number, articles, record, ...person }: PersonEntry): EntryCells {
  const cell = encodePerson(person)
  if (record.kind === 'inline') return [cell, number, record.numbers, record.variants, record.roles]
  if (record.slice === undefined) return [cell, number, articles, record.profile]
  return [cell, number, articles, record.profile, record.slice]
}

function decodeEntry(cells: EntryCells): PersonEntry {
  const [cell, number, articles, place, rest] = cells
  const person = { ...decodePerson(cell), number }
  if (typeof articles === 'number') {
    const slice = rest as Ref | undefined
    return { ...person, articles, record: { kind: 'file', profile: place as Ref, ...(slice && { slice }) } }
  }
  const inline = {
    kind: 'inline',
    numbers: articles,
    variants: place as string[],
    roles: rest as Role[],
  } as const
  return { ...person, articles: articles.length, record: inline }
}
