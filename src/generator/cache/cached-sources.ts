/**
 * What each cached thing is made by: files and folders relative to the project. Whatever changes in them, the thing is
 * made anew.
 */

/** How a seed is read: our code, its tables and weights, and the libraries it calls. */
export const READING_SOURCES = [
  'package-lock.json',
  'src/generator/disk/sha256.ts',
  'src/generator/gazetteer',
  'src/generator/ingest',
  'src/generator/output',
  'src/generator/parse',
  'src/generator/recognise',
  'src/model',
]

/** What is kept of an article beside its text, above how it is read. */
export const DIGEST_SOURCES = [
  'src/archive/files',
  'src/archive/format/search',
  'src/archive/search',
  'src/archive/source',
  'src/generator/cache',
  'src/generator/disk',
]

/** How files of a site are made from what their keys are hashes of. The app is in the keys of pages. */
export const SITE_SOURCES = ['package-lock.json', 'src/archive', 'src/generator', 'src/model']

/** How pictures for shared links look. */
export const PICTURE_SOURCES = ['package-lock.json', 'src/generator/disk', 'src/generator/share-pictures']

/** What the app is built from. */
export const APP_SOURCES = [
  'index.html',
  'package-lock.json',
  'public',
  'src/app',
  'src/archive',
  'src/generator/bundle',
  'src/model',
  'vite.config.ts',
]

/** What puts the pages around the app together. */
export const PAGE_SOURCES = [
  'src/generator/disk',
  'src/generator/pages',
  'src/generator/share-pictures',
  'src/generator/site',
]
