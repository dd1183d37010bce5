import { readdirSync } from 'node:fs'
import { pathWithin } from './path-within.ts'

/** The paths of all files in a folder and those within it; undefined if there is anything else than files and folders. */
export function listFiles(folder: string): readonly string[] | undefined {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  if (!entries.every((entry) => entry.isFile() || entry.isDirectory())) return undefined
  return entries.filter((entry) => entry.isFile()).map((entry) => pathWithin(folder, entry))
}
