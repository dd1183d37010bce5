import type { Block, PictureLink } from '#model/article.ts'

/** What markup says that a line is. */
export type MarkedKind = Block['kind'] | 'caption'

/** A line of a seed, or several that were one paragraph before it was wrapped. */
export interface Line {
  /** Trimmed, never empty. */
  readonly text: string
  /** In the file, from 1; that of the first for a joined paragraph. */
  readonly number: number
  /** Where markup says it; plain text leaves it open. */
  readonly kind?: MarkedKind
  /** Nothing parts it from the line above, as a blank line or a rule would; plain text alone tells. */
  readonly isBelow?: boolean
  /** The picture that a caption is of; its text is empty if the picture has none. */
  readonly picture?: Pick<PictureLink, 'path' | 'alt'>
}

/** The widest line that a program wraps plain text at. */
const WRAP_WIDTH = 100

/** A line with its indentation, in characters; a tab counts as many. */
interface RawLine extends Line {
  readonly indent: number
}

/**
 * The paragraphs of a text: every line is one (lines of asterisks or hyphens part them), unless the lines between two blank ones are visibly one
 * paragraph wrapped at a fixed width, or several of which each begins with an indented line.
 */
export function paragraphsOf(text: string, firstLine = 1): readonly Line[] {
  const lines = text.split('\n').map((line, index) => rawLine(isRule(line) ? '' : line, firstLine + index))
  const groups = groupsOf(lines).flatMap(partsOf)
  const width = groups.filter(isWrapped).reduce((widest, group) => Math.max(widest, widthOf(group)), 0)
  return groups.flatMap((group) =>
    isWrapped(group) || isFilled(group, width) ? [joined(group)] : runsOf(group, width).map(joined),
  )
}

function rawLine(line: string, number: number): RawLine {
  const tabs = line.includes('\t') ? line.replaceAll('\t', '        ') : line
  return { text: line.trim(), number, indent: tabs.length - tabs.trimStart().length }
}

/** Paragraphs without a blank line between them begin with an indented line, and go on with lines that are not. */
function partsOf(group: readonly RawLine[]): readonly (readonly RawLine[])[] {
  if (group.length < 2) return [group]
  const least = group.reduce((least, { indent }) => Math.min(least, indent), Infinity)
  const begins = group.map(({ indent }) => indent >= least + 2)
  const isIndented =
    begins[0] === true && begins.includes(false) && widthOf(group) <= WRAP_WIDTH && widthOf(group) > 40
  if (!isIndented) return [group]
  const starts = begins.flatMap((begin, index) => (begin ? [index] : []))
  return starts.map((start, index) => group.slice(start, starts[index + 1]))
}

/** Whether a line reads like a paragraph of a story: long, or several words that end like a sentence. */
export function isProse(text: string): boolean {
  if (text.length >= 180 || text.length < 50) return text.length >= 180
  return /[.!?…]["”’»“)\]]{0,2}$/.test(text.slice(-3)) && text.split(' ', 9).length === 9
}

/** Whether a line only parts sections: hyphens, asterisks, dots. */
export function isRule(line: string): boolean {
  return /^[\s*_=~.•·#`–—-]*$/.test(line)
}

function groupsOf(lines: readonly RawLine[]): readonly (readonly RawLine[])[] {
  const groups: RawLine[][] = []
  let open = false
  for (const line of lines) {
    if (line.text !== '' && open) groups.at(-1)?.push({ ...line, isBelow: true })
    else if (line.text !== '') groups.push([line])
    open = line.text !== ''
  }
  return groups
}

function widthOf(group: readonly Line[]): number {
  return group.reduce((widest, { text }) => Math.max(widest, text.length), 0)
}

/** Lines of about one width, one of which breaks off within a sentence. */
function isWrapped(group: readonly Line[]): boolean {
  if (group.length < 2) return false
  const widest = widthOf(group)
  const inner = group.slice(0, -1)
  const broken = inner.filter((_, index) => breaksOff(group, index))
  const isFull = ({ text }: Line, index: number) =>
    text.length > widest * 0.7 || hasNoRoom(group, index, widest)
  return widest > 40 && widest <= WRAP_WIDTH && inner.every(isFull) && broken.length > 0
}

/** Whether a line ends within a sentence that the next line goes on with. */
function breaksOff(group: readonly Line[], index: number): boolean {
  const next = group[index + 1]?.text ?? ''
  return /[\p{Ll},;-]["”’)]?$/u.test(group[index]?.text ?? '') && /^[\p{Ll}\d"“(]/u.test(next)
}

/** The lines of a group, those of a sentence that was wrapped among them together. */
function runsOf(group: readonly Line[], width: number): readonly (readonly Line[])[] {
  if (group.length < 2) return [group]
  const isBegin = (index: number) => {
    const before = group[index - 1]?.text ?? ''
    return (
      width === 0 ||
      before.length < width * 0.75 ||
      /[.!?]["”]?$/.test(before) ||
      !hasNoRoom(group, index - 1, width)
    )
  }
  const starts = group.flatMap((_, index) => (index === 0 || isBegin(index) ? [index] : []))
  return starts.map((start, index) => group.slice(start, starts[index + 1]))
}

/** Lines each of which had no room for the next word, in a text that is wrapped at that width. */
function isFilled(group: readonly Line[], width: number): boolean {
  return (
    width > 0 && group.length > 1 && group.slice(0, -1).every((_, index) => hasNoRoom(group, index, width))
  )
}

function hasNoRoom(group: readonly Line[], index: number, width: number): boolean {
  const next = group[index + 1]?.text.split(' ', 1)[0] ?? ''
  return (group[index]?.text.length ?? 0) + 1 + next.length > width
}

function joined(group: readonly Line[]): Line {
  const { number = 1, isBelow = false } = group[0] ?? {}
  return { text: group.map(({ text }) => text).join(' '), number, ...(isBelow && { isBelow }) }
}
