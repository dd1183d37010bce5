import type { JoinReason, Span } from '#model/mention.ts'
import { createBearers, join, nearest, openCluster, type Bearers, type Cluster } from './cluster.ts'
import { displayForms } from './display-forms.ts'
import { namesAgree } from './names-agree.ts'
import { holdsOffice, mayHold } from './offices.ts'
import { byLength, readNaming, type Naming } from './naming.ts'
import { nameKey } from './person-name.ts'

/** The mentions of one person in one text. */
export interface PersonCluster {
  /** Every form of the name in its usual spelling, the longest first: "Mohammad Ishaq Dar", "Dar". */
  readonly forms: readonly string[]
  /** Indexes into the spans given, ascending. */
  readonly mentions: readonly number[]
  /** Why each of the mentions is of this person; undefined where it gives the name that the person is known by. */
  readonly reasons: readonly (JoinReason | undefined)[]
}

/**
 * Tells which spans of a text name the same person. Full names come together when one may stand for the other, the
 * longest first; then each lone name goes to who has the office it is named with ("Prime Minister Han"), or else to the
 * bearer named last before it, a bearer of the surname before one of a given name. `roles` are those the text gives at
 * each span; where they are left out, names alone tell. Clusters are in order of first mention; spans without a letter
 * are in none.
 */
export function clusterPeople(
  text: string,
  spans: readonly Span[],
  roles: readonly (readonly string[])[] = [],
): readonly PersonCluster[] {
  const namings = spans
    .map((span, index) => readNaming(text, span, index, roles[index]))
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => a.start - b.start)
  const placed = placeNamings(namings)
  const clusters = [...new Set([...placed.values()].map(({ cluster }) => cluster))]
  const reasonOf = new Map([...placed].map(([{ index }, { reason }]) => [index, reason]))
  const seen = new Set<string>()
  return clusters.map(({ lead, namings }) => {
    const isNamesake = seen.has(nameKey(lead))
    seen.add(nameKey(lead))
    const mentions = namings.map(({ index }) => index).sort((a, b) => a - b)
    return {
      forms: displayForms(isNamesake ? namings.map(asTitled) : namings),
      mentions,
      reasons: mentions.map((index) => reasonOf.get(index)),
    }
  })
}

/** The second of two people of one name keeps the title that tells them apart: "Mrs Holt" beside "Holt". */
function asTitled(naming: Naming): Naming {
  return { ...naming, text: naming.titled }
}

/** The person of a naming, and why. */
interface Placed {
  readonly cluster: Cluster
  readonly reason?: JoinReason | undefined
}

/** The person of each naming, in the order of the text. */
function placeNamings(namings: readonly Naming[]): ReadonlyMap<Naming, Placed> {
  const people = createBearers(namings.filter(({ relative }) => relative).map(nameKey))
  const full = namings.filter(({ words }) => words.length > 1).sort(byLength)
  const placeOf = new Map(full.map((naming) => [naming, placeFullName(naming, people)]))
  const placed = new Map<Naming, Placed>()
  for (const naming of namings) {
    const place = placeOf.get(naming) ?? placeLoneName(naming, people)
    place.cluster.latest = naming.start
    placed.set(naming, place)
  }
  return placed
}

function placeFullName(naming: Naming, people: Bearers): Placed {
  const found = nearest(agreeing(naming, people), naming.start)
  const isSame = found && nameKey(found.lead) === nameKey(naming)
  return place(naming, found && { cluster: found, reason: isSame ? undefined : 'another form' }, people)
}

function placeLoneName(naming: Naming, people: Bearers): Placed {
  const [word = ''] = naming.words
  const bearers = people.of(word).filter((cluster) => admits(cluster, naming))
  const holders = bearers.filter(({ offices }) => holdsOffice(offices, naming.offices))
  const candidates =
    holders.length > 0 ? holders : bearers.filter(({ offices }) => mayHold(offices, naming.offices))
  const closeness = [0, 1, 2, 3].find((least) =>
    candidates.some((cluster) => remoteness(cluster, word) === least),
  )
  const closest = candidates.filter((cluster) => remoteness(cluster, word) === closeness)
  const found = nearest(closest, naming.start)
  const isChosen = holders.length > 0 && holders.length < bearers.length
  const reason = isChosen ? 'title' : REASONS[closeness ?? 0]
  return place(naming, found && { cluster: found, reason }, people)
}

/** Why a lone name is of a person, by its remoteness. */
const REASONS: readonly (JoinReason | undefined)[] = [undefined, 'surname', 'surname', 'part of the name']

function place(naming: Naming, found: Placed | undefined, people: Bearers): Placed {
  if (found) {
    join(found.cluster, naming)
    return found
  }
  const cluster = openCluster(naming)
  people.add(cluster)
  return { cluster }
}

function agreeing(naming: Naming, people: Bearers): readonly Cluster[] {
  const known = naming.words.filter((word) => word.length > 1).map((word) => people.of(word))
  const rarest = known.reduce((least, next) => (next.length < least.length ? next : least), known[0] ?? [])
  const isRelative = people.isRelative(naming)
  return rarest.filter(
    ({ lead }) =>
      lead.generation === naming.generation &&
      namesAgree(naming.words, lead.words) &&
      (!isRelative || nameKey(lead) === nameKey(naming)),
  )
}

/** Whether a lone name may be this person: not against their title, and not a relative who is still to be introduced or has another office. */
function admits({ lead, sex, first, kin, offices }: Cluster, naming: Naming): boolean {
  if (naming.sex !== 'unknown' && sex !== 'unknown' && naming.sex !== sex) return false
  if (naming.generation !== undefined && naming.generation !== lead.generation) return false
  if (kin && naming.offices.length > 0 && !holdsOffice(offices, naming.offices)) return false
  return !(lead.relative && naming.sex === 'unknown' && naming.start < first)
}

/**
 * 0 for a person known by this word alone, 1 for a bearer of the surname, 2 for one introduced as a relative (after
 * "Yeltsin visited his wife Naina" it is he who is called Yeltsin), 3 for any other word of the name.
 */
function remoteness({ lead, surnames, relative }: Cluster, word: string): number {
  if (lead.words.length === 1) return 0
  if (!surnames.includes(word)) return 3
  return relative ? 2 : 1
}
