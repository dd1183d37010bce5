import { renameSync } from 'node:fs'
import { rm } from 'node:fs/promises'

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
