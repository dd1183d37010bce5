import { copyFileSync, linkSync, mkdirSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { listFiles } from '#generator/disk/list-files.ts'
import { isMoved, removeFolder } from '#generator/disk/remove-folder.ts'

/** Puts files in their places in a stage, where files of the site before last may lie from the beginning. */
export interface Placer {
  /** Brings a file of the published site, which the disk has under this number: if it is that very file that lies there, it stays. */
  readonly bring: (path: string, inode: number) => void
  /** Keeps a file that lay there from the beginning. */
  readonly keep: (path: string) => void
  /** Makes the place of a file that is to be written empty, and the folder around it. */
  readonly clear: (path: string) => void
  /** Resolves when everything was brought and what lay there besides was removed. Rejects with the system's error. */
  readonly finish: () => Promise<void>
  /** Brings nothing any more. */
  readonly stop: () => Promise<void>
}

/** Opens a placer from the published site into a folder; undefined where it holds what is no site of ours. `isSpare`: it may hold anything. */
export type OpenPlacer = (live: string, folder: string, isSpare: boolean) => Promise<Placer | undefined>

/**
 * Makes the folder of a stage, of the spare if there is one: most of a site's files are those of the site before. The
 * placer is at work before this returns, since its caller may not pause for long.
 */
export async function openPlacer(
  live: string,
  folder: string,
  spare: string,
  open: OpenPlacer,
): Promise<{ readonly placer: Placer; readonly isOfSpare: boolean }> {
  const isSpare = isMoved(spare, folder)
  if (!isSpare) mkdirSync(folder)
  const placer = await open(live, folder, isSpare)
  if (placer) return { placer, isOfSpare: isSpare }
  await removeFolder(folder)
  mkdirSync(folder)
  return { placer: createPlacer(live, folder), isOfSpare: false }
}

/** Places files in this thread. A spare with anything but files and folders in it is no site of ours and not used. */
export const placeHere: OpenPlacer = async (live, folder, isSpare) => {
  const files = isSpare ? listFiles(folder) : []
  return files && createPlacer(live, folder, files)
}

/** `lying`: the files that are in the folder already. */
function createPlacer(live: string, folder: string, lying: readonly string[] = []): Placer {
  const leftovers = new Set(lying)
  const openFolderOf = createFolderOpener(folder)

  function clear(path: string): void {
    if (leftovers.delete(path)) rmSync(join(folder, path))
    openFolderOf(path)
  }

  function isThere(path: string, inode: number): boolean {
    return leftovers.has(path) && statSync(join(folder, path)).ino === inode
  }

  return {
    bring: (path, inode) => {
      if (isThere(path, inode)) return void leftovers.delete(path)
      clear(path)
      linkOrCopy(join(live, path), join(folder, path))
    },
    clear,
    keep: (path) => void leftovers.delete(path),
    finish: async () => {
      for (const path of leftovers) rmSync(join(folder, path))
      for (const path of leftovers) removeEmptyFolders(folder, path)
      leftovers.clear()
    },
    stop: async () => {},
  }
}

/** Makes the folders around files that are to be put into a folder. */
export function createFolderOpener(folder: string): (path: string) => void {
  const folders = new Set<string>()
  return (path) => {
    const parent = dirname(join(folder, path))
    if (folders.has(parent)) return
    mkdirSync(parent, { recursive: true })
    folders.add(parent)
  }
}

/** Brings a file to another place on the same disk: as one more name for it, or as a copy where there are no such names. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

/** Removes the folders around a file that are empty. */
function removeEmptyFolders(folder: string, path: string): void {
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
