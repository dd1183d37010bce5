import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { Marked } from './gold.ts'

/** One text with its names. */
export interface LabelledText {
  readonly text: string
  readonly ments: readonly Marked[]
  /** How much it counts in training. */
  readonly weight: number
}

/** A file of training data: JSON lines `{text, ments: [[start, end, type], …]}`. */
interface Corpus {
  readonly file: string
  readonly weight: number
  readonly sha256: string
}

/** All that the weights are learned from. The licence of each is in NOTICE.md beside the weights. Tweets count half. */
export const CORPORA: readonly Corpus[] = [
  {
    file: 'wikigold.jsonl',
    weight: 1,
    sha256: '0b3c1faf20bf0fe9e92cb0b2aa22b86884ec179973b4250e40a87c5e6b521d7e',
  },
  {
    file: 'redocred.jsonl',
    weight: 1,
    sha256: '37fd884150995b84d373bb05fefa2235cc467f14f4303936882bc8f20c46f31d',
  },
  {
    file: 'gum_permissive.jsonl',
    weight: 1,
    sha256: '7f36a81a65b1bc10d767b44707c4f48e75a87ca4616834412aec9da489411bdb',
  },
  {
    file: 'crossner_politics.jsonl',
    weight: 1,
    sha256: 'cc62955ff6f948ac2f821b33a60e99f758934ed781655a54f58a705848a3c329',
  },
  {
    file: 'ewt.jsonl',
    weight: 1,
    sha256: 'df8619aca2aede9d05215ed67d38dda0840a70cc9a5c940067dc3d3c2dc12ef2',
  },
  {
    file: 'pud.jsonl',
    weight: 1,
    sha256: 'fa911780151af7dfbc7326b4296b96aa906cd1fbf00a6b70b41ff9611c16ba14',
  },
  {
    file: 'btc.jsonl',
    weight: 0.5,
    sha256: '34e8f25c6462f35522c6d3f4f1274b648893ff9588886cb92f50608c9cc03048',
  },
  {
    file: 'wnut_train.jsonl',
    weight: 0.5,
    sha256: '14cc8c7391b1c1de3514f8b9932b5ac83815bf23d204a5b24b0844e2d1b27f2b',
  },
]

/** Reads the corpora from a folder. Rejects with an `Error` naming the file if one is missing or not the one that is pinned. */
export async function readCorpora(folder: string): Promise<LabelledText[]> {
  const texts = await Promise.all(CORPORA.map((corpus) => readCorpus(path.join(folder, corpus.file), corpus)))
  return texts.flat()
}

async function readCorpus(file: string, { sha256, weight }: Corpus): Promise<LabelledText[]> {
  const bytes = await readFile(file)
  const found = createHash('sha256').update(bytes).digest('hex')
  if (found !== sha256)
    throw new Error(`${file} is not the pinned version: its SHA-256 is ${found}, expected ${sha256}`)
  const lines = bytes.toString('utf8').trimEnd().split('\n')
  return lines.map((line) => ({ ...(JSON.parse(line) as Omit<LabelledText, 'weight'>), weight }))
}
