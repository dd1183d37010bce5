import { mkdirSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { listFiles } from './list-files.ts'

/** The files that lie in a stage before anything was written to it, since it was made of another site's folder. */
export interface Leftovers {
  /** Whether the very file that the disk has under this number lies there; if so it is to stay. */
  readonly keep: (path: string, inode: number) => boolean
  /** Makes the place of a file empty, and the folder around it. */
  readonly clear: (path: string) => void
  /** Removes what was neither kept nor cleared, and folders that it leaves empty. */
  readonly remove: () => void
}

/** Makes the folder of a stage, of the spare if there is one: most of a site's files are those of the site before. */
export async function openLeftovers(
  folder: string,
  spare: string | undefined,
  list: ListFiles = async (folder) => listFiles(folder),
): Promise<Leftovers> {
  const files = await openFolder(folder, spare, list)
  const folders = new Set<string>()
  return {
    keep: (path, inode) => {
      if (!files.has(path) || statSync(join(folder, path)).ino !== inode) return false
      return files.delete(path)
    },
    clear: (path) => {
      if (files.delete(path)) rmSync(join(folder, path))
      const parent = dirname(join(folder, path))
      if (folders.has(parent)) return
      mkdirSync(parent, { recursive: true })
      folders.add(parent)
    },
    remove: () => {
      for (const path of files) removeWithFolders(folder, path)
      files.clear()
    },
  }
}

/** Lists the files of a folder (`listFiles`). */
export type ListFiles = (folder: string) => Promise<readonly string[] | undefined>

/** Moves a folder, if it is there and its new place is on the same disk. */
export async function isMoved(from: string, to: string): Promise<boolean> {
  return rename(from, to).then(
    () => true,
    () => false,
  )
}

/** Removes a folder with all that is in it. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 })
}

/** Tells the files in the folder. A spare with anything but files and folders in it is no site of ours and not used. */
async function openFolder(folder: string, spare: string | undefined, list: ListFiles): Promise<Set<string>> {
  if (spare !== undefined && (await isMoved(spare, folder))) {
    const files = await list(folder)
    if (files) return new Set(files)
    await removeFolder(folder)
  }
  await mkdir(folder)
  return new Set()
}

function removeWithFolders(folder: string, path: string): void {
  rmSync(join(folder, path))
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent))
    if (!isRemoved(join(folder, parent))) return
}

/** Removes a folder if it is empty. */
function isRemoved(folder: string): boolean {
  try {
    rmdirSync(folder)
    return true
  } catch {
    return false
  }
}
