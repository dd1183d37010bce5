import { filedByPlace, firstBodyPart } from '#model/article.ts'
import type { Article, ArticleId, ArticlePerson } from '#model/article.ts'
import type { CountryCode } from '#model/country.ts'
import { facetTexts } from '#model/facets.ts'
import type { PartSpan } from '#model/mention.ts'
import type { LinkReason, PersonId, PersonRef } from '#model/person.ts'
import { isWithin } from '#model/statement.ts'
import type { SaidAbout } from '#model/statement.ts'
import type { Statement } from '#model/statement.ts'
import { saying } from '#generator/gather/person-ledger.ts'
import { formsOf, hostOf } from '#generator/ingest/article-digest.ts'
import type { ArticleDigest, CountryMention, SaidCells, Spelling } from '#generator/ingest/article-digest.ts'
import type { CorrectCountries } from '#generator/corrections/correct-countries.ts'
import type { ArchiveEntry, EntryCountry, EntryPerson } from '#generator/gather/archive-entry.ts'
import { evidenceOf } from '#generator/recognise/country-evidence.ts'
import type { PlaceEvidence } from '#generator/recognise/country-evidence.ts'
import { shownCountries } from '#generator/recognise/shown-countries.ts'
import type { NamedCountry } from '#generator/recognise/shown-countries.ts'
import { articleByPlace, publishedPlaces } from './article-places.ts'
import type { PlacedArticle, PlaceKnowledge } from './article-places.ts'
import { sha256 } from '#generator/disk/sha256.ts'
import type { LocalPerson, RecognisedArticle } from '#generator/recognise/recognised-article.ts'

/** What the archive knows that an article alone does not. */
export interface ArchiveKnowledge {
  /** Who is meant by the longest form of a name in an article of a file; undefined for who is not shown. */
  readonly personCalled: (name: string, file: string) => PersonRef | undefined
  /** Why a name in a file is taken for whoever it means; undefined where it is the name shown. */
  readonly whyCalled: (name: string, file: string) => LinkReason | undefined
  /** Undefined where no country is corrected. */
  readonly countries: CorrectCountries | undefined
  readonly places: PlaceKnowledge
}

/** The article as it is published: the archive's people in the place of its own, its countries as corrected. */
export function publishedArticle(
  id: ArticleId,
  file: string,
  recognised: RecognisedArticle,
  { personCalled, whyCalled, countries, places }: ArchiveKnowledge,
): Article {
  const {
    statedPeople: _people,
    statedCountries: _countries,
    pictures: _pictures,
    entry: _entry,
    embargo: _embargo,
    restated: _restated,
    people: local,
    places: found,
    ...article
  } = recognised
  const shown = shownCountries(article.countries)
  const corrected = countries?.(shown, file) ?? shown
  const placed = {
    file,
    source: article.source,
    host: hostOf(article),
    evidence: evidenceOf(found, firstBodyPart(article)),
    recognised: shown.map(({ code }) => code),
    named: mentionCounts(corrected),
  }
  return {
    ...article,
    id,
    people: united(
      local,
      local.map(({ name }) => personCalled(name, file)),
      (ref, before, person) => joined(ref, before, { ...person, reason: whyCalled(person.name, file) }),
    ),
    countries: corrected,
    ...publishedPlaces(found, placed, places),
  }
}

/** How often an article mentions each country, those most often mentioned first. */
function mentionCounts(countries: readonly NamedCountry<unknown>[]): ReadonlyMap<CountryCode, number> {
  return new Map(countries.map(({ code, mentions }) => [code, mentions.length]))
}

/** How an article that was read is asked for: its texts are in no entry. */
type KeptArticle = Pick<ArchiveEntry, 'number' | 'textKey' | 'indexed' | 'article'> & {
  readonly digest: ArticleDigest
}

/** What the published article is entered with. Written out field by field: to copy objects takes ten times as long. */
export function publishedEntry(
  id: ArticleId,
  file: string,
  { number, digest, textKey, indexed, article }: KeptArticle,
  { personCalled, whyCalled, countries, places }: ArchiveKnowledge,
): ArchiveEntry {
  const people = digest.people.map(({ name }) => personCalled(name, file))
  const entered: EnteredCountries = countries ? correctedEntries(digest, file, countries) : digest
  const { byPlace, home, filedFrom, towns } = articleByPlace(
    placedDigest(digest, file, entered.countries),
    places,
  )
  const made = [
    textKey,
    id,
    people.map((person, place) => (person ? [person, whyCalled(digest.people[place]!.name, file)] : null)),
    entered.known ?? entered.countries.map(codeOf),
    home ?? null,
    byPlace,
    filedFrom ?? null,
    digest.happened ?? null,
  ]
  const { headline, published, dateline, lead, words, happened } = digest
  return {
    id,
    number,
    headline,
    published,
    ...facetTexts(digest),
    filedFrom,
    dateline,
    lead,
    words,
    people: united(digest.people, people, joinedEntry(people, entered)),
    countries: entered.countries,
    ...filedByPlace(byPlace),
    ...(happened && { happened }),
    places: towns,
    textKey,
    hash: sha256(JSON.stringify(made)),
    indexed,
    article,
  }
}

/** A digested article for the reading of its places; its countries are those it has after corrections. */
export function placedDigest(
  { source, host, places, countries }: ArticleDigest,
  file: string,
  corrected: readonly Pick<EntryCountry, 'code'>[],
): PlacedArticle {
  return {
    file,
    source,
    host,
    evidence: JSON.parse(places) as readonly PlaceEvidence[],
    recognised: countries.map(({ code }) => code),
    named: new Map(corrected.map(({ code }) => [code, 0])),
  }
}

/** Countries as they are entered, and, if they were corrected, where they are mentioned and what their articles are known again by. */
interface EnteredCountries {
  readonly countries: readonly EntryCountry[]
  readonly mentioned?: readonly NamedCountry<CountryMention>[]
  readonly known?: unknown
}

function correctedEntries(
  digest: ArticleDigest,
  file: string,
  countries: CorrectCountries,
): EnteredCountries {
  const found = digest.countries.map((country) => {
    return { ...country, mentions: JSON.parse(country.mentions) as readonly CountryMention[] }
  })
  const corrected = countries(found, file)
  const isCorrected = corrected.some((country) => !found.some((one) => one === country))
  return {
    countries: corrected.map(({ code, alpha3, name, main, mentions }) => {
      return { code, alpha3, name, main, forms: formsOf(mentions) }
    }),
    ...(isCorrected && { mentioned: corrected, known: corrected.map(placed) }),
  }
}

function codeOf({ code }: EntryCountry): unknown {
  return code
}

/** A country of an article by where it is mentioned; the text says all the rest, and everything of those not corrected. */
function placed({ code, main, mentions }: NamedCountry<CountryMention>): unknown {
  return [code, main, mentions.map(({ part, start }) => `${part}:${start}`).join()]
}

/** Puts the archive's people in the place of an article's own: two names of an article may turn out to be one person. */
function united<Local, Person>(
  local: readonly Local[],
  refs: readonly (PersonRef | undefined)[],
  join: (ref: PersonRef, before: Person | undefined, local: Local) => Person,
): readonly Person[] {
  const people = new Map<PersonId, Person>()
  for (const [place, person] of local.entries()) {
    const ref = refs[place]
    if (ref) people.set(ref.id, join(ref, people.get(ref.id), person))
  }
  return [...people.values()]
}

function joined(
  { id, name }: PersonRef,
  before: ArticlePerson | undefined,
  {
    name: called,
    roles,
    mentions,
    statements,
    reason,
  }: LocalPerson & { readonly reason: LinkReason | undefined },
): ArticlePerson {
  const linked = [...(before?.linked ?? []), ...(reason ? [{ name: called, reason }] : [])]
  return {
    id,
    name,
    roles: before ? [...new Set([...before.roles, ...roles])] : roles,
    mentions: before ? [...before.mentions, ...mentions].sort(inReadingOrder) : mentions,
    ...(linked.length > 0 && { linked }),
    ...bothStatements(before?.statements, statements),
  }
}

function bothStatements(
  some: readonly Statement[] = [],
  others: readonly Statement[] = [],
): Pick<ArticlePerson, 'statements'> {
  if (some.length + others.length === 0) return {}
  return {
    statements: [...some, ...others].sort((one, other) => inReadingOrder(one.content[0]!, other.content[0]!)),
  }
}

function inReadingOrder(one: PartSpan, other: PartSpan): number {
  return one.part - other.part || one.start - other.start
}

/** `people`: whom each of the digest's people means. */
function joinedEntry(
  people: readonly (PersonRef | undefined)[],
  { mentioned }: EnteredCountries,
): (ref: PersonRef, before: EntryPerson | undefined, person: ArticleDigest['people'][number]) => EntryPerson {
  return ({ id, name }, before, { roles, spellings, says }) => {
    const all = [...(before?.says ?? []), ...(says === undefined ? [] : readSays(says, people, mentioned))]
    if (!before) return { id, name, roles, spellings, ...saying(all) }
    return {
      id,
      name,
      roles: [...new Set([...before.roles, ...roles])],
      spellings: added(before.spellings, spellings),
      ...saying(all),
    }
  }
}

function readSays(
  says: string,
  people: readonly (PersonRef | undefined)[],
  mentioned: EnteredCountries['mentioned'],
): readonly SaidAbout[] {
  return (JSON.parse(says) as readonly SaidCells[]).map(([named, countries, content]) => ({
    people: [...new Set(named.flatMap((place) => people[place]?.id ?? []))],
    countries:
      mentioned
        ?.filter(({ mentions }) => mentions.some((mention) => isWithin(content, mention)))
        .map(({ code }) => code) ?? countries,
  }))
}

function added(some: readonly Spelling[], others: readonly Spelling[]): readonly Spelling[] {
  const times = new Map(some)
  for (const [text, more] of others) times.set(text, (times.get(text) ?? 0) + more)
  return [...times]
}
