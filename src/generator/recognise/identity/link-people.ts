import { archiveKey, collectNames, type ArchiveName, type PersonDigest } from './archive-names.ts'
import { attachLoneNames, isLone } from './attach-lone-names.ts'
import { usualSpelling } from './display-forms.ts'
import { mergeVariants, type NameGroup } from './merge-variants.ts'
import { readName } from './person-name.ts'

/** A person of the archive. */
export interface LinkedPerson {
  /** The longest usual form of the name in its most frequent spelling. */
  readonly name: string
  /** Folded names that stand for this person and nobody else, the most frequent first. */
  readonly keys: readonly string[]
  readonly articles: number
  /** A single word in a single article is too little to tell a person by: not shown. */
  readonly hidden: boolean
}

/** Who is who in an archive. */
export interface LinkedPeople {
  /** In the order of their first keys. */
  readonly people: readonly LinkedPerson[]
  /** The person meant by a name; undefined if the archive does not have it. */
  readonly personCalled: (name: string) => LinkedPerson | undefined
}

/**
 * Links the people of all articles. Variants of a full name are one person, a lone surname is the only or by far the
 * commonest bearer; namesakes are one person until a correction splits them. Depends on the digests and not on their
 * order (those of one file stand together); time is nearly linear in their number.
 */
export function linkPeople(digests: Iterable<PersonDigest>): LinkedPeople {
  const { names: named, keys } = collectNames(digests)
  const names = [...named.values()]
  const full = names.filter(({ words }) => words.length > 1)
  const apart = full.filter((name) => name.apart).map((name) => [name])
  const groups = [...mergeVariants(full.filter((name) => !name.apart)), ...apart]
  const bearerOf = attachLoneNames(groups)
  const loneOf = new Map<NameGroup, ArchiveName[]>(groups.map((group) => [group, []]))
  const singles = names.filter(({ words }) => words.length === 1)
  for (const name of singles.filter(isLone)) loneOf.get(bearerOf.get(name.key) ?? [])?.push(name)
  const alone = singles.filter((name) => !isLone(name) || !bearerOf.has(name.key))
  const people = [
    ...[...loneOf].map(([group, lone]) => personOf(group, lone)),
    ...alone.map((name) => personOf([name], [])),
  ]
  return peopleOf(people, keys)
}

/** A person with all names by which an article may mean them. */
type NamedPerson = readonly [person: LinkedPerson, names: readonly ArchiveName[]]

function peopleOf(named: readonly NamedPerson[], keys: ReadonlyMap<string, string>): LinkedPeople {
  const byKey = new Map(named.flatMap(([person, names]) => names.map(({ key }) => [key, person] as const)))
  return {
    people: named.map(([person]) => person).sort((a, b) => (a.keys[0]! < b.keys[0]! ? -1 : 1)),
    personCalled: (name) => byKey.get(keys.get(name) ?? archiveKey(name, readName(name))),
  }
}

function personOf(group: NameGroup, lone: readonly ArchiveName[]): NamedPerson {
  const names = [...group, ...lone]
  const articles = names.reduce((sum, name) => sum + name.articles, 0)
  const keys = group.toSorted(commonestFirst).map(({ key }) => key)
  const single = group.every(({ words }) => words.length === 1)
  const hidden = single && articles < 2 && !names.some(({ stated }) => stated)
  return [{ name: displayNameOf(group), keys, articles, hidden }, names]
}

function commonestFirst(a: ArchiveName, b: ArchiveName): number {
  return b.articles - a.articles || (a.key < b.key ? -1 : 1)
}

/** A longer form must be in this part of the articles of the commonest one to be shown: rare ones are often slips. */
const USUAL_SHARE = 0.1

function displayNameOf(group: NameGroup): string {
  const most = group.reduce((most, { articles }) => Math.max(most, articles), 0)
  const usual = group.find(({ articles }) => articles >= most * USUAL_SHARE)!
  return usualSpelling(new Map(usual.spellings.toSorted(([a], [b]) => (a < b ? -1 : 1))))
}
