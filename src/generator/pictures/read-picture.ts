import { readFile, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isWithin } from '#generator/disk/paths.ts'

/** Why the file of a picture is not opened: it is not there, a link leads out of the folder, it may not be read, it is larger than any picture. */
export type UnopenedPicture = 'missing' | 'outside' | 'locked' | 'large'

/** Largest picture that is opened, in bytes. */
export const MAX_PICTURE_BYTES = 32 * 1024 * 1024

/** A picture in a folder, or why it is not opened. */
export async function readPicture(folder: string, path: string): Promise<Uint8Array | UnopenedPicture> {
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, path))])
    if (!isWithin(file, root)) return 'outside'
    const entry = await stat(file)
    if (!entry.isFile()) return 'missing'
    return entry.size > MAX_PICTURE_BYTES ? 'large' : await readFile(file)
  } catch (error) {
    return /^E(?:ACCES|PERM)$/.test((error as NodeJS.ErrnoException).code ?? '') ? 'locked' : 'missing'
  }
}
