import { findPassage } from './find-passage.ts'
import type { TextSpan } from './find-passage.ts'
import { foldText } from './folded-text.ts'
import type { TextDirective } from './text-directive.ts'

/** Longer passages, and those over several blocks, are named by their first and last words. */
const LONGEST_WHOLE = 300
const LONGEST_END = 80

/** Words before and behind a passage that tell it from others like it: as few as do. */
const CONTEXTS = [0, 3, 6, 12]

/** Widens a stretch of a text to whole words as browsers know them ("China’s" is one), and takes white space off its ends. */
export function wholeWords(text: string, { start, end }: TextSpan, language?: string): TextSpan {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text)
  const trimmed = trim(text, { start, end })
  if (trimmed.start >= trimmed.end) return trimmed
  const first = segments.containing(trimmed.start)
  const last = segments.containing(trimmed.end - 1)
  return {
    start: first?.isWordLike === true ? first.index : trimmed.start,
    end: last?.isWordLike === true ? last.index + last.segment.length : trimmed.end,
  }
}

function trim(text: string, { start, end }: TextSpan): TextSpan {
  const passage = text.slice(start, end)
  return { start: end - passage.trimStart().length, end: start + passage.trimEnd().length }
}

/**
 * The directive that leads to a stretch of a text, made of whole words, and to no other; blocks of the text end in line
 * feeds. Where nothing tells it from another, the one that comes first is meant.
 */
export function directiveOf(text: string, span: TextSpan): TextDirective {
  const passage = text.slice(span.start, span.end)
  const isWhole = passage.length <= LONGEST_WHOLE && !passage.includes('\n')
  const words = isWhole ? { start: oneLine(passage) } : endsOf(passage)
  const folded = foldText(text)
  const tried = CONTEXTS.map((count) => ({ ...words, ...contextOf(text, span, count) }))
  const isMeant = (directive: TextDirective) => {
    const found = findPassage(folded, directive)
    return (
      found !== undefined &&
      oneLine(text.slice(found.start, found.end)) === oneLine(passage) &&
      Math.abs(found.start - span.start) < 2
    )
  }
  return tried.find(isMeant) ?? words
}

/** The first words of the first block and the last ones of the last. */
function endsOf(passage: string): TextDirective {
  const blocks = passage.split('\n').filter((block) => block.trim() !== '')
  const [first = '', last = ''] = [blocks[0], blocks.at(-1)]
  const halves = blocks.length > 1 ? [first, last] : halved(first)
  return {
    start: oneLine(cut(halves[0] ?? '', LONGEST_END, false)),
    end: oneLine(cut(halves[1] ?? '', LONGEST_END, true)),
  }
}

function halved(text: string): readonly [string, string] {
  const middle = text.indexOf(' ', text.length / 2)
  return [text.slice(0, middle), text.slice(middle)]
}

/** So many characters of a text at most, from its beginning or its end, in whole words. */
function cut(text: string, most: number, fromEnd: boolean): string {
  const whole = text.trim()
  if (whole.length <= most) return whole
  const part = fromEnd ? whole.slice(-most) : whole.slice(0, most)
  const space = fromEnd ? part.indexOf(' ') : part.lastIndexOf(' ')
  if (space < 0) return part
  return fromEnd ? part.slice(space) : part.slice(0, space)
}

/** So many words before and behind, each of one block: that of the passage, or the one beside it. */
function contextOf(
  text: string,
  { start, end }: TextSpan,
  count: number,
): Pick<TextDirective, 'prefix' | 'suffix'> {
  if (count === 0) return {}
  const before = text.slice(0, start).trimEnd()
  const behind = text.slice(end).trimStart()
  const prefix = before
    .slice(before.lastIndexOf('\n') + 1)
    .split(/\s+/)
    .slice(-count)
    .join(' ')
  const suffix = (behind.split('\n', 1)[0] ?? '').split(/\s+/).slice(0, count).join(' ')
  return { ...(prefix !== '' && { prefix }), ...(suffix !== '' && { suffix }) }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
