import { copyFileSync, linkSync, mkdirSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createFolderOpener, listFiles, isMoved, removeFolder } from '#generator/disk/folders.ts'
import type { SiteFolder } from './site-folder.ts'

/** Links files of the published site into a stage, in which files of the build before may lie already. */
export interface HardLinker {
  /** Links a file, which the disk has under this number; if that very file lies there, it stays. */
  readonly link: (path: string, inode: number) => void
  /** Keeps a file that lies there. */
  readonly keep: (path: string) => void
  /** Resolves when everything is linked and what else lay there is removed. Rejects with the system's error. */
  readonly finish: () => Promise<void>
}

/**
 * Opens a linker from the published site into a stage. `isPrevious`: the stage was the folder of the build before; the
 * answer is undefined if it holds anything but files and folders, as no build of ours leaves it.
 */
export type OpenLinker = (live: string, stage: string, isPrevious: boolean) => Promise<HardLinker | undefined>

/** A stage whose folder is there. */
interface LinkedStage {
  readonly linker: HardLinker
  /** It was the folder of the build before. */
  readonly isPrevious: boolean
}

/** Makes the folder of a stage, out of the build before if that was kept: most files of two builds are the same. */
export async function openLinkedStage(
  { live, stage, previous }: SiteFolder,
  open: OpenLinker,
): Promise<LinkedStage> {
  const isPrevious = isMoved(previous, stage)
  if (!isPrevious) mkdirSync(stage)
  const linker = await open(live, stage, isPrevious)
  if (linker) return { linker, isPrevious }
  await removeFolder(stage)
  mkdirSync(stage)
  return { linker: createHardLinker(live, stage, []), isPrevious: false }
}

/** Opens a linker in this thread. */
export const linkHere: OpenLinker = async (live, stage, isPrevious) => {
  const lying = isPrevious ? listFiles(stage) : []
  return lying && createHardLinker(live, stage, lying)
}

/** `lying`: the files that are in the stage already. */
function createHardLinker(live: string, stage: string, lying: readonly string[]): HardLinker {
  const leftovers = new Set(lying)
  const openFolderOf = createFolderOpener(stage)

  function link(path: string, inode: number): void {
    if (leftovers.delete(path)) {
      if (statSync(join(stage, path)).ino === inode) return
      rmSync(join(stage, path))
    }
    openFolderOf(path)
    linkOrCopy(join(live, path), join(stage, path))
  }

  return {
    link,
    keep: (path) => void leftovers.delete(path),
    finish: async () => {
      for (const path of leftovers) rmSync(join(stage, path))
      for (const path of leftovers) removeEmptyFolders(stage, path)
      leftovers.clear()
    },
  }
}

/** Gives a file one more name on the same disk; copies it where there are no such names. */
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
