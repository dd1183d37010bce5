import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Node, Pair } from 'yaml'
import type { BrokenSource } from './broken-source.ts'
import { UNREADABLE } from './stated-values.ts'
import type { Entry } from './stated-values.ts'

/** How deep lists and maps are read. */
const DEEPEST = 4

/** The keys of a map in YAML. Numbers and dates are as they are written; aliases, anchors and tags are not read. `line`: of the file, on which it begins. */
export function yamlKeys(source: string, line: number): readonly Entry[] | BrokenSource {
  const lines = new LineCounter()
  const lineAt = (offset = 0) => lines.linePos(offset).line + line - 1
  const document = parseYaml(source, lines)
  if (typeof document === 'string') return { line, reason: document }
  const [error] = document.errors
  if (error) return { line: lineAt(error.pos[0]), reason: error.message.split('\n')[0] ?? '' }
  if (document.contents === null) return []
  if (!isMap(document.contents)) return { line, reason: 'not a list of "key: value" lines' }
  return document.contents.items.map((pair: Pair) => ({
    name: String(isScalar(pair.key) ? pair.key.value : ''),
    value: valueOf(pair.value),
    line: lineAt((pair.key as Node | null)?.range?.[0]),
  }))
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

/** The text as it is written ("12e999" is no number here). */
function valueOf(node: unknown, depth = DEEPEST): unknown {
  if (node === null) return null
  if (depth === 0 || isAlias(node) || !isPlain(node)) return UNREADABLE
  if (isSeq(node)) return node.items.map((item) => valueOf(item, depth - 1))
  if (isMap(node))
    return Object.fromEntries(
      node.items.map(({ key, value }) => [String(isScalar(key) ? key.value : ''), valueOf(value, depth - 1)]),
    )
  if (!isScalar(node)) return UNREADABLE
  return node.value === null || typeof node.value === 'string' ? node.value : (node.source ?? '')
}

function isPlain(node: unknown): boolean {
  return (isSeq(node) || isMap(node) || isScalar(node)) && node.tag === undefined && node.anchor === undefined
}
