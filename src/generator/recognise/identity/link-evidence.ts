import type { LinkReason } from '#model/person.ts'
import type { PersonDigest, PersonKnown } from './archive-names.ts'
import type { NameGroup } from './merge-variants.ts'
import { holdsOffice, mayHold } from './offices.ts'

/** What articles say of a person beside the name. */
export interface PersonEvidence {
  readonly roles: Set<string>
  /** In how many of the articles each country is named. */
  readonly countries: Map<string, number>
  /** Other people of these articles, by their full names. */
  readonly companions: Set<NameGroup>
  articles: number
}

/** The people of one article who are called by a single word, and what it says of them. */
interface Sighting {
  readonly file: string
  readonly known: PersonEvidence
}

/** What is known of people, and where single words name somebody. */
export interface Evidence {
  readonly of: (group: NameGroup) => PersonEvidence
  /** By the key of the word, in the order of the articles. */
  readonly sightings: ReadonlyMap<string, readonly Sighting[]>
  /** Whether so few articles name a country that to share it tells something. */
  readonly isRare: (country: string) => boolean
}

/** What a name of an article is: a single word, or one of a group's. */
export interface NameMeaning {
  readonly lone?: string | undefined
  readonly group?: NameGroup | undefined
}

/** Gathers the evidence of an archive; `meaningOf` tells what a name of it is. */
export function gatherEvidence(
  digests: readonly PersonDigest[],
  meaningOf: (name: string) => NameMeaning,
): Evidence {
  const byGroup = new Map<NameGroup, PersonEvidence>()
  const sightings = new Map<string, Sighting[]>()
  const articlesOf = new Map<string, number>()
  let articles = 0
  for (const people of articlesIn(digests)) {
    articles++
    for (const country of people[0]?.known?.countries ?? []) increment(articlesOf, country)
    const meanings = people.map(({ name }) => meaningOf(name))
    const named = people.length > A_LIST ? [] : meanings
    const companions = new Set(named.flatMap(({ group }) => (group ? [group] : [])))
    for (const [at, { lone, group }] of meanings.entries()) {
      const { file, known } = people[at]!
      if (!known) continue
      if (group) learn(entryOf(byGroup, group, nothingKnown), known, companions, group)
      else if (lone !== undefined) {
        const sighting = { file, known: nothingKnown() }
        learn(sighting.known, known, companions)
        entryOf(sightings, lone, () => []).push(sighting)
      }
    }
  }
  return {
    of: (group) => byGroup.get(group) ?? nothingKnown(),
    sightings,
    isRare: (country) => (articlesOf.get(country) ?? 0) <= Math.max(RARE, articles * RARE_SHARE),
  }
}

/** An article of more people is a list of names: who stands in it together need not have met. */
const A_LIST = 60

/** A country in so few articles of an archive, or in so small a part of them, is rare. */
const RARE = 3
const RARE_SHARE = 0.1

/** Everything that is known of two groups of names together. */
export function knownTogether(one: PersonEvidence, other: PersonEvidence): PersonEvidence {
  const both = nothingKnown()
  for (const { roles, countries, companions, articles } of [one, other]) {
    for (const role of roles) both.roles.add(role)
    for (const [country, times] of countries) increment(both.countries, country, times)
    for (const companion of companions) both.companions.add(companion)
    both.articles += articles
  }
  return both
}

/** Somebody in more articles than this may meet anybody. */
const KNOWN_TO_ALL = 20

/**
 * Why what is known of one may be said of the other, whose name agrees: the same office, people they are named with, or a
 * country. Undefined without a reason, and where their offices exclude each other.
 */
export function reasonToJoin(
  one: PersonEvidence,
  other: PersonEvidence,
  isRare: Evidence['isRare'],
): LinkReason | undefined {
  const roles = [...one.roles]
  const others = [...other.roles]
  if (holdsOffice(roles, others)) return 'same office'
  if (!mayHold(roles, others)) return undefined
  for (const companion of one.companions) {
    if (other.companions.has(companion) && articlesOf(companion) <= KNOWN_TO_ALL) return 'same company'
  }
  const [fewer, more] = one.articles < other.articles ? [one, other] : [other, one]
  const shared = [...fewer.countries.keys()].filter((country) => isUsual(country, more))
  return shared.some((country) => isRare(country) || more.articles >= MANY) ? 'same country' : undefined
}

/** So many articles show what a person has to do with. */
const MANY = 3

/** Whether at least half of a person's articles name a country. */
function isUsual(country: string, { countries, articles }: PersonEvidence): boolean {
  return (countries.get(country) ?? 0) * 2 >= articles
}

function articlesOf(group: NameGroup): number {
  return group.reduce((sum, { articles }) => sum + articles, 0)
}

function learn(
  entry: PersonEvidence,
  { roles, countries }: PersonKnown,
  companions: ReadonlySet<NameGroup>,
  self?: NameGroup,
): void {
  entry.articles++
  for (const role of roles) entry.roles.add(role)
  for (const country of countries) increment(entry.countries, country)
  for (const companion of companions) if (companion !== self) entry.companions.add(companion)
}

function nothingKnown(): PersonEvidence {
  return { roles: new Set(), countries: new Map(), companions: new Set(), articles: 0 }
}

/** The people of each article: those of one file stand together. */
function* articlesIn(digests: readonly PersonDigest[]): Generator<readonly PersonDigest[]> {
  for (let from = 0, to = 0; from < digests.length; from = to) {
    while (digests[to]?.file === digests[from]!.file) to++
    yield digests.slice(from, to)
  }
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, open: () => Value): Value {
  const known = map.get(key) ?? open()
  map.set(key, known)
  return known
}

function increment(counts: Map<string, number>, key: string, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}
