import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathWithin } from '#generator/disk/folders.ts'

/** One day, in milliseconds: another build that runs at the same time needs files that no index names yet. */
export const DAY_MS = 24 * 60 * 60 * 1000

/** Removes the files of a folder and those in it ("/" between folders) that are not used and older than `age`, in milliseconds. */
export function removeUnused(folder: string, isUsed: (path: string) => boolean, age: number): void {
  for (const path of filesOf(folder)) if (!isUsed(path)) removeIfOld(join(folder, path), age)
}

function filesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => pathWithin(folder, entry))
  } catch {
    return []
  }
}

function removeIfOld(path: string, age: number): void {
  const entry = statSync(path, { throwIfNoEntry: false })
  if (!entry || Date.now() - entry.mtimeMs >= age) rmSync(path, { force: true })
}
