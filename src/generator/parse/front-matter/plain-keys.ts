import type { Entry } from './stated-values.ts'

const KEY = /^["']?([A-Za-z_][\w. -]{0,60}?)["']?\s{0,9}[:=](?:\s+|$)(.*)$/
const ITEM = /^\s{0,20}-\s+(.+)$/

/** The keys of lines such as "Title: The ferry stays", one to a line, values as they stand; what goes on is indented, or a list of "- " below its key. `line`: of the file. */
export function plainKeys(source: string, line: number): readonly Entry[] {
  const entries: { name: string; value: string | string[]; line: number }[] = []
  for (const [index, text] of source.split('\n').entries()) {
    const [, name, value = ''] = KEY.exec(text) ?? []
    const last = entries.at(-1)
    if (name !== undefined) entries.push({ name, value: unquoted(value), line: line + index })
    else if (last && ITEM.test(text))
      last.value = [...listOf(last.value), unquoted(ITEM.exec(text)?.[1] ?? '')]
    else if (last && typeof last.value === 'string') last.value = `${last.value} ${text.trim()}`.trim()
  }
  return entries
}

function listOf(value: string | string[]): string[] {
  return typeof value === 'string' ? [value].filter((text) => text !== '') : value
}

/** Without its quotation marks; values that begin like lists, maps or aliases are no plain text. */
function unquoted(value: string): string {
  const text = value.trim()
  return /^[[{&*!|>]/.test(text) ? '' : (/^(["'])(.*)\1,?$/.exec(text)?.[2] ?? text.replace(/^["']/, ''))
}
