import type { Draft } from '#generator/parse/text/draft.ts'
import type { Seed } from '#generator/parse/article/seed.ts'
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
  return readStory(lines)
}

/** The paragraphs of a text, without the marks of programs and wires that it came through. */
export function linesOfText(text: string, firstLine = 1): readonly Line[] {
  return paragraphsOf(withoutDumpMarks(withoutWireFrame(text)), firstLine)
}
