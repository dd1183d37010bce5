import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Node, Pair } from 'yaml'
import type { Problem } from '#generator/output/problem.ts'
import { isFieldName } from '#generator/parse/article/stated-fields.ts'
import type { StatedField, StatedFields } from '#generator/parse/article/stated-fields.ts'

/** Front matter is read up to this length; keys beyond are a mistake or an attack. */
const LONGEST = 16 * 1024

/** A file cut at its fences. */
export interface FrontMatter {
  readonly fields: StatedFields
  readonly body: string
  /** Line of the file on which the body begins, from 1. */
  readonly bodyLine: number
  readonly problems: readonly Problem[]
}

const OPENING = /^(---|\+\+\+)[ \t]{0,9}(\w{0,10})[ \t]{0,9}\n/

/** Whether a text opens with a fence of front matter. */
export function opensFrontMatter(text: string): boolean {
  return OPENING.test(text)
}

/**
 * Reads flat YAML between two lines of "---". What is no front matter after all is body; what cannot be read is a warning at its line, and the
 * body is kept. Aliases, anchors, tags and nested values are not read.
 */
export function readFrontMatter(file: string, text: string): FrontMatter {
  const [opening = '', fence = '---', format = ''] = OPENING.exec(text) ?? []
  const closing = `\n${fence === '---' ? '(?:---|\\.\\.\\.)' : '\\+\\+\\+'}[ \t]{0,9}(?:\n|$)`
  const end = opening === '' ? null : new RegExp(closing).exec(text.slice(opening.length - 1, LONGEST))
  if (!end) return unfenced(file, text, opening)
  const start = opening.length - 1 + end.index + end[0].length
  const yaml = text.slice(opening.length, Math.max(opening.length, opening.length - 1 + end.index))
  const bodyLine = text.slice(0, start).split('\n').length
  const rest = { body: text.slice(start), bodyLine }
  const readable = fence === '---' && /^(?:ya?ml)?$/i.test(format)
  return {
    ...rest,
    ...(readable ? readYaml(file, yaml) : { fields: new Map(), problems: [wrongFormat(file)] }),
  }
}

function unfenced(file: string, text: string, opening: string): FrontMatter {
  const meant = /^[\w-]{1,40}\s{0,3}[:=]/.test(text.slice(opening.length))
  const problems = meant
    ? [warning(file, 1, 'the front matter is never closed', 'Close it with a line of three hyphens (---).')]
    : []
  return { fields: new Map(), body: text.slice(opening.length), bodyLine: opening === '' ? 1 : 2, problems }
}

function readYaml(file: string, yaml: string): Pick<FrontMatter, 'fields' | 'problems'> {
  const lines = new LineCounter()
  const lineAt = (offset = 0) => lines.linePos(offset).line + 1
  const document = parseYaml(yaml, lines)
  if (typeof document === 'string') return { fields: new Map(), problems: [broken(file, 2, document)] }
  const broke = document.errors.map(({ message, pos }) =>
    broken(file, lineAt(pos[0]), message.split('\n')[0] ?? ''),
  )
  if (broke.length > 0) return { fields: new Map(), problems: broke.slice(0, 1) }
  if (document.contents === null) return { fields: new Map(), problems: [] }
  if (!isMap(document.contents))
    return { fields: new Map(), problems: [broken(file, 2, 'not a list of "key: value" lines')] }
  return readPairs(file, document.contents.items, lineAt)
}

/** The parser recurses: nesting beyond the stack is caught here as one more way to be broken. */
function parseYaml(yaml: string, lineCounter: LineCounter): ReturnType<typeof parseDocument> | string {
  try {
    return parseDocument(yaml, {
      schema: 'core',
      lineCounter,
      prettyErrors: false,
      logLevel: 'silent',
      stringKeys: true,
    })
  } catch {
    return 'nested too deeply'
  }
}

function readPairs(
  file: string,
  pairs: readonly Pair[],
  lineAt: (offset?: number) => number,
): Pick<FrontMatter, 'fields' | 'problems'> {
  const fields = new Map<string, StatedField>()
  const problems: Problem[] = []
  for (const { key, value } of pairs) {
    const line = lineAt((key as Node | null)?.range?.[0])
    const values = valuesOf(value)
    const name = String(isScalar(key) ? key.value : '').toLowerCase()
    if (values) fields.set(name, { values, line })
    else if (isFieldName(name))
      problems.push(
        warning(
          file,
          line,
          `the value of "${name.slice(0, 40)}" is not read`,
          'Write plain text, or a list of plain texts.',
        ),
      )
  }
  return { fields, problems }
}

/** The text as it is written ("12e999" is no number here); undefined for anything but a plain scalar or a list of them. */
function valuesOf(node: unknown): readonly string[] | undefined {
  if (node === null) return []
  if (isAlias(node)) return undefined
  if (isSeq(node)) {
    const items = node.items.map(valuesOf)
    return items.every((item) => item !== undefined && item.length <= 1)
      ? items.flatMap((item) => item ?? [])
      : undefined
  }
  if (!isScalar(node) || node.tag !== undefined || node.anchor !== undefined) return undefined
  if (node.value === null) return []
  return [typeof node.value === 'string' ? node.value : (node.source ?? '')]
}

function broken(file: string, line: number, reason: string): Problem {
  return warning(
    file,
    line,
    `broken front matter: ${reason}`,
    'Write one "key: value" to a line; put values with a colon in quotes.',
  )
}

function wrongFormat(file: string): Problem {
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
