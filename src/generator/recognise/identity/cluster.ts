import type { Naming } from './naming.ts'
import type { Sex } from './titles.ts'
import { surnamesOf } from './surname.ts'

/** The namings of one person, while a text is gone through. */
export interface Cluster {
  /** The longest naming. */
  readonly lead: Naming
  readonly surnames: readonly string[]
  readonly namings: Naming[]
  sex: Sex
  /** Introduced as somebody's relative at some place. */
  relative: boolean
  /** Position of the first full naming. */
  first: number
  /** Where the person was named last on the way through the text; -1 before the first time. */
  latest: number
}

/** A new person with their first naming. */
export function openCluster(lead: Naming): Cluster {
  const { sex, relative, start, words } = lead
  const surnames = words.length > 1 ? surnamesOf(lead) : words
  return { lead, surnames, namings: [lead], sex, relative, first: start, latest: -1 }
}

/** Adds a naming to its person; answers the person. */
export function join(cluster: Cluster, naming: Naming): Cluster {
  cluster.namings.push(naming)
  cluster.relative ||= naming.relative
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
}

/** People looked at for one word: far more than a real article has, so that a hostile one costs no more. */
const MOST_BEARERS = 50

/** An empty index of people by words. */
export function createBearers(): Bearers {
  const byWord = new Map<string, Cluster[]>()
  const add = (cluster: Cluster): void => {
    for (const word of new Set(cluster.lead.words)) {
      const bearers = byWord.get(word)
      if (!bearers) byWord.set(word, [cluster])
      else if (bearers.length < MOST_BEARERS) bearers.push(cluster)
    }
  }
  return { add, of: (word) => byWord.get(word) ?? [] }
}
