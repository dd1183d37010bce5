import type { PageLine } from './html-lines.ts'

/** Letters of a line that stand in links, from which on it is nothing but a link. */
const LINKED = 0.85

/** A list of links is the story itself when it is so much of it. */
const LARGEST_SHARE = 0.3

/** The lines of an article without the lists of other stories between and below them: runs of lines that are nothing but links, and the line that announces them. */
export function withoutLinkLists(lines: readonly PageLine[]): readonly PageLine[] {
  const dropped = runsOfLinks(lines)
  const isMinor = lengthOf(lines.filter((line) => dropped.has(line))) < lengthOf(lines) * LARGEST_SHARE
  return isMinor ? lines.filter((line) => !dropped.has(line)) : lines
}

function lengthOf(lines: readonly PageLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0)
}

function runsOfLinks(lines: readonly PageLine[]): ReadonlySet<PageLine> {
  const dropped = new Set<PageLine>()
  const end = lines.findLastIndex(isProse)
  const leadsAway = (line: PageLine | undefined, index: number) =>
    line !== undefined && (isLink(line) || (index > end && line.linked > 0))
  for (const [index, line] of lines.entries()) {
    const isRun = leadsAway(lines[index - 1], index - 1) || leadsAway(lines[index + 1], index + 1)
    if (!leadsAway(line, index) || !(isRun || isLabelled(line))) continue
    dropped.add(line)
    const before = lines[index - 1]
    if (before && isRun && !leadsAway(before, index - 1) && isAnnouncement(before)) dropped.add(before)
  }
  return dropped
}

/** A sentence of the story. */
function isProse({ text, linked, kind }: PageLine): boolean {
  return kind === 'paragraph' && linked < text.length / 2 && text.length > 60 && /[.!?]["”’)]*$/.test(text)
}

function isLink({ text, linked }: PageLine): boolean {
  return linked >= text.length * LINKED && !/[.!?]["”’)]?$/.test(text)
}

/** A link in capitals, or one that says that it leads to another story. */
function isLabelled({ text }: PageLine): boolean {
  return (
    /^(?:related|read|more|watch|see)\b[^.]{0,30}:/i.test(text) ||
    (text.length > 20 && text === text.toUpperCase() && /\p{Lu}/u.test(text))
  )
}

function isAnnouncement({ text, kind }: PageLine): boolean {
  return text.length < 60 && (kind === 'heading' || /[:\p{L}]$/u.test(text))
}
