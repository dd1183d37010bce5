import type { Span } from '#model/mention.ts'
import { charClass, DIGIT, isLetter, LETTER, UPPER } from '#generator/recognise/words/char-class.ts'
import { tokenize } from '#generator/recognise/tagger/tokens.ts'
import type { QuotedSpan } from './find-quotations.ts'

/** A place where a text names a person: an index into the people of the article. */
export interface NamedAt extends Span {
  readonly person: number
}

/** A piece of a sentence: a word, a mark, or a whole name or quotation, which is read as one. */
export interface Chunk extends Span {
  readonly kind: 'word' | 'mark' | 'name' | 'quotation'
  /** A word in small letters, with a straight apostrophe, or a mark; empty for names and quotations. */
  readonly word: string
  /** It begins with a capital; of a quotation: all its words do, as in “Meet the Press”. */
  readonly capital: boolean
  /** Who is named, else -1. */
  readonly person: number
  /** White space stands before it. */
  readonly spaced: boolean
  readonly opensLine: boolean
  /** Of a quotation: the last character before the closing mark. */
  readonly ending: string
}

/** Chunks one behind the other, of a sentence or a text. */
export type Chunks = readonly Chunk[]

/** Cuts a text into chunks, in order of place. Quotations and names are in order, too; of two that overlap the first counts. */
export function chunksOf(text: string, quotations: readonly QuotedSpan[], names: readonly NamedAt[]): Chunks {
  const tokens = tokenize(text)
  const chunks: Chunk[] = []
  let quotation = 0
  let name = 0
  let done = 0
  for (let at = 0; at < tokens.count; at++) {
    const start = tokens.start[at]!
    if (start < done) continue
    while (quotation < quotations.length && quotations[quotation]!.start < start) quotation++
    while (name < names.length && names[name]!.start < start) name++
    const spaced = tokens.spaced[at] === 1
    const opensLine = tokens.opensLine[at] === 1
    const quoted = quotations[quotation]
    const named = names[name]
    if (quoted?.start === start) {
      done = quoted.end
      const [capital, ending] = [isTitled(text, quoted), endingOf(text, quoted)]
      chunks.push({
        kind: 'quotation',
        start,
        end: done,
        word: '',
        capital,
        person: -1,
        spaced,
        opensLine,
        ending,
      })
    } else if (named?.start === start) {
      done = named.end
      const { person } = named
      chunks.push({
        kind: 'name',
        start,
        end: done,
        word: '',
        capital: true,
        person,
        spaced,
        opensLine,
        ending: '',
      })
    } else {
      done = tokens.end[at]!
      const token = tokens.text[at]!
      const first = charClass(token.charCodeAt(0))
      const kind = isWord(token, first) ? 'word' : 'mark'
      const capital = first === UPPER
      chunks.push({
        kind,
        start,
        end: done,
        word: folded(token),
        capital,
        person: -1,
        spaced,
        opensLine,
        ending: '',
      })
    }
  }
  return chunks
}

function isWord(token: string, first: number): boolean {
  return (
    first === UPPER ||
    first === LETTER ||
    first === DIGIT ||
    (token.length > 2 && isLetter(token.charCodeAt(1)))
  )
}

function folded(token: string): string {
  const word = token.toLowerCase()
  return word.includes('’') ? word.replace('’', "'") : word
}

function endingOf(text: string, { start, end, runsOn }: QuotedSpan): string {
  const closing = runsOn ? 0 : text.startsWith("''", end - 2) ? 2 : 1
  return (
    text
      .slice(Math.max(start, end - 8), end - closing)
      .trimEnd()
      .at(-1) ?? ''
  )
}

/** Whether few words are quoted and all begin with capitals but the smallest: “Meet the Press”. */
function isTitled(text: string, { start, end }: QuotedSpan): boolean {
  if (end - start > 50) return false
  const words = text.slice(start, end).match(/\p{L}[\p{L}’']*/gu) ?? []
  return words.every((word) => /^\p{Lu}/u.test(word) || /^(?:the|of|and|a|an|to|in|with|for|on)$/.test(word))
}
