import { createHash } from 'node:crypto'
import type { PersonId } from '#model/person.ts'
import { slugOf } from '#model/slug.ts'
import { createGiveId } from './give-id.ts'
import type { Redirect, RegisteredPerson, Registry } from './registry.ts'

/** What a person's id depends on. */
export interface PersonToName {
  readonly name: string
  /** Folded names that stand for this person and nobody else, the most frequent first. */
  readonly keys: readonly string[]
  /** The id the archivist wants. */
  readonly pinned?: PersonId
}

/** Who has which id. */
export interface PersonIds<Person> {
  readonly idOf: ReadonlyMap<Person, PersonId>
  /** The lines of all people, those given and those that have left the archive. */
  readonly people: readonly RegisteredPerson[]
  /** From ids that are not in use to the people now meant. */
  readonly personRedirects: readonly Redirect<PersonId>[]
}

type Known = Pick<Registry, 'people' | 'personRedirects'>

/**
 * Gives every person an id: the one given to one of their names before, else a new one of the words of the name. When
 * two people turn out to be one, one id is kept and the other leads to it. `meant` tells who else goes by a folded name
 * (a surname alone), so that ids of names that are no longer people lead on. Depends on the people, not on their order.
 */
export function assignPersonIds<Person extends PersonToName>(
  { people: known, personRedirects: redirects }: Known,
  people: readonly Person[],
  meant: (key: string) => Person | undefined,
): PersonIds<Person> {
  const claims = claimsOn(known, people)
  const redirected = new Set(redirects.map(({ from }) => from))
  const pins = new Set(people.flatMap(({ pinned }) => pinned ?? []))
  const giveId = createGiveId([...known.map(({ id }) => id), ...redirected, ...pins])
  const idOf = new Map<Person, PersonId>()
  for (const person of people.toSorted((a, b) => (a.keys[0]! < b.keys[0]! ? -1 : 1))) {
    const free = claims.get(person)?.filter(({ id }) => !pins.has(id)) ?? []
    const kept = bestClaim(free, person, redirected)?.id
    idOf.set(person, person.pinned ?? kept ?? (giveId(wantedId(person)) as PersonId))
  }
  const successor = successors(claims, meant, idOf)
  return {
    idOf,
    people: linesOf(known, idOf),
    personRedirects: redirectsOf(known, redirects, successor, new Set(idOf.values())),
  }
}

type Claims<Person> = ReadonlyMap<Person, readonly RegisteredPerson[]>

/** The known lines by the person who now has the line's first name that anybody has. */
function claimsOn<Person extends PersonToName>(
  known: readonly RegisteredPerson[],
  people: readonly Person[],
): Claims<Person> {
  const owner = new Map(people.flatMap((person) => person.keys.map((key) => [key, person] as const)))
  const claims = new Map<Person, RegisteredPerson[]>(people.map((person) => [person, []]))
  for (const line of known) {
    const key = line.keys.find((key) => owner.has(key))
    if (key !== undefined) claims.get(owner.get(key)!)?.push(line)
  }
  return claims
}

/** One that is in use before one that leads elsewhere; then the one given for the most frequent name. */
function bestClaim(
  claims: readonly RegisteredPerson[],
  { keys }: PersonToName,
  redirected: ReadonlySet<PersonId>,
): RegisteredPerson | undefined {
  const rank = ({ keys: [first = ''] }: RegisteredPerson): number => {
    const at = keys.indexOf(first)
    return at < 0 ? keys.length : at
  }
  return claims.toSorted(
    (a, b) =>
      Number(redirected.has(a.id)) - Number(redirected.has(b.id)) ||
      rank(a) - rank(b) ||
      (a.id < b.id ? -1 : 1),
  )[0]
}

/** An id of the words of the name; of a hash of the key where nothing of the name can stand in an address. */
function wantedId({ name, keys }: PersonToName): string {
  return slugOf(name) || `person-${createHash('sha256').update(keys[0]!).digest('hex').slice(0, 8)}`
}

function linesOf<Person extends PersonToName>(
  known: readonly RegisteredPerson[],
  idOf: ReadonlyMap<Person, PersonId>,
): readonly RegisteredPerson[] {
  const knownKeys = new Map(known.map(({ id, keys }) => [id, keys]))
  const inUse = new Set([...idOf.keys()].flatMap(({ keys }) => keys))
  const lines = [...idOf].map(([{ keys }, id]) => {
    const kept = (knownKeys.get(id) ?? []).filter((key) => keys.includes(key) || !inUse.has(key))
    const [first = '', ...others] = new Set([...kept, ...keys])
    return { id, keys: [first, ...others.sort()] }
  })
  const used = new Set(idOf.values())
  return [...lines, ...known.filter(({ id }) => !used.has(id))]
}

/** The id of the person who is now meant by the names of a line; undefined if nobody is. */
function successors<Person extends PersonToName>(
  claims: Claims<Person>,
  meant: (key: string) => Person | undefined,
  idOf: ReadonlyMap<Person, PersonId>,
): (line: RegisteredPerson) => PersonId | undefined {
  const claimant = new Map(
    [...claims].flatMap(([person, lines]) => lines.map((line) => [line, person] as const)),
  )
  return (line) => {
    const person = claimant.get(line) ?? meant(line.keys[0]!)
    return person && idOf.get(person)
  }
}

function redirectsOf(
  known: readonly RegisteredPerson[],
  redirects: readonly Redirect<PersonId>[],
  successor: (line: RegisteredPerson) => PersonId | undefined,
  inUse: ReadonlySet<PersonId>,
): readonly Redirect<PersonId>[] {
  const targets = new Map(redirects.map(({ from, to }) => [from, to]))
  for (const line of known) {
    const to = successor(line)
    if (to !== undefined) targets.set(line.id, to)
  }
  return [...targets].filter(([from]) => !inUse.has(from)).map(([from, to]) => ({ from, to }))
}
