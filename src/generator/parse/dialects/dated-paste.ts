import type { Draft } from '#generator/parse/text/draft.ts'
import type { Seed } from '#generator/parse/article/seed.ts'
import { findDate } from '#generator/parse/text/dates-in-text.ts'
import { paragraphsOf } from '#generator/parse/text/paragraphs.ts'
import { readStory } from '#generator/parse/text/story.ts'
import type { Dialect } from './dialect.ts'

/** " date 2025-05-21 HEADLINE": the word, a date that begins with a digit, the headline behind it or on the next line. */
const FIRST_LINE = /^\s*date[ \t:]{1,9}(\d\S{0,40})(.*)/i

/** The paste whose first line carries date and headline; below it a source line with the time, captions, and the story. */
export const datedPaste: Dialect = {
  name: 'dated paste',
  matches: ({ text }) => FIRST_LINE.test(text),
  parse: parseDatedPaste,
}

function parseDatedPaste(seed: Seed): Draft {
  const [, written = '', rest = ''] = FIRST_LINE.exec(seed.text) ?? []
  const [first, ...lines] = paragraphsOf(seed.text)
  const headline = rest.trim()
  const story = readStory(lines, headline === '' ? undefined : headline)
  const found = findDate(written) ?? { written, fault: 'impossible', start: 0 }
  const { day } = found
  if (!day) return { ...story, badDate: { ...found, line: first?.number ?? 1 } }
  return { ...story, published: story.published?.day === day ? story.published : { day } }
}
