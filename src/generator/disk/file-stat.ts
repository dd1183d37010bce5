import { statSync } from 'node:fs'
import { join } from 'node:path'

/** What the disk says of a file. */
export interface FileStat {
  /** Bytes. */
  readonly size: number
  /** Milliseconds since 1970, with fractions. */
  readonly changed: number
  /** The number that the disk has for it. */
  readonly inode: number
}

/** The stat of a file of a folder; undefined if there is none. */
export function statFile(folder: string, path: string): FileStat | undefined {
  const found = statSync(join(folder, path), { throwIfNoEntry: false })
  return found?.isFile() === true ? { size: found.size, changed: found.mtimeMs, inode: found.ino } : undefined
}
