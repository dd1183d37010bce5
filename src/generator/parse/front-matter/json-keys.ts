import type { BrokenSource } from './broken-source.ts'
import { lineOfKey } from './line-of-key.ts'
import type { Entry } from './stated-values.ts'

/** The keys of an object in JSON; its braces may be left out (Hexo). `line`: of the file, on which it begins. */
export function jsonKeys(source: string, line: number): readonly Entry[] | BrokenSource {
  const value = parsed(source.trimStart().startsWith('{') ? source : `{${source}}`)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { line, reason: 'not an object of JSON' }
  return Object.entries(value).map(([name, value]) => ({ name, value, line: lineOfKey(source, name, line) }))
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
