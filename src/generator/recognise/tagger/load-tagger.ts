import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { createTagger, CUTS, type Cuts, type Tagger } from './tagger.ts'

const DATA = 'src/generator/recognise/data'

/**
 * Makes a tagger of the weights and lexicon in a folder, by default the project's own. Rejects with the system's error
 * if a file is missing, with an `Error` if one is damaged.
 */
export async function loadTagger(folder = dataFolder(), cuts: Cuts = CUTS): Promise<Tagger> {
  const [weights, lexicon] = await Promise.all([
    readFile(path.join(folder, 'weights.bin')),
    readFile(path.join(folder, 'lexicon.txt'), 'utf8'),
  ])
  return createTagger(weights, lexicon, cuts)
}

/** The project's data folder, looked for upwards from this module, wherever it was bundled to, and then from the working directory. */
export function dataFolder(): string {
  for (const origin of [import.meta.dirname, process.cwd()]) {
    for (let folder = origin; folder !== path.dirname(folder); folder = path.dirname(folder)) {
      const data = path.join(folder, DATA)
      if (existsSync(data)) return data
    }
  }
  throw new Error(`No folder ${DATA} above ${import.meta.dirname} or ${process.cwd()}`)
}
