import { fileProblem } from '#generator/output/problem.ts'
import type { Problem } from '#generator/output/problem.ts'
import type { Seed } from '#generator/parse/article/seed.ts'
import { htmlLines } from '#generator/parse/html/html-lines.ts'
import { readWriters } from '#generator/parse/byline/page-byline.ts'
import { textOfData } from '#generator/parse/html/text-of-data.ts'
import { publicationOf } from '#generator/parse/html/publication-day.ts'
import type { Draft } from '#generator/parse/text/draft.ts'
import { readStory } from '#generator/parse/text/story.ts'
import type { Dialect } from './dialect.ts'

/** A page of a mailing list as MHonArc writes it (https://www.mhonarc.org/): comments say where the letter stands; addresses are not taken over. */
export const mailArchivePage: Dialect = {
  name: 'page of a mail archive',
  matches: ({ text }) => /^\s*<!-- MHonArc\b/.test(text),
  parse: parseMailArchivePage,
}

function parseMailArchivePage({ file, text }: Seed): Draft {
  const subject = commentOf(text, 'Subject') && (fieldOf(text, 'Subject') || commentOf(text, 'Subject'))
  const [, letter] =
    /<!--X-Body-of-Message-->([\s\S]*?)(?:<!--X-Body-of-Message-End-->|<!--X-MsgBody-End-->|<hr\b|$)/.exec(
      text,
    ) ?? []
  if (subject === undefined || letter === undefined) return { blocks: [], leftOut: leftOut(file) }
  const story = readStory(htmlLines(`<div>${letter}</div>`), subject)
  return {
    ...story,
    published: publicationOf({
      published: [commentOf(text, 'Date') ?? '', fieldOf(text, 'Date')],
      others: [],
      modified: [],
      address: undefined,
      shown: story.published,
    }),
    byline: readWriters({ stated: [[fieldOf(text, 'From')]], shown: [], papers: [] }) ?? story.byline,
  }
}

/** "<!--X-Subject: … -->"; two hyphens may not stand in a comment and are written as references. */
function commentOf(text: string, name: string): string | undefined {
  const found = new RegExp(`<!--X-${name}: ([^\\n]{1,1000}?) -->`).exec(text)?.[1]
  return found && textOfData(found)
}

/** A line of the letter's head, as the page shows it, without the address in angle brackets. */
function fieldOf(text: string, name: string): string {
  const shown = new RegExp(`<li><em>${name}</em>: ([^\\n]{1,1000}?)</li>`, 'i').exec(text)?.[1] ?? ''
  return textOfData(shown.replace(/&lt;.*?&gt;/g, ''))
}

function leftOut(file: string): Problem {
  return fileProblem(
    file,
    'warning',
    'is an index of a mail archive, no article',
    'It may stay; the letters beside it are read.',
  )
}
