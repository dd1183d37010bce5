import type { Dirent } from 'node:fs'
import { join, sep } from 'node:path'

/** The path of an entry below a folder (as it was given when its entries were read), "/" between folders. */
export function pathWithin(folder: string, { parentPath, name }: Dirent): string {
  const path = join(parentPath, name).slice(join(folder, sep).length)
  return sep === '/' ? path : path.split(sep).join('/')
}
