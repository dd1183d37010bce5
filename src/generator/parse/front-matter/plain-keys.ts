import type { StatedField } from '#generator/parse/article/stated-fields.ts'
import type { Entry } from './stated-values.ts'

const KEY = /^(?:[ \t{]{0,20}["'])?([A-Za-z_][\w. -]{0,60}?)["']?\s{0,9}[:=](?:\s+|$)(.*)$/
const ITEM = /^\s{0,20}-\s+(.+)$/

/** The keys of lines such as "Title: The ferry stays", one to a line, values as they stand; what goes on is indented, or a list of "- " below its key. `line`: of the file. */
export function plainKeys(source: string, line: number): readonly Entry[] {
  const entries: { name: string; words: string[]; items: string[]; line: number }[] = []
  for (const [index, text] of source.split('\n').entries()) {
    const [, name, value = ''] = KEY.exec(text) ?? []
    const last = entries.at(-1)
    const item = ITEM.exec(text)?.[1]
    if (name !== undefined) entries.push({ name, words: [unquoted(value)], items: [], line: line + index })
    else if (item !== undefined) last?.items.push(unquoted(item))
    else if (last?.items.length === 0) last.words.push(text.trim())
  }
  return entries.map(({ name, words, items, line }) => {
    const said = words.filter((word) => word !== '')
    return { name, value: items.length > 0 ? [...said, ...items] : said.join(' '), line }
  })
}

/** A key with its value wherever it stands, in a line of its own or among others: "  draft: true", '{"title": "Weir opens", "draft": true,}'. */
const ANY_KEY =
  /(?:^|[{,])[ \t]*["']?([A-Za-z_][\w. -]{0,60}?)["']?[ \t]{0,9}[:=][ \t]{0,9}([^\n,{}]{0,200})/gm

/** Every key that stands in front matter which cannot be read, at any depth, as often as it stands there. `line`: of the file, on which `source` begins. */
export function keysAsWritten(source: string, line: number): readonly (readonly [string, StatedField])[] {
  let [at, number] = [0, line]
  return [...source.matchAll(ANY_KEY)].map(({ 0: all, 1: name = '', 2: value = '', index }) => {
    const keyAt = index + all.indexOf(name)
    number += source.slice(at, keyAt).split('\n').length - 1
    at = keyAt
    return [name.toLowerCase(), { values: [unquoted(value)], line: number }]
  })
}

/** What stands before a plain value in YAML, and behind it: a tag, an anchor; a remark, the comma of a list. */
const BEFORE = /^(?:[!&]\S{0,60}\s+)+/
const BEHIND = /(?:\s#.*|,\s*)$/

/** Without its quotation marks, tags and remarks; values that begin like lists, maps or aliases are no plain text. */
function unquoted(value: string): string {
  const [, , quoted] = /^(["'])(.*?)\1(?:\s*,|\s+#.*|\s*)$/.exec(value.trim().replace(BEFORE, '')) ?? []
  if (quoted !== undefined) return quoted
  const text = value.trim().replace(BEFORE, '').replace(BEHIND, '').trim()
  return /^[[{&*!|>]/.test(text) ? '' : text.replace(/^["']/, '')
}
