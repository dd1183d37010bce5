import { linkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createFolderOpener } from '#generator/disk/folders.ts'

/** Keeps the files of a first site once more for the build after it (`SiteFolder.previous`). Resolves when that is tried. */
export type KeepForReuse = (site: string, previous: string, paths: readonly string[]) => Promise<void>

/** Does so in this thread: each file gets one more name. */
export const keepHere: KeepForReuse = async (site, previous, paths) => linkAll(site, previous, paths)

/** Gives each file of a folder a name in another as well, which holds nothing else then; leaves nothing where it cannot. */
export function linkAll(from: string, to: string, paths: readonly string[]): void {
  rmSync(to, { recursive: true, force: true })
  const openFolderOf = createFolderOpener(to)
  try {
    for (const path of paths) {
      openFolderOf(path)
      linkSync(join(from, path), join(to, path))
    }
  } catch {
    // Another disk, or one without such names: copies would take longer than they save.
    rmSync(to, { recursive: true, force: true })
  }
}
