import { execFile } from 'node:child_process'
import { open } from 'node:fs/promises'
import { promisify } from 'node:util'

/**
 * Has the system write a folder's file system to the disk, so that after a power cut what was renamed is whole. One call
 * for all files (syncfs of Linux, through "sync -f"): a flush of each takes minutes. Where there is none, only the folder
 * itself is flushed.
 */
export async function flush(folder: string): Promise<void> {
  await promisify(execFile)('sync', ['-f', folder]).catch(() => flushFolder(folder))
}

/** Makes renames in a folder last. Not every system can. */
export async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => undefined)
  await handle?.sync().catch(() => {})
  await handle?.close()
}
