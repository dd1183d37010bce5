import type { Problem } from '#generator/output/problem.ts'
import { isFieldName } from '#generator/parse/article/stated-fields.ts'
import type { StatedFields } from '#generator/parse/article/stated-fields.ts'
import type { BrokenSource } from './broken-source.ts'
import { plainKeys } from './plain-keys.ts'
import { isUnclosed, opensFrontMatter, splitFenced, splitHead, splitJson } from './split-front-matter.ts'
import type { FrontMatterFormat, SplitText } from './split-front-matter.ts'
import { fieldsOfEntries } from './stated-values.ts'
import type { Entry } from './stated-values.ts'

/** A file cut at its front matter. */
export interface FrontMatter {
  readonly fields: StatedFields
  readonly body: string
  /** Line of the file on which the body begins, from 1. */
  readonly bodyLine: number
  readonly problems: readonly Problem[]
}

/**
 * Reads the front matter of a text: YAML, TOML or JSON between fences, JSON alone, and, where `mayHaveHead` says so, lines of "Title: …" without
 * fences. What is no front matter after all is body. What cannot be read is a warning at its line, and its lines of "key: value" are taken as they stand.
 */
export async function readFrontMatter(file: string, text: string, mayHaveHead = false): Promise<FrontMatter> {
  const split =
    splitFenced(text) ?? splitJson(text) ?? (mayHaveHead ? splitHead(text, isFieldName) : undefined)
  if (!split) return unsplit(file, text)
  const { body, bodyLine } = split
  if (split.format === 'unknown')
    return { fields: new Map(), problems: [unknownFormat(file)], body, bodyLine }
  const read = await entriesOf(split)
  if ('reason' in read) return asItStands(file, text, split, read)
  const { fields, unread } = fieldsOfEntries(read)
  const problems = unread.filter(({ name }) => isFieldName(name)).map((entry) => unreadable(file, entry))
  return { fields, problems, body, bodyLine }
}

/** Broken front matter, of which lines of "key: value" are read; a text without any begins with a rule and has none. */
function asItStands(
  file: string,
  text: string,
  { source, line, body, bodyLine }: SplitText,
  reason: BrokenSource,
): FrontMatter {
  const { fields } = fieldsOfEntries(plainKeys(source, line))
  if (fields.size === 0 && source.trim() !== '' && opensFrontMatter(text)) return unsplit(file, text)
  return { fields, problems: [broken(file, reason)], body, bodyLine }
}

/** Readers of formats are loaded when there is something to read. */
const READERS: Readonly<
  Record<
    Exclude<FrontMatterFormat, 'unknown'>,
    () => Promise<(source: string, line: number) => readonly Entry[] | BrokenSource>
  >
> = {
  yaml: async () => (await import('./yaml-keys.ts')).yamlKeys,
  toml: async () => (await import('./toml-keys.ts')).tomlKeys,
  json: async () => (await import('./json-keys.ts')).jsonKeys,
  metadata: async () => plainKeys,
}

async function entriesOf({ format, source, line }: SplitText): Promise<readonly Entry[] | BrokenSource> {
  if (format === 'unknown') return []
  const read = await READERS[format]()
  return read(source, line)
}

function unsplit(file: string, text: string): FrontMatter {
  const isOpen = opensFrontMatter(text)
  const body = isOpen ? text.trimStart().replace(/^.*\n/, '') : text
  const problems = isUnclosed(text)
    ? [warning(file, 1, 'the front matter is never closed', 'Close it with a line of three hyphens (---).')]
    : []
  return {
    fields: new Map(),
    body,
    bodyLine: text.slice(0, text.length - body.length).split('\n').length,
    problems,
  }
}

function unreadable(file: string, { name, line }: Entry): Problem {
  return warning(
    file,
    line,
    `the value of "${name.slice(0, 40)}" is not read`,
    'Write plain text, or a list of plain texts.',
  )
}

function broken(file: string, { line, reason }: BrokenSource): Problem {
  return warning(
    file,
    line,
    `broken front matter: ${reason}`,
    'Write one "key: value" to a line; put values with a colon in quotes.',
  )
}

function unknownFormat(file: string): Problem {
  return warning(
    file,
    1,
    'this format of front matter is not read',
    'Write it as YAML between two lines of three hyphens (---).',
  )
}

function warning(file: string, line: number, message: string, hint: string): Problem {
  return { severity: 'warning', file, line, column: 1, message, hint }
}
