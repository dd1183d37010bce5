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

/** Looks at a file of a folder; undefined if there is none. */
export function lookAt(folder: string, path: string): FileLook | undefined {
  const found = statSync(join(folder, path), { throwIfNoEntry: false })
  return found?.isFile() === true ? { size: found.size, changed: found.mtimeMs, inode: found.ino } : undefined
}

/** What was looked at ahead: in the published site, or in a stage, where the same files may lie already. */
export interface Looks {
  readonly isStage: boolean
  readonly of: (path: string) => FileLook | undefined
}

/** Has files be looked at ahead; they will probably be these. Answers with what was seen so far. */
export type LookAhead = (paths: readonly string[]) => () => Looks | undefined

/** Nothing is looked at before it is asked for. */
export const lookLater: LookAhead = () => () => undefined
