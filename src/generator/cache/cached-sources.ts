import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOfSources } from '#generator/disk/hash-of-sources.ts'
import { isPacked, programFolder, projectRoot } from '#generator/disk/program-folder.ts'

/**
 * What each cached thing is made by: files and folders relative to the project. Whatever changes in them, the thing is
 * made anew.
 */
export const MAKERS = {
  /** How a seed is read: our code, its tables and weights, and the libraries it calls. */
  reading: [
    'package-lock.json',
    'src/generator/disk',
    'src/generator/gazetteer',
    'src/generator/ingest',
    'src/generator/output',
    'src/generator/parse',
    'src/generator/recognise',
    'src/model',
  ],
  /** What is kept of an article beside its text, above how it is read. */
  digest: [
    'src/archive/files',
    'src/archive/format/search',
    'src/archive/search',
    'src/archive/source',
    'src/generator/cache',
  ],
  /** How files of a site are made from what their keys are hashes of. The app is in the keys of pages. */
  site: ['package-lock.json', 'src/archive', 'src/generator', 'src/model'],
  /** How pictures for shared links look. */
  picture: ['package-lock.json', 'src/generator/disk', 'src/generator/share-pictures'],
  /** What the app is built from. */
  app: [
    'index.html',
    'package-lock.json',
    'public',
    'src/app',
    'src/archive',
    'src/generator/bundle',
    'src/model',
    'vite.config.ts',
  ],
  /** What puts the pages around the app together. */
  page: ['src/generator/disk', 'src/generator/pages', 'src/generator/share-pictures', 'src/generator/site'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Maker = keyof typeof MAKERS

/** Where the package keeps the hashes of its makers, as it has not their sources. */
export const MAKER_HASHES = 'maker-hashes.json'

/** A hash over what a cached thing is made by: as it is in the repository now, or as it was when the package was made. */
export function makerHash(maker: Maker): string {
  return isPacked ? packedHashes()[maker] : hashOfSources(projectRoot, MAKERS[maker])
}

let hashes: Readonly<Record<Maker, string>> | undefined

function packedHashes(): Readonly<Record<Maker, string>> {
  hashes ??= JSON.parse(readFileSync(join(programFolder, MAKER_HASHES), 'utf8')) as Record<Maker, string>
  return hashes
}
