import type { Problem } from '#generator/output/problem.ts'
import { isFieldName } from '#generator/parse/article/stated-fields.ts'
import type { StatedField, StatedFields } from '#generator/parse/article/stated-fields.ts'
import type { BrokenSource } from './broken-source.ts'
import { keysAsWritten, plainKeys } from './plain-keys.ts'
import {
  cutAtParagraph,
  opensFrontMatter,
  splitFenced,
  splitHead,
  splitJson,
  splitUnclosed,
} from './split-front-matter.ts'
import type { FrontMatterFormat, SplitText } from './split-front-matter.ts'
import { fieldsOfEntries } from './stated-values.ts'
import type { Entry } from './stated-values.ts'
import { isKnownKey } from './unknown-keys.ts'

/** A file cut at its front matter. */
export interface FrontMatter {
  readonly fields: StatedFields
  /** All keys that stand there, if some could not be read: one of them may say that the article is a draft. */
  readonly asWritten: readonly (readonly [name: string, field: StatedField])[]
  readonly body: string
  /** Line of the file on which the body begins, from 1. */
  readonly bodyLine: number
  readonly problems: readonly Problem[]
}

/** Longer front matter is a mistake or an attack, and is read line by line. */
const LONGEST = 16 * 1024

/**
 * Reads the front matter of a text: YAML, TOML or JSON between fences, JSON alone, and, where `mayHaveHead` says so, lines of "Title: …" without
 * fences. What is no front matter after all is body. What cannot be read is a warning at its line, and its lines of "key: value" are taken as they stand.
 */
export async function readFrontMatter(file: string, text: string, mayHaveHead = false): Promise<FrontMatter> {
  const split =
    splitFenced(text) ?? splitJson(text) ?? (mayHaveHead ? splitHead(text, isFieldName) : undefined)
  if (!split) return unclosed(file, text) ?? withoutFrontMatter(text)
  const { source, line, body, bodyLine } = split
  const asWritten = () => keysAsWritten(source, line)
  if (split.format === 'unknown')
    return { fields: new Map(), asWritten: asWritten(), problems: [unknownFormat(file)], body, bodyLine }
  const read = await entriesOf(split)
  if ('reason' in read) return asItStands(file, text, split, read)
  const { fields, unread } = fieldsOfEntries(read)
  const problems = unread.filter(({ name }) => isFieldName(name)).map((entry) => unreadable(file, entry))
  return { fields, asWritten: unread.length > 0 ? asWritten() : [], problems, body, bodyLine }
}

/** Broken front matter, of which lines of "key: value" are read; a text without any begins with a rule and has none. */
function asItStands(file: string, text: string, whole: SplitText, reason: BrokenSource): FrontMatter {
  const split = cutAtParagraph(text, whole)
  const { fields } = fieldsOfEntries(plainKeys(split.source, split.line))
  if (fields.size === 0 && whole.source.trim() !== '' && opensFrontMatter(text))
    return withoutFrontMatter(text)
  return lineByLine(split, fields, broken(file, reason))
}

/** Front matter that no fence ends, if a key of it means something. */
function unclosed(file: string, text: string): FrontMatter | undefined {
  const split = splitUnclosed(text)
  const fields = split && fieldsOfEntries(plainKeys(split.source, split.line)).fields
  if (!fields || ![...fields.keys()].some(isKnownKey)) return undefined
  const problem = warning(
    file,
    1,
    'the front matter is never closed',
    'Close it with a line of three hyphens (---).',
  )
  return lineByLine(split, fields, problem)
}

function lineByLine(
  { source, line, body, bodyLine }: SplitText,
  fields: StatedFields,
  problem: Problem,
): FrontMatter {
  return { fields, asWritten: keysAsWritten(source, line), problems: [problem], body, bodyLine }
}

/** A rule above the text is no part of it. */
function withoutFrontMatter(text: string): FrontMatter {
  const body = opensFrontMatter(text) ? text.trimStart().replace(/^.*\n/, '') : text
  const bodyLine = text.slice(0, text.length - body.length).split('\n').length
  return { fields: new Map(), asWritten: [], problems: [], body, bodyLine }
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
  if (source.length > LONGEST) return { line, reason: 'it is longer than 16 KiB' }
  const read = await READERS[format]()
  return read(source, line)
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
