import type { Dirent } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** The path of an entry below a folder, "/" between folders. */
export function pathWithin(folder: string, { parentPath, name }: Dirent): string {
  const path = relative(folder, join(parentPath, name))
  return sep === '/' ? path : path.split(sep).join('/')
}
