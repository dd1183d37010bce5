import type { Span } from '#model/mention.ts'

/** Quoted words with their marks. */
export interface QuotedSpan extends Span {
  /** It has no closing mark, as it goes on with the next paragraph, which opens with a mark again. */
  readonly runsOn: boolean
}

const MARK = /["“”„«»]|``|''|\n/g
const OPENS = /^\s*["“„«]|^\s*``/

/**
 * The quotations of a text, in order of place and without overlaps; none reaches beyond its line. A mark that is never closed opens none,
 * unless the next paragraph goes on with it. Takes time linear in the text.
 */
export function findQuotations(text: string): readonly QuotedSpan[] {
  const found: QuotedSpan[] = []
  let open: number | undefined
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (mark === '\n') {
      if (open !== undefined && OPENS.test(text.slice(index, index + 12)))
        found.push({ start: open, end: index, runsOn: true })
      open = undefined
    } else if (open === undefined) {
      if (opens(text, index, mark)) open = index
    } else if (closes(text, index, mark)) {
      found.push({ start: open, end: index + mark.length, runsOn: false })
      open = undefined
    }
  }
  return found
}

/** A straight mark after a figure means inches; one that stands before a space opens nothing. Some open with the mark that others close with. */
function opens(text: string, at: number, mark: string): boolean {
  if (mark === '“' || mark === '„' || mark === '«' || mark === '``') return true
  return !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/\s/.test(text.charAt(at + mark.length))
}

/** A straight mark between a space and a letter opens a second quotation within the first. */
function closes(text: string, at: number, mark: string): boolean {
  if (mark === '”' || mark === '»' || mark === "''") return true
  if (mark !== '"') return mark === '“' && /[\p{L}.,!?]/u.test(text.charAt(at - 1))
  return !(/\s/.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1)))
}
