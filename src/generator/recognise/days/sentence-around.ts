import type { Span } from '#model/mention.ts'

/** A sentence is no longer than this on either side: it bounds the work on a text without stops. */
const LONGEST = 400

/** What a full stop after it does not end: titles, months, days, single letters. */
const SHORT =
  /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Dr|Gen|Col|Sen|Rep|Gov|Lt|Sgt|Capt|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|No|vs|Inc|Corp|Co|Ltd|\p{Lu})$/u

/** The sentence in which an offset lies; it ends with its stop or its line. */
export function sentenceAround(text: string, at: number): Span {
  const [first, last] = [Math.max(0, at - LONGEST), Math.min(text.length, at + LONGEST)]
  let start = at
  while (start > first && !endsAt(text, start - 1)) start--
  let end = at
  while (end < last && !endsAt(text, end)) end++
  return { start, end: Math.min(text.length, end + 1) }
}

/** Whether a sentence ends with the character at an offset. */
function endsAt(text: string, at: number): boolean {
  const mark = text.charAt(at)
  if (mark === '\n') return true
  if (mark === ' ' || (mark !== '.' && mark !== '!' && mark !== '?')) return false
  if (!/^["”’')\]]{0,2}\s["“‘(']?[\p{Lu}\d]/u.test(text.slice(at + 1, at + 6))) return false
  return mark !== '.' || !SHORT.test(text.slice(Math.max(0, at - 6), at))
}
