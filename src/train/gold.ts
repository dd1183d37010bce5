import type { Document } from '#generator/recognise/tagger/document.ts'
import {
  BEGIN,
  INSIDE,
  KINDS,
  labelOf,
  LAST,
  OUTSIDE,
  UNIT,
  type Kind,
} from '#generator/recognise/tagger/labels.ts'
import { HONORIFIC } from '#generator/recognise/words/word-classes.ts'

/** A name that someone marked in a text: offsets, end exclusive, and its type in the corpus's own terms. */
export type Marked = readonly [start: number, end: number, type: string]

/** The corpora's types that we learn; all others are outside. */
const TYPES: Readonly<Record<Kind, string>> = {
  PER: 'PER person politician',
  LOC: 'LOC FAC location country place',
  ORG: 'ORG organization organisation corporation group politicalparty',
}
const KIND_OF_TYPE: ReadonlyMap<string, Kind> = new Map(
  KINDS.flatMap((kind) => TYPES[kind].split(' ').map((type) => [type, kind] as const)),
)

/** The label of each token of a document. Names that do not begin and end with a token, or go over the end of a sentence, are left out. */
export function goldLabels(document: Document, names: readonly Marked[]): Uint8Array {
  const labels = new Uint8Array(document.tokens.count)
  const tokenAt = new Map(Array.from(document.tokens.start, (start, token) => [start, token] as const))
  for (const [start, end, type] of names) {
    const kind = KIND_OF_TYPE.get(type)
    const first = tokenAt.get(start)
    if (kind === undefined || first === undefined) continue
    const last = lastToken(document, first, end)
    if (last !== undefined && !document.bounds.some((bound) => bound > first && bound <= last))
      write(labels, kind, kind === 'PER' ? afterTitles(document, first, last) : first, last)
  }
  return labels
}

/** The token that ends at `end`, or one unit later: corpora leave the stop of "Jr." outside. */
function lastToken({ tokens }: Document, first: number, end: number): number | undefined {
  let last = first
  while (last + 1 < tokens.count && tokens.start[last + 1]! < end) last++
  const over = tokens.end[last]! - end
  return over === 0 || over === 1 ? last : undefined
}

/** Titles are no part of a name, whatever the corpus thinks: the first token that is none. */
function afterTitles({ facts }: Document, first: number, last: number): number {
  let from = first
  while (from < last && facts[from]!.bits & HONORIFIC) from++
  return from
}

function write(labels: Uint8Array, kind: Kind, first: number, last: number): void {
  if (labels.subarray(first, last + 1).some((label) => label !== OUTSIDE)) return
  labels.fill(labelOf(kind, INSIDE), first, last + 1)
  labels[first] = labelOf(kind, BEGIN)
  labels[last] = labelOf(kind, first === last ? UNIT : LAST)
}
