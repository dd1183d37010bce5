import type { LinkReason } from '#model/person.ts'
import { archiveKey, collectNames, type ArchiveName, type PersonDigest } from './archive-names.ts'
import { attachLoneNames, isLone, type LoneName } from './attach-lone-names.ts'
import { usualSpelling } from './display-forms.ts'
import { gatherEvidence, reasonToJoin, type Evidence, type PersonEvidence } from './link-evidence.ts'
import { joinAlike } from './join-alike.ts'
import { mergeVariants, type NameGroup } from './merge-variants.ts'
import { namesakesIn } from './namesakes.ts'
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
  /** The person meant by a name in a file, or usually; undefined if the archive does not have it. */
  readonly personCalled: (name: string, file?: string) => LinkedPerson | undefined
  /** Why a name in a file is taken for that person; undefined where it is the name shown. */
  readonly whyCalled: (name: string, file: string) => LinkReason | undefined
}

/**
 * Links the people of all articles. Variants of a full name are one person, unless an article tells two of them apart; names
 * that are nearly alike, and lone surnames, are somebody's where the articles say the same of both (where digests say
 * nothing but names, a lone surname is the only or by far the commonest bearer); namesakes are one person until a
 * correction splits them. Depends on the digests and not on their order (those of one file stand together); time is nearly
 * linear in their number.
 */
export function linkPeople(digests: readonly PersonDigest[]): LinkedPeople {
  const { names: named, keys } = collectNames(digests)
  const keyOf = (name: string): string => keys.get(name) ?? archiveKey(name, readName(name))
  const names = [...named.values()]
  const full = names.filter(({ words }) => words.length > 1)
  const apart = full.filter((name) => name.apart).map((name) => [name])
  const namesakes = namesakesIn(digests, (name) => named.get(keyOf(name)))
  const variants = mergeVariants(
    full.filter((name) => !name.apart),
    namesakes,
  )
  const groupOf = new Map(
    [...variants, ...apart].flatMap((group) => group.map(({ key }) => [key, group] as const)),
  )
  const singles = names.filter(({ words }) => words.length === 1)
  const lone = new Map(singles.filter(isLone).map((name) => [name.key, name]))
  const evidence = gatherEvidence(digests, (name) => {
    const key = keyOf(name)
    return { group: groupOf.get(key), lone: lone.has(key) ? key : undefined }
  })
  const joined = joinAlike(variants, evidence)
  const groups = [...joined.groups, ...apart]
  const attached = attach([...lone.values()], attachLoneNames(groups), { ...evidence, of: joined.known })
  return peopleOf(groups, singles, attached, { keyOf, reasonOf: joined.reasons })
}

/** Whom a word alone means in a file, and why. */
interface Attached {
  readonly group: NameGroup
  readonly reason: LinkReason
}

/** By word, then by file; the person of all files whose articles say nothing but names is under "". */
type AttachedNames = ReadonlyMap<string, ReadonlyMap<string, Attached>>

function attach(
  lone: readonly ArchiveName[],
  meanings: ReadonlyMap<string, LoneName>,
  evidence: Evidence,
): AttachedNames {
  return new Map(
    lone.flatMap(({ key }) => {
      const meaning = meanings.get(key)
      const sightings = evidence.sightings.get(key)
      if (!meaning) return []
      if (!sightings) return meaning.usual ? [[key, new Map([['', usual(meaning.usual)]])] as const] : []
      const found = sightings.flatMap(({ file, known }) => {
        const bearer = bearerOf(known, meaning, evidence)
        return bearer ? [[file, bearer] as const] : []
      })
      return found.length > 0 ? [[key, new Map(found)] as const] : []
    }),
  )
}

function usual(group: NameGroup): Attached {
  return { group, reason: 'only bearer' }
}

/** Who has the office in question and nobody else of the name, else the usual bearer if there is a reason, or who is in very many articles. */
function bearerOf(
  known: PersonEvidence,
  { bearers, usual: commonest }: LoneName,
  evidence: Evidence,
): Attached | undefined {
  const reasons = bearers.map(
    (group) => [group, reasonToJoin(known, evidence.of(group), evidence.isRare)] as const,
  )
  const holders = reasons.filter(([, reason]) => reason === 'same office')
  if (holders.length === 1) return { group: holders[0]![0], reason: 'same office' }
  const reason = reasons.find(([group]) => group === commonest)?.[1]
  if (!commonest) return undefined
  if (reason) return { group: commonest, reason }
  const isFamous = evidence.of(commonest).articles >= FAMOUS && known.countries.size === 0
  return isFamous ? usual(commonest) : undefined
}

/** Who is in so many articles is meant by the surname alone where an article names no country that could tell. */
const FAMOUS = 5

interface NameReading {
  readonly keyOf: (name: string) => string
  /** Why names of a group that are nearly alike were joined. */
  readonly reasonOf: ReadonlyMap<string, LinkReason>
}

function peopleOf(
  groups: readonly NameGroup[],
  singles: readonly ArchiveName[],
  attached: AttachedNames,
  { keyOf, reasonOf }: NameReading,
): LinkedPeople {
  const added = articlesAdded(singles, attached)
  const personOfGroup = new Map(
    groups.map((group) => [group, personOf(group, added.get(group) ?? NONE)] as const),
  )
  const byKey = new Map(
    groups.flatMap((group) => group.map(({ key }) => [key, personOfGroup.get(group)!] as const)),
  )
  for (const name of singles) {
    const rest = name.articles - attachedTimes(name, attached.get(name.key))
    if (rest > 0) byKey.set(name.key, personOf([{ ...name, articles: rest }], NONE))
  }
  const attachedTo = (key: string, file: string): Attached | undefined =>
    attached.get(key)?.get(file) ?? attached.get(key)?.get('')
  const personCalled = (name: string, file = ''): LinkedPerson | undefined => {
    const key = keyOf(name)
    const [first] = attached.get(key)?.values() ?? []
    const bearer = attachedTo(key, file) ?? (byKey.has(key) ? undefined : first)
    return bearer ? personOfGroup.get(bearer.group) : byKey.get(key)
  }
  return {
    people: [...new Set(byKey.values())].sort((a, b) => (a.keys[0]! < b.keys[0]! ? -1 : 1)),
    personCalled,
    whyCalled: (name, file) => {
      const key = keyOf(name)
      const person = personCalled(name, file)
      if (!person || keyOf(person.name) === key) return undefined
      return attachedTo(key, file)?.reason ?? reasonOf.get(key) ?? 'another form'
    },
  }
}

/** Articles and statements that lone names bring to a group. */
interface Added {
  readonly articles: number
  readonly stated: boolean
}

const NONE: Added = { articles: 0, stated: false }

function articlesAdded(
  singles: readonly ArchiveName[],
  attached: AttachedNames,
): ReadonlyMap<NameGroup, Added> {
  const added = new Map<NameGroup, Added>()
  for (const name of singles) {
    for (const [file, { group }] of attached.get(name.key) ?? []) {
      const { articles, stated } = added.get(group) ?? NONE
      const times = file === '' ? name.articles : 1
      added.set(group, { articles: articles + times, stated: stated || name.stated })
    }
  }
  return added
}

function attachedTimes(name: ArchiveName, attached: ReadonlyMap<string, Attached> | undefined): number {
  return attached?.has('') ? name.articles : (attached?.size ?? 0)
}

function personOf(group: NameGroup, added: Added): LinkedPerson {
  const articles = group.reduce((sum, name) => sum + name.articles, added.articles)
  const keys = group.toSorted(commonestFirst).map(({ key }) => key)
  const single = group.every(({ words }) => words.length === 1)
  const hidden = single && articles < 2 && !added.stated && !group.some(({ stated }) => stated)
  return { name: displayNameOf(group), keys, articles, hidden }
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
