import { foldText } from './folded-text.ts'
import type { FoldedText } from './folded-text.ts'
import type { TextDirective } from './text-directive.ts'

/** A stretch of a text: from `start` up to, not including, `end`. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

/** A character of a word, in scripts that put something between words. */
const IN_WORD = /[\p{L}\p{N}]/u
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Parts of words are looked for from so many characters on: of less, every text has some. */
const SHORTEST_PART = 8

/**
 * Finds the passage that a directive means, in characters of the text before it was folded: whole words first, as browsers
 * do, else a passage that begins or ends within a word. Of several, the one within `near` goes before the first.
 */
export function findPassage(
  page: FoldedText,
  directive: TextDirective,
  near?: TextSpan,
): TextSpan | undefined {
  const sought = {
    prefix: folded(directive.prefix),
    start: folded(directive.start),
    end: folded(directive.end),
    suffix: folded(directive.suffix),
  }
  if (sought.start === '') return undefined
  const whole = spansOf(page, sought, true)
  const spans = whole.length > 0 ? whole : spansOf(page, sought, false)
  return spans.find(({ start }) => near && start >= near.start && start < near.end) ?? spans[0]
}

interface Sought {
  readonly prefix: string
  readonly start: string
  readonly end: string
  readonly suffix: string
}

function folded(text = ''): string {
  return foldText(text).text.trim()
}

function spansOf({ text, from }: FoldedText, sought: Sought, whole: boolean): readonly TextSpan[] {
  const spans: TextSpan[] = []
  for (const start of places(text, sought.start, whole)) {
    if (!text.slice(0, start).trimEnd().endsWith(sought.prefix)) continue
    const behindStart = start + sought.start.length
    const end = sought.end === '' ? behindStart : endOf(text, sought, behindStart, whole)
    // Where nothing ends behind one start, nothing does behind a later one.
    if (end === undefined) break
    if (sought.end === '' && !isFollowed(text, end, sought.suffix)) continue
    spans.push({ start: from[start] ?? 0, end: endIn(from, end) })
  }
  return spans
}

/** Behind the character before it: what follows may have been folded away. */
function endIn(from: Uint32Array, end: number): number {
  return from[end] ?? from.at(-1) ?? 0
}

function endOf(text: string, { end, suffix }: Sought, after: number, whole: boolean): number | undefined {
  for (const place of places(text, end, whole, after))
    if (isFollowed(text, place + end.length, suffix)) return place + end.length
  return undefined
}

function isFollowed(text: string, end: number, suffix: string): boolean {
  return text.startsWith(suffix, text[end] === ' ' ? end + 1 : end) || text.startsWith(suffix, end)
}

function* places(text: string, sought: string, whole: boolean, after = 0): Generator<number> {
  if (!whole && sought.length < SHORTEST_PART) return
  for (let at = text.indexOf(sought, after); at >= 0; at = text.indexOf(sought, at + 1))
    if (!whole || (isBound(text, at) && isBound(text, at + sought.length))) yield at
}

/** Whether no word goes on over a place. */
function isBound(text: string, at: number): boolean {
  return !isInWord(text[at - 1]) || !isInWord(text[at])
}

function isInWord(character = ''): boolean {
  return IN_WORD.test(character) && !WITHOUT_SPACES.test(character)
}
