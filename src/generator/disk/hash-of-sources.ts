import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathWithin } from './folders.ts'
import { sha256 } from './sha256.ts'

/** A hash over the files and folders named (relative to `root`, tests left out): the same wherever the project lies. */
export function hashOfSources(root: string, paths: readonly string[]): string {
  const lines = paths
    .flatMap((path) => filesOf(root, path))
    .map((path) => `${hashOf(join(root, path))} ${path}\n`)
  return sha256(lines.join(''))
}

/** A command asks for several hashes over the same files, and goes on running the code it has loaded. */
const hashes = new Map<string, string>()

function hashOf(path: string): string {
  const hash = hashes.get(path) ?? sha256(readFileSync(path))
  hashes.set(path, hash)
  return hash
}

function filesOf(root: string, path: string): readonly string[] {
  const entry = statSync(join(root, path), { throwIfNoEntry: false })
  if (!entry) return []
  if (!entry.isDirectory()) return [path]
  const names = readdirSync(join(root, path), { recursive: true, withFileTypes: true })
  return names
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => pathWithin(root, entry))
    .sort()
}
