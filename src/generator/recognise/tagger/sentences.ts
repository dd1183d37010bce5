import { charClass, DIGIT, UPPER } from '#generator/recognise/words/char-class.ts'
import type { Tokens } from './tokens.ts'

/** No sentence goes on beyond this many tokens: it bounds the work on a text without stops. */
const LONGEST = 200
const MOST_CLOSERS = 3

/** The number of tokens no sentence exceeds. */
export const LONGEST_SENTENCE = LONGEST + MOST_CLOSERS

const STOPS = new Set(['.', '?', '!', '…'])
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']'])
const OPENERS = new Set(['"', '“', '‘', "'", '(', '['])

/**
 * Where sentences begin: rising token indexes, the first 0 and the last `tokens.count`, so that sentence k is
 * `[bounds[k], bounds[k + 1])`. A line break always ends one; a stop does if what follows looks like a beginning.
 */
export function sentenceBounds(tokens: Tokens): Int32Array {
  const bounds = [0]
  let from = 0
  let at = 0
  while (at < tokens.count) {
    const stop = STOPS.has(tokens.text[at]!)
    const next = stop ? afterClosers(tokens, at + 1) : at + 1
    if (next >= tokens.count) break
    if (tokens.opensLine[next] || (stop && begins(tokens, next)) || next - from >= LONGEST) {
      bounds.push(next)
      from = next
    }
    at = next
  }
  if (tokens.count > 0) bounds.push(tokens.count)
  return Int32Array.from(bounds)
}

/** Whether a token opens a quotation or a bracket, so that the word after it may be capitalised for its place alone. */
export function opensQuote(word: string): boolean {
  return OPENERS.has(word)
}

/** The token after the quotes and brackets that close together with a stop. A straight quote after a space opens. */
function afterClosers(tokens: Tokens, from: number): number {
  let at = from
  while (at < tokens.count && at < from + MOST_CLOSERS && !tokens.opensLine[at] && closes(tokens, at)) at++
  return at
}

function closes(tokens: Tokens, at: number): boolean {
  const word = tokens.text[at]!
  return CLOSERS.has(word) && !(tokens.spaced[at] && (word === '"' || word === "'"))
}

function begins(tokens: Tokens, at: number): boolean {
  if (!tokens.spaced[at]) return false
  const kind = charClass(tokens.text[at]!.charCodeAt(0))
  return kind === UPPER || kind === DIGIT || opensQuote(tokens.text[at]!)
}
