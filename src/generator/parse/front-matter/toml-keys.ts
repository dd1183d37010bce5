import { parse, TomlError } from 'smol-toml'
import type { BrokenSource } from './broken-source.ts'
import { lineOfKey } from './line-of-key.ts'
import type { Entry } from './stated-values.ts'

/** The keys of TOML. Dates keep the day and hour they are written with. `line`: of the file, on which it begins. */
export function tomlKeys(source: string, line: number): readonly Entry[] | BrokenSource {
  try {
    return Object.entries(parse(source)).map(([name, value]) => ({
      name,
      value,
      line: lineOfKey(source, name, line),
    }))
  } catch (error) {
    if (!(error instanceof TomlError)) return { line, reason: 'nested too deeply' }
    const [reason = ''] = error.message.split('\n')
    return { line: line + error.line - 1, reason: reason.replace('Invalid TOML document: ', '') }
  }
}
