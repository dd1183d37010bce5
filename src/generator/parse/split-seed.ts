import { fileProblem } from '#generator/output/problem.ts'
import type { Problem } from '#generator/output/problem.ts'
import type { FeedEntry } from '#generator/parse/feed/feed-entry.ts'
import { readJsonFeed } from '#generator/parse/feed/json-feed.ts'
import { readXmlFeed } from '#generator/parse/feed/xml-feed.ts'
import { looksLikeHtml } from '#generator/parse/html/html-page.ts'
import type { Seed } from '#generator/parse/article/seed.ts'

/** Longest field of an entry that is taken over. */
const LONGEST_FIELD = 1000

/** Markup and data in files by this name are to be a feed; a text may be called as it likes. */
const FEED_FILE = /\.(?:xml|rss|atom|json)$/i
const NO_TEXT = /^\s*[<{[]/

/**
 * A seed that holds several articles -> one seed for each; any other seed is its own only part. The entries of a feed (RSS, Atom, JSON Feed) become
 * front matter with the content below it, named "feed.xml#1", "feed.xml#2" in the order of the file. What should be a feed and is none is a problem.
 */
export function splitSeed(seed: Seed): readonly Seed[] | Problem {
  const { file, text } = seed
  const entries = readXmlFeed(text) ?? readJsonFeed(text)
  if (entries === 'out of bounds')
    return fileProblem(
      file,
      'error',
      'the feed has more elements, or nests them deeper, than is read',
      'Split it into several files.',
    )
  if (
    entries?.length === 0 ||
    (!entries && FEED_FILE.test(file) && NO_TEXT.test(text) && !looksLikeHtml(text))
  )
    return fileProblem(
      file,
      'error',
      'holds no entries of a feed (RSS, Atom or JSON Feed)',
      'Save the feed again, or paste the text of the article into a file that ends in .txt.',
    )
  return (
    entries?.map((entry, index) => ({ file: `${file}#${index + 1}`, text: asFrontMatter(entry) })) ?? [seed]
  )
}

/** JSON's strings are YAML's, so that no title can close the fence or begin another field. */
function asFrontMatter({ content, ...fields }: FeedEntry): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${JSON.stringify(value.slice(0, LONGEST_FIELD).toWellFormed())}`],
  )
  const body = content.includes('<') ? `<div>${content}</div>` : content
  return ['---', ...lines, '---', body].join('\n')
}
