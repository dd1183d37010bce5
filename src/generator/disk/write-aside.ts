import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

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
