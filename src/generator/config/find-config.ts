import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { EXIT, UserError } from '#generator/output/user-error.ts'
import { problemLines } from '#generator/terminal/problem-lines.ts'
import type { Config, ConfigReading } from './parse-config.ts'

/** The file that makes a folder an archive. */
export const CONFIG_FILE = 'dateline.config.yaml'

/** The nearest file of an archive, in a folder or one above it; undefined if there is none. */
export function findConfig(folder: string): string | undefined {
  const file = join(folder, CONFIG_FILE)
  if (existsSync(file)) return file
  const parent = dirname(folder)
  return parent === folder ? undefined : findConfig(parent)
}

/** Reads the file of an archive. What reads it is loaded only where there is one. */
export async function readConfig(file: string): Promise<ConfigReading> {
  const [text, { parseConfig }] = await Promise.all([readFile(file, 'utf8'), import('./parse-config.ts')])
  return parseConfig(text, file, relative('', file) || file, existsSync)
}

/** Reads the file of an archive, and throws a `UserError` with every problem in it if there is any. */
export async function loadConfig(file: string): Promise<Config> {
  const { config, problems } = await readConfig(file)
  if (problems.length === 0) return config
  throw new UserError(EXIT.usage, `${problems.map(problemLines).join('')}Nothing was done.`)
}
