import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of package.json, with a "/" at the end: the nearest above this file, or above the bundle made of it. */
export const projectRoot = fileURLToPath(rootAbove(new URL('.', import.meta.url)))

function rootAbove(folder: URL): URL {
  if (existsSync(new URL('package.json', folder))) return folder
  const parent = new URL('..', folder)
  if (parent.href === folder.href) throw new Error('no package.json above the code')
  return rootAbove(parent)
}
