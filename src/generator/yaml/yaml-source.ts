import { isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import type { Document, YAMLMap } from 'yaml'
import type { Problem } from '#generator/output/problem.ts'

/** Where something stands in a file. */
type SourcePlace = Pick<Problem, 'file' | 'line' | 'column'>

/** A file of the archivist's in YAML, and where each of its nodes stands. */
export interface YamlSource {
  readonly document: Document
  /** Where a node begins, by keys and indexes from the top; its nearest ancestor if there is none. */
  readonly placeOf: (path: readonly PropertyKey[]) => SourcePlace
  /** Where the line of a key begins, or of an entry of a list; its nearest ancestor if there is none. */
  readonly keyPlaceOf: (path: readonly PropertyKey[]) => SourcePlace
  /** Why it cannot be read, and where. */
  readonly flaw?: SourcePlace & Pick<Problem, 'message'>
}

/** Reads YAML 1.2 without aliases, in which every key is a word and there once; `file` is its name in messages. */
export function readYaml(text: string, file: string): YamlSource {
  const lineCounter = new LineCounter()
  // The library compares every key with every other; `oddKeysIn` needs no more than one look at each.
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false })
  const placeAt = (offset: number): SourcePlace => {
    const { line, col } = lineCounter.linePos(offset)
    return { file, line, column: col }
  }
  const [flaw] = [
    ...document.errors.map(({ pos, message }) => ({ offset: pos[0], message })),
    ...marksIn(document),
  ]
  return {
    document,
    placeOf: (path) => placeAt(offsetOf(document, path)),
    keyPlaceOf: (path) => placeAt(keyOffsetOf(document, path) ?? offsetOf(document, path)),
    ...(flaw && { flaw: { ...placeAt(flaw.offset), message: `is not readable: ${flaw.message}` } }),
  }
}

/** A place in the text, and what stands there that cannot be read. */
interface SyntaxMark {
  readonly offset: number
  readonly message: string
}

/** Aliases, which would let a small file stand for a huge one, and odd keys. */
function marksIn(document: Document): readonly SyntaxMark[] {
  const found: SyntaxMark[] = []
  visit(document, {
    Alias: (_, { source, range }) => {
      found.push({ offset: range?.[0] ?? 0, message: `*${source} is an alias, write out what it stands for` })
    },
    Map: (_, { items }) => {
      for (const mark of oddKeysIn(items)) found.push(mark)
    },
  })
  return found
}

/** Keys that are there twice, or that are no words: a list or a map as a key would be written out in its whole length. */
function oddKeysIn(pairs: YAMLMap['items']): readonly SyntaxMark[] {
  const seen = new Set<string>()
  return pairs.flatMap(({ key }) => {
    const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0
    if (!isScalar(key)) return [{ offset, message: 'a key is a word, not a list or a map' }]
    const name = String(key)
    const isTwice = seen.has(name)
    seen.add(name)
    return isTwice ? [{ offset, message: `"${name}" is there twice` }] : []
  })
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

function keyOffsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  const pair = isMap(parent) ? parent.items.find(({ key }) => String(key) === path.at(-1)) : undefined
  return isNode(pair?.key) ? pair.key.range?.[0] : undefined
}
