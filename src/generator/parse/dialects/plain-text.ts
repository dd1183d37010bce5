import type { Draft } from '#generator/parse/text/draft.ts'
import type { Problem } from '#generator/output/problem.ts'
import type { Seed } from '#generator/parse/article/seed.ts'
import type { FoundDate } from '#generator/parse/text/dates-in-text.ts'
import { unpublishedByHead } from '#generator/parse/front-matter/unpublished.ts'
import { withoutDumpMarks } from '#generator/parse/text/dump-marks.ts'
import { paragraphsOf } from '#generator/parse/text/paragraphs.ts'
import type { Line } from '#generator/parse/text/paragraphs.ts'
import { withoutWireFrame } from '#generator/parse/text/wire-copy.ts'
import { readStory } from '#generator/parse/text/story.ts'
import type { Dialect } from './dialect.ts'

/** Any text: a headline first, perhaps byline and date lines, then paragraphs. An address above or below the story is the page it came from. */
export const plainText: Dialect = {
  name: 'plain text',
  matches: () => true,
  parse: parsePlainText,
}

/** Also for text that other dialects have unwrapped; `firstLine` is where it begins in the file. */
export function parsePlainText({ file, text }: Seed, firstLine = 1): Draft {
  const lines = linesOfText(text, firstLine)
  const leftOut = unpublishedByHead(file, lines)
  if (leftOut) return { blocks: [], leftOut }
  const { badDate, ...story } = readStory(lines)
  return badDate && !story.published ? { ...story, problems: [unreadableDate(file, badDate)] } : story
}

/** The paragraphs of a text, without the marks of programs and wires that it came through. */
export function linesOfText(text: string, firstLine = 1): readonly Line[] {
  return paragraphsOf(withoutDumpMarks(withoutWireFrame(text)), firstLine)
}

function unreadableDate(
  file: string,
  { written, fault, line }: FoundDate & { readonly line: number },
): Problem {
  return {
    severity: 'warning',
    file,
    line,
    column: 1,
    message:
      fault === 'ambiguous'
        ? `"${written}" can be read in two ways`
        : `"${written}" is no day of the calendar`,
    hint: 'Write the date as year-month-day (2025-05-21); until then the article stands among the undated.',
  }
}
