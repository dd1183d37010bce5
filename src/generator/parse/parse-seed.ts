import type { SeedOutcome } from '#generator/output/build-event.ts'
import type { Problem } from '#generator/output/problem.ts'
import { datedPaste } from '#generator/parse/dialects/dated-paste.ts'
import type { Dialect } from '#generator/parse/dialects/dialect.ts'
import { labelledText } from '#generator/parse/dialects/labelled-text.ts'
import { mailArchivePage } from '#generator/parse/dialects/mail-archive-page.ts'
import { markdown } from '#generator/parse/dialects/markdown.ts'
import { markdownText } from '#generator/parse/dialects/markdown-text.ts'
import { plainText } from '#generator/parse/dialects/plain-text.ts'
import { richText } from '#generator/parse/dialects/rich-text.ts'
import { savedPage } from '#generator/parse/dialects/saved-page.ts'
import type { Draft } from '#generator/parse/text/draft.ts'
import { finishArticle } from '#generator/parse/dialects/finish-article.ts'
import { withheldBy } from '#generator/parse/front-matter/unpublished.ts'
import type { ParsedArticle } from '#generator/parse/article/parsed-article.ts'
import type { Seed } from '#generator/parse/article/seed.ts'

/** Tried in this order; the last takes every text. A new dialect is one file and one entry. */
const DIALECTS: readonly Dialect[] = [
  richText,
  markdown,
  mailArchivePage,
  savedPage,
  markdownText,
  labelledText,
  datedPaste,
  plainText,
]

/** A seed's article, and what a person should know of. An error means that there is no article; warnings stand beside one. */
export interface ParsedSeed {
  readonly article?: ParsedArticle
  readonly problems: readonly Problem[]
  /** Of an entry of a feed: what became of it instead of an article. */
  readonly unpublished?: readonly SeedOutcome[]
}

/** Reads a seed in the first dialect that fits it. Never throws. */
export async function parseSeed(seed: Seed): Promise<ParsedSeed> {
  const dialect = DIALECTS.find(({ matches }) => matches(seed)) ?? plainText
  const draft = await dialect.parse(seed)
  if (draft.leftOut) return { problems: [draft.leftOut] }
  const problems = [...(draft.problems ?? []), ...unreadableDate(seed, draft), ...lostCharacters(seed)]
  if (problems.some(({ severity }) => severity === 'error')) return { problems }
  const article = finishArticle(draft)
  if (article) return { article, problems }
  return {
    problems: draft.withheld
      ? [withheldBy(seed.file, draft.withheld)]
      : [...problems, nothingToRead(seed, dialect)],
  }
}

/** Told of where no other date was read. */
function unreadableDate({ file, text }: Seed, { badDate, published }: Draft): readonly Problem[] {
  if (!badDate || published) return []
  const { written, fault, line } = badDate
  const reason = fault === 'ambiguous' ? 'can be read in two ways' : 'is no day of the calendar'
  return [
    {
      severity: 'warning',
      file,
      line,
      column: Math.max(0, text.split('\n')[line - 1]?.indexOf(written) ?? 0) + 1,
      message: `"${written}" ${reason}`,
      hint: 'Write the date as year-month-day (2025-05-21); until then the article stands among the undated.',
    },
  ]
}

/** U+FFFD in a text that decodes well: a program before us lost what stood there. */
function lostCharacters({ file, text }: Seed): readonly Problem[] {
  const at = text.indexOf('\uFFFD')
  if (at < 0) return []
  const before = text.slice(0, at)
  return [
    {
      severity: 'warning',
      file,
      line: before.split('\n').length,
      column: before.length - before.lastIndexOf('\n'),
      message: 'holds replacement characters (U+FFFD): letters were lost before the file was saved',
      hint: 'Copy the text again from where it came from.',
    },
  ]
}

/** How the problem begins that a text without an article has. */
export const NO_TEXT = 'no text of an article found'

function nothingToRead({ file }: Seed, { name }: Dialect): Problem {
  return {
    severity: 'error',
    file,
    line: 1,
    column: 1,
    message: `${NO_TEXT} (read as ${name})`,
    hint: 'Paste the paragraphs of the article below its headline, or delete the file.',
  }
}
