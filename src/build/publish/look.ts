import { statSync } from 'node:fs'
import { join } from 'node:path'

/** What the disk says of a file. */
export interface FileLook {
  /** Bytes. */
  readonly size: number
  /** Milliseconds since 1970, with fractions. */
  readonly changed: number
  /** The number that the disk has for it. */
  readonly inode: number
}

/** Looks at a file; undefined if there is none. */
type Look = (path: string) => FileLook | undefined

/** Gets ready to look at files of a folder; it will probably be at these. */
export type OpenLook = (folder: string, paths: readonly string[]) => Look

/** Looks when it is asked. */
export const lookHere: OpenLook = (folder) => (path) => {
  const found = statSync(join(folder, path), { throwIfNoEntry: false })
  return found?.isFile() === true ? { size: found.size, changed: found.mtimeMs, inode: found.ino } : undefined
}
