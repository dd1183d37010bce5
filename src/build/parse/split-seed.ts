import type { FeedEntry } from './feed/feed-entry.ts'
import { readJsonFeed } from './feed/json-feed.ts'
import { readXmlFeed } from './feed/xml-feed.ts'
import type { Seed } from './seed.ts'

/** Longest field of an entry that is taken over. */
const LONGEST_FIELD = 1000

/**
 * A seed that holds several articles -> one seed for each; any other seed is its own only part. The entries of a feed (RSS, Atom, JSON Feed) become
 * front matter with the content below it, named "feed.xml#1", "feed.xml#2" in the order of the file.
 */
export function splitSeed(seed: Seed): readonly Seed[] {
  const entries = readXmlFeed(seed.text) ?? readJsonFeed(seed.text)
  if (!entries || entries.length === 0) return [seed]
  return entries.map((entry, index) => ({ file: `${seed.file}#${index + 1}`, text: asFrontMatter(entry) }))
}

/** JSON's strings are YAML's, so that no title can close the fence or begin another field. */
function asFrontMatter({ content, ...fields }: FeedEntry): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${JSON.stringify(value.slice(0, LONGEST_FIELD).toWellFormed())}`],
  )
  const body = content.includes('<') ? `<div>${content}</div>` : content
  return ['---', ...lines, '---', body].join('\n')
}
