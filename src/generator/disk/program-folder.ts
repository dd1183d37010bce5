import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

declare global {
  /**
   * True in the package that users install, where it is put in (src/package); in the repository there is no such name. What needs the
   * sources or Vite asks by `typeof PACKED`, so that the package is bundled without it.
   */
  const PACKED: true
}

/** Whether this is the package that users install; else it is the repository, with its sources and with Vite. */
export const isPacked = typeof PACKED !== 'undefined'

/** The folder of package.json, with a "/" at the end: the nearest above this file, or above the bundle made of it. */
export const projectRoot = fileURLToPath(rootAbove(new URL('.', import.meta.url)))

/** The folder under which the generator's data lie (weights, fonts): that of the code in the package, of the sources else. */
export const programFolder = isPacked ? import.meta.dirname : join(projectRoot, 'src', 'generator')

/** The program's version, as package.json says it. */
export const version = (
  JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string }
).version

function rootAbove(folder: URL): URL {
  if (existsSync(new URL('package.json', folder))) return folder
  const parent = new URL('..', folder)
  if (parent.href === folder.href) throw new Error('no package.json above the code')
  return rootAbove(parent)
}
