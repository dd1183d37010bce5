import { renameSync, readdirSync, mkdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { Dirent } from 'node:fs'
import { join, sep, dirname } from 'node:path'

/** Moves a folder, if it is there and its new place is on the same disk. */
export function isMoved(from: string, to: string): boolean {
  try {
    renameSync(from, to)
    return true
  } catch {
    return false
  }
}

/** Removes a folder with all that is in it. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 })
}

/** The path of an entry below a folder (as it was given when its entries were read), "/" between folders. */
export function pathWithin(folder: string, { parentPath, name }: Dirent): string {
  const path = join(parentPath, name).slice(join(folder, sep).length)
  return sep === '/' ? path : path.split(sep).join('/')
}

/** The paths of all files in a folder and those within it; undefined if there is anything else than files and folders. */
export function listFiles(folder: string): readonly string[] | undefined {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  if (!entries.every((entry) => entry.isFile() || entry.isDirectory())) return undefined
  return entries.filter((entry) => entry.isFile()).map((entry) => pathWithin(folder, entry))
}

/** Makes the folders around files that are to be put into a folder, each once. */
export function createFolderOpener(folder: string): (path: string) => void {
  const folders = new Set<string>()
  return (path) => {
    const parent = dirname(join(folder, path))
    if (folders.has(parent)) return
    mkdirSync(parent, { recursive: true })
    folders.add(parent)
  }
}
