import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Makes the folders around files that are to be put into a folder, each once. */
export function createFolderOpener(folder: string): (path: string) => void {
  const folders = new Set<string>()
  return (path) => {
    const parent = dirname(join(folder, path))
    if (folders.has(parent)) return
    mkdirSync(parent, { recursive: true })
    folders.add(parent)
  }
}
