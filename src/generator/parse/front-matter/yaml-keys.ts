import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Document, Node, Pair } from 'yaml'
import type { BrokenSource } from './broken-source.ts'
import { UNREADABLE } from './stated-values.ts'
import type { Entry } from './stated-values.ts'

/** How deep lists and maps are read. */
const DEEPEST = 4

/** The keys of a map in YAML. Numbers and dates are as they are written; aliases of more than plain text, and tags of a program's own, are not read. `line`: of the file, on which it begins. */
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
    value: valueOf(pair.value, document),
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

/** Tags that say of a value what it is anyway: "!!bool true". */
const CORE_TAG = /^tag:yaml\.org,2002:(?:bool|float|int|map|null|seq|str|timestamp)$/

/** The text as it is written ("12e999" is no number here). An alias stands for plain text alone: what it repeats could be without end. */
function valueOf(node: unknown, document: Document, depth = DEEPEST): unknown {
  if (node === null) return null
  const read = isAlias(node) ? node.resolve(document) : node
  if (depth === 0 || !isPlain(read)) return UNREADABLE
  if (isScalar(read))
    return read.value === null || typeof read.value === 'string' ? read.value : (read.source ?? '')
  if (isAlias(node)) return UNREADABLE
  if (isSeq(read)) return read.items.map((item) => valueOf(item, document, depth - 1))
  if (!isMap(read)) return UNREADABLE
  return Object.fromEntries(
    read.items.map(({ key, value }) => [
      String(isScalar(key) ? key.value : ''),
      valueOf(value, document, depth - 1),
    ]),
  )
}

function isPlain(node: unknown): boolean {
  const isNode = isSeq(node) || isMap(node) || isScalar(node)
  return isNode && (node.tag === undefined || CORE_TAG.test(node.tag))
}
