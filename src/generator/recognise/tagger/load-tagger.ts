import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { programFolder } from '#generator/disk/program-folder.ts'
import { createTagger, CUTS, type Cuts, type Tagger } from './tagger.ts'

/** In the generator's folder. */
const DATA = 'recognise/data'

/**
 * Makes a tagger of the data in a folder, by default the project's own. Rejects with the system's error
 * if a file is missing, with an `Error` if one is damaged.
 */
export async function loadTagger(folder = dataFolder(), cuts: Cuts = CUTS): Promise<Tagger> {
  const [weights, lexicon, clusters] = await Promise.all([
    readFile(path.join(folder, 'weights.bin')),
    readFile(path.join(folder, 'lexicon.txt'), 'utf8'),
    readFile(path.join(folder, 'clusters.bin')),
  ])
  return createTagger({ weights, lexicon, clusters }, cuts)
}

/** The folder of the weights and what they go with. */
export function dataFolder(): string {
  return path.join(programFolder, DATA)
}
