import type { Span } from '#model/mention.ts'
import { createBearers, join, nearest, openCluster, type Bearers, type Cluster } from './cluster.ts'
import { displayForms } from './display-forms.ts'
import { namesAgree } from './names-agree.ts'
import { byLength, readNaming, type Naming } from './naming.ts'
import { nameKey } from './person-name.ts'

/** The mentions of one person in one text. */
export interface PersonCluster {
  /** Every form of the name in its usual spelling, the longest first: "Mohammad Ishaq Dar", "Dar". */
  readonly forms: readonly string[]
  /** Indexes into the spans given, ascending. */
  readonly mentions: readonly number[]
}

/**
 * Tells which spans of a text name the same person. Full names come together when one may stand for the other, the
 * longest first; then each lone name ("Wang") goes to the bearer named last before it, a bearer of the surname before
 * one of a given name. Clusters are in order of first mention; spans without a letter are in none.
 */
export function clusterPeople(text: string, spans: readonly Span[]): readonly PersonCluster[] {
  const namings = spans
    .map((span, index) => readNaming(text, span, index))
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => a.start - b.start)
  const clusters = [...new Set(placeNamings(namings).values())]
  const seen = new Set<string>()
  return clusters.map(({ lead, namings }) => {
    const isNamesake = seen.has(nameKey(lead))
    seen.add(nameKey(lead))
    return {
      forms: displayForms(isNamesake ? namings.map(asTitled) : namings),
      mentions: namings.map(({ index }) => index).sort((a, b) => a - b),
    }
  })
}

/** The second of two people of one name keeps the title that tells them apart: "Mrs Holt" beside "Holt". */
function asTitled(naming: Naming): Naming {
  return { ...naming, text: naming.titled }
}

/** The person of each naming, in the order of the text. */
function placeNamings(namings: readonly Naming[]): ReadonlyMap<Naming, Cluster> {
  const people = createBearers()
  const full = namings.filter(({ words }) => words.length > 1).sort(byLength)
  const clusterOf = new Map(full.map((naming) => [naming, placeFullName(naming, people)]))
  const placed = new Map<Naming, Cluster>()
  for (const naming of namings) {
    const cluster = clusterOf.get(naming) ?? placeLoneName(naming, people)
    cluster.latest = naming.start
    placed.set(naming, cluster)
  }
  return placed
}

function placeFullName(naming: Naming, people: Bearers): Cluster {
  return place(naming, nearest(agreeing(naming, people), naming.start), people)
}

function placeLoneName(naming: Naming, people: Bearers): Cluster {
  const [word = ''] = naming.words
  const candidates = people.of(word).filter((cluster) => admits(cluster, naming))
  const closeness = [0, 1, 2, 3].find((least) =>
    candidates.some((cluster) => remoteness(cluster, word) === least),
  )
  const closest = candidates.filter((cluster) => remoteness(cluster, word) === closeness)
  return place(naming, nearest(closest, naming.start), people)
}

function place(naming: Naming, found: Cluster | undefined, people: Bearers): Cluster {
  if (found) return join(found, naming)
  const opened = openCluster(naming)
  people.add(opened)
  return opened
}

function agreeing(naming: Naming, people: Bearers): readonly Cluster[] {
  const known = naming.words.filter((word) => word.length > 1).map((word) => people.of(word))
  const rarest = known.reduce((least, next) => (next.length < least.length ? next : least), known[0] ?? [])
  return rarest.filter(
    ({ lead }) => lead.generation === naming.generation && namesAgree(naming.words, lead.words),
  )
}

/** Whether a lone name may be this person: not against their title, and not a relative who is still to be introduced. */
function admits({ lead, sex, first }: Cluster, naming: Naming): boolean {
  if (naming.sex !== 'unknown' && sex !== 'unknown' && naming.sex !== sex) return false
  if (naming.generation !== undefined && naming.generation !== lead.generation) return false
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
