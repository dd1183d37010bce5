import type { Naming } from './naming.ts'
import { nameKey, type PersonName } from './person-name.ts'
import type { Sex } from './titles.ts'
import { surnamesOf } from './surname.ts'

/** The namings of one person, while a text is gone through. */
export interface Cluster {
  /** The longest naming. */
  readonly lead: Naming
  readonly surnames: readonly string[]
  readonly namings: Naming[]
  /** The roles that the text gives to the person. */
  readonly offices: string[]
  sex: Sex
  /** Introduced as somebody's relative at some place. */
  relative: boolean
  /** The same, or told to be one. */
  kin: boolean
  /** Position of the first full naming. */
  first: number
  /** Where the person was named last on the way through the text; -1 before the first time. */
  latest: number
}

/** A new person with their first naming. */
export function openCluster(lead: Naming): Cluster {
  const { sex, relative, kin, start, words } = lead
  const surnames = words.length > 1 ? surnamesOf(lead) : words
  return {
    lead,
    surnames,
    namings: [lead],
    offices: [...lead.offices],
    sex,
    relative,
    kin,
    first: start,
    latest: -1,
  }
}

/** Adds a naming to its person; answers the person. */
export function join(cluster: Cluster, naming: Naming): Cluster {
  cluster.namings.push(naming)
  cluster.offices.push(...naming.offices)
  cluster.relative ||= naming.relative
  cluster.kin ||= naming.kin
  if (cluster.sex === 'unknown') cluster.sex = naming.sex
  if (naming.words.length > 1) cluster.first = Math.min(cluster.first, naming.start)
  return cluster
}

/** The nearest of several before a position, else the first one after it. */
export function nearest(clusters: readonly Cluster[], start: number): Cluster | undefined {
  let found: Cluster | undefined
  for (const cluster of clusters) {
    if (!found || distance(cluster, start) < distance(found, start)) found = cluster
  }
  return found
}

function distance({ latest, first }: Cluster, start: number): number {
  return latest >= 0 ? start - latest : AFTER + first
}

/** Larger than any position in a text. */
const AFTER = 2 ** 32

/** The people of a text by the words of their names. */
export interface Bearers {
  readonly add: (cluster: Cluster) => void
  readonly of: (word: string) => readonly Cluster[]
  /** Whether the name is that of somebody's relative at some place: no shorter form of the other's, "her father, Aung San". */
  readonly isRelative: (name: PersonName) => boolean
}

/** People looked at for one word: far more than a real article has, so that a hostile one costs no more. */
const MOST_BEARERS = 50

/** An empty index of people by words; `relatives` are the keys of names that are introduced as somebody's relatives. */
export function createBearers(relatives: readonly string[]): Bearers {
  const related = new Set(relatives)
  const byWord = new Map<string, Cluster[]>()
  const add = (cluster: Cluster): void => {
    for (const word of new Set(cluster.lead.words)) {
      const bearers = byWord.get(word)
      if (!bearers) byWord.set(word, [cluster])
      else if (bearers.length < MOST_BEARERS) bearers.push(cluster)
    }
  }
  return {
    add,
    of: (word) => byWord.get(word) ?? [],
    isRelative: (name) => related.size > 0 && related.has(nameKey(name)),
  }
}
