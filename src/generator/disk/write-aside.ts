import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { execFile } from 'node:child_process'
import { open } from 'node:fs/promises'
import { promisify } from 'node:util'

/**
 * Writes a whole file or nothing: under another name beside it, then renamed. What lies under that name is removed
 * first, as it may be a link that leads elsewhere. Makes the folder. `flush`: waits until the disk has it. Throws the
 * system's error.
 */
export function writeAside(path: string, data: string | Uint8Array, { flush = false } = {}): void {
  const aside = `${path}.${process.pid}.tmp`
  mkdirSync(dirname(path), { recursive: true })
  rmSync(aside, { force: true })
  try {
    writeFileSync(aside, data, { flag: 'wx', flush })
    renameSync(aside, path)
  } catch (error) {
    rmSync(aside, { force: true })
    throw error
  }
}

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
