import type { Document } from './document.ts'
import type { Labelled } from './label-document.ts'
import { kindOf } from './labels.ts'
import type { FoundName } from './propagate.ts'
import {
  COUNTRY,
  DEMONYM,
  ORGANISATION,
  SURNAME,
  TITLE,
  WORD,
} from '#generator/recognise/words/word-classes.ts'

/** Forms of address that stand before nothing but names. */
const ADDRESSES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'mx', 'mr.', 'mrs.', 'ms.', 'messrs'])

const LONGEST_NAME = 3
/** In news, of a hundred names that these rules find about ninety are people. */
const CONFIDENCE = 0.9

/**
 * People who need no learning to be seen and whom the tagger still overlooks where the line around them is unlike a
 * sentence: whoever comes after "Mr" or "Mrs", and an initial with a surname, as in the tables of cricket and golf.
 */
export function plainCases(
  document: Document,
  { labels }: Labelled,
  found: readonly FoundName[],
): FoundName[] {
  const taken = new Uint8Array(document.tokens.count)
  for (const { from, to } of found) taken.fill(1, from, to)
  const plain: FoundName[] = []
  for (let at = 0; at < document.tokens.count; at++) {
    const to = taken[at] ? at : Math.max(afterAddress(document, at), initialAndSurname(document, labels, at))
    if (to === at || taken.subarray(at, to).includes(1)) continue
    plain.push({ from: at, to, confidence: CONFIDENCE })
    taken.fill(1, at, to)
  }
  return plain
}

/** The end of the name that begins here after a form of address; `at` if there is none. */
function afterAddress(document: Document, at: number): number {
  const before = at > 0 && !document.tokens.opensLine[at] ? document.facts[at - 1]! : undefined
  if (!before?.capital || !ADDRESSES.has(before.folded) || document.shouted[at]) return at
  let to = at
  while (to < at + LONGEST_NAME && isNameWord(document, to, at)) to++
  return to
}

function isNameWord({ facts, tokens }: Document, at: number, from: number): boolean {
  if (at >= tokens.count || (at > from && tokens.opensLine[at])) return false
  const { capital, bits, wordlike, initial } = facts[at]!
  return capital > 0 && (wordlike || initial) && !(bits & (COUNTRY | DEMONYM | ORGANISATION | TITLE))
}

/** The end of "J. Doe" or "J. P. Doe" that begins here, with no capitalised word on either side; `at` if there is none. */
function initialAndSurname(document: Document, labels: Uint8Array, at: number): number {
  const { facts, tokens } = document
  if (!facts[at]!.initial || isCapitalIn(document, at - 1, at)) return at
  let last = at + 1
  while (last < tokens.count && facts[last]!.initial) last++
  if (last >= tokens.count || !isSurname(document, last) || isCapitalIn(document, last + 1, last)) return at
  const kinds = Array.from(labels.subarray(at, last + 1), kindOf)
  return kinds.every((kind) => kind === kinds[0]) && kinds[0]! >= 0 ? at : last + 1
}

function isSurname({ facts, tokens }: Document, at: number): boolean {
  const { capital, bits, wordlike } = facts[at]!
  return !tokens.opensLine[at] && capital > 0 && wordlike && !(bits & WORD && !(bits & SURNAME))
}

/** Whether there is a capitalised word at one token, in the same line as the token beside it. */
function isCapitalIn({ facts, tokens }: Document, at: number, beside: number): boolean {
  if (at < 0 || at >= tokens.count || tokens.opensLine[Math.max(at, beside)]) return false
  return facts[at]!.capital > 0
}
