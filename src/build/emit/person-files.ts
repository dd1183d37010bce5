import type { Numbering } from '#archive/cards.ts'
import { encodeColumns, encodeNumbers } from '#archive/columns.ts'
import { PROFILE_CARDS } from '#archive/format.ts'
import type { Ref } from '#archive/format.ts'
import { encodeNames, NAMES_SIZE } from '#archive/names.ts'
import { encodePersonShard, INLINE_ARTICLES, PERSON_SHARD } from '#archive/person-shard.ts'
import type { PersonEntry, PersonRecord } from '#archive/person-shard.ts'
import { encodePersonProfile } from '#archive/profiles.ts'
import type { PersonId } from '#model/person.ts'
import type { OutputFile } from '../output-file.ts'
import { emitBytes, emitJson } from './data-file.ts'
import { personProfile } from './entity-profile.ts'
import type { NumberedLedger } from './entity-profile.ts'
import { inShards } from './in-shards.ts'
import { rolesOf, usualRole, variantsOf } from './person-ledger.ts'
import type { PersonLedger } from './person-ledger.ts'
import type { Redirects } from './redirects.ts'

/** The dictionary of people, part by part. */
export function* emitNames({ people }: NumberedLedger): Generator<OutputFile, readonly Ref[]> {
  const refs: Ref[] = []
  for (let from = 0; from < people.length; from += NAMES_SIZE) {
    const part = people.slice(from, from + NAMES_SIZE).map((person) => {
      const { id, name, articles } = person
      return { id, name, articles: articles.length, ...usualRole(person) }
    })
    refs.push(yield* emitJson(encodeNames(part)))
  }
  return refs
}

/** What finds people by id, and the profiles and slices that it leads to. */
export function* emitPeople(
  ledger: NumberedLedger,
  numbering: Numbering,
  redirects: Redirects['people'],
): Generator<OutputFile, readonly Ref[]> {
  const entries: (readonly [PersonId, PersonEntry])[] = []
  for (const person of ledger.people) {
    const { id, name, number, articles } = person
    const record = yield* emitPerson(ledger, numbering, person)
    entries.push([id, { id, name, number, articles: articles.length, record }])
  }
  const refs: Ref[] = []
  for (const shard of inShards(entries, redirects, PERSON_SHARD)) {
    refs.push(
      yield* emitJson(encodePersonShard({ people: shard.entries, redirects: shard.redirects }, numbering)),
    )
  }
  return refs
}

function* emitPerson(
  ledger: NumberedLedger,
  numbering: Numbering,
  person: PersonLedger,
): Generator<OutputFile, PersonRecord> {
  const { articles } = person
  if (articles.length <= INLINE_ARTICLES) return inlineRecord(ledger, person)
  const { profile, columns, ...besides } = personProfile(ledger, person)
  const ref = yield* emitJson(encodePersonProfile(profile, besides, numbering))
  if (articles.length <= PROFILE_CARDS) return { kind: 'file', profile: ref }
  const numbers = yield* emitBytes(encodeNumbers(columns.numbers))
  const slice = { numbers, columns: yield* emitBytes(encodeColumns(columns)) }
  return { kind: 'file', profile: ref, slice }
}

function inlineRecord({ cards }: NumberedLedger, person: PersonLedger): PersonRecord {
  const { articles } = person
  return {
    kind: 'inline',
    numbers: articles,
    cards: { cards: articles.flatMap((number) => cards[number] ?? []), people: [] },
    variants: variantsOf(person),
    roles: rolesOf(person),
  }
}
