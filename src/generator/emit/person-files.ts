import type { Numbering } from '#archive/format/cards.ts'
import { PROFILE_CARDS } from '#archive/format/file-names.ts'
import type { Ref, SpeakerCount } from '#archive/source/root.ts'
import { encodeNames, NAMES_SIZE } from '#archive/format/names.ts'
import { encodePersonShard, INLINE_ARTICLES, PERSON_SHARD } from '#archive/format/person-shard.ts'
import type { PersonEntry, PersonRecord } from '#archive/format/person-shard.ts'
import { encodePersonProfile } from '#archive/format/profiles.ts'
import type { PersonId } from '#model/person.ts'
import { once } from '#archive/files/memo.ts'
import type { Output, OutputFile } from '#generator/output/output-file.ts'
import { sha256 } from '#generator/disk/sha256.ts'
import { emitJson, emitUnlessMade } from '#generator/output/data-file.ts'
import { personProfile, statementColumns } from './entity-profile.ts'
import type { NumberedLedger } from './entity-profile.ts'
import { inShards } from './in-shards.ts'
import { rolesOf, usualRole, variantsOf } from '#generator/gather/person-ledger.ts'
import type { PersonLedger } from '#generator/gather/person-ledger.ts'
import type { Redirects } from '#generator/registry/redirects.ts'
import { emitSlice } from './slice-files.ts'
import type { KnownFiles } from '#generator/gather/subject-hashes.ts'

/** The dictionary of people, part by part. */
export function* emitNames({ people }: NumberedLedger): Generator<OutputFile, readonly Ref[]> {
  const refs: Ref[] = []
  for (let from = 0; from < people.length; from += NAMES_SIZE) {
    const part = people.slice(from, from + NAMES_SIZE).map((person) => person && personCount(person))
    refs.push(yield* emitJson(encodeNames(part)))
  }
  return refs
}

function personCount(person: PersonLedger): SpeakerCount {
  const { id, name, articles, saidIn } = person
  return { id, name, articles: articles.length, saidIn: saidIn.length, role: usualRole(person).role }
}

/** What finds people by id, and the profiles and slices that it leads to. */
export function* emitPeople(
  ledger: NumberedLedger,
  numbering: Numbering,
  redirects: Redirects['people'],
  known: KnownFiles,
): Generator<Output, readonly Ref[]> {
  const entries: (readonly [PersonId, EmittedPerson])[] = []
  for (const person of ledger.people)
    if (person) entries.push([person.id, yield* emitPerson(ledger, numbering, person, known)])
  const refs: Ref[] = []
  for (const shard of inShards(entries, redirects, PERSON_SHARD)) {
    const people = [...shard.entries.values()]
    const key = sha256(JSON.stringify(['people', people.map(({ key }) => key), [...shard.redirects]]))
    const emit = (key: string) => {
      const entries = new Map(people.map((emitted) => [emitted.person.id, entryOf(emitted)]))
      return emitJson(encodePersonShard({ people: entries, redirects: shard.redirects }, numbering), key)
    }
    refs.push(yield* emitUnlessMade(known.madeFrom, key, emit))
  }
  return refs
}

/** A person whose own files are written; most have none. */
interface EmittedPerson {
  readonly person: PersonLedger
  /** Of all that is said of them. */
  readonly key: string
  readonly record: () => PersonRecord
}

function entryOf({ person: { id, name, number, articles }, record }: EmittedPerson): PersonEntry {
  return { id, name, number, articles: articles.length, record: record() }
}

function* emitPerson(
  ledger: NumberedLedger,
  numbering: Numbering,
  person: PersonLedger,
  { subjects, madeFrom }: KnownFiles,
): Generator<Output, EmittedPerson> {
  const { id, articles } = person
  const key = subjects.person(id).files()
  if (articles.length <= INLINE_ARTICLES) return { person, key, record: () => inlineRecord(ledger, person) }
  const made = once(() => personProfile(ledger, person))
  const profile = yield* emitUnlessMade(madeFrom, `profile ${key}`, (key) => {
    const { profile, columns: _columns, ...besides } = made()
    return emitJson(encodePersonProfile(profile, besides, numbering), key)
  })
  const slice = articles.length > PROFILE_CARDS && (yield* emitSlice(madeFrom, key, () => made().columns))
  const statements = once(() => statementColumns({ ...numbering, rows: ledger.rows }, person))
  const said = person.saidIn.length > 0 && (yield* emitSlice(madeFrom, `said ${key}`, statements))
  return {
    person,
    key,
    record: () => ({ kind: 'file', profile, ...(slice && { slice }), ...(said && { said }) }),
  }
}

function inlineRecord({ cards }: NumberedLedger, person: PersonLedger): PersonRecord {
  const { articles } = person
  return {
    kind: 'inline',
    numbers: articles,
    cards: { cards: articles.flatMap((number) => cards.get(number) ?? []), people: [] },
    variants: variantsOf(person),
    roles: rolesOf(person),
  }
}
