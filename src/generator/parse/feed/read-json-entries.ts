import type { FeedEntry } from './feed-entry.ts'
import { ghostPosts } from './ghost-export.ts'
import { parseJson, placeOfFault } from './json-fault.ts'
import { itemsIn } from './json-items.ts'
import type { JsonItem } from './json-items.ts'
import { entryOfRecord, isRecord } from './json-record.ts'

/** Where JSON breaks, from 1. */
export interface JsonFault {
  readonly line: number
  readonly column: number
  /** Whether what can be seen of it says what articles say, so that one is lost. */
  readonly hasArticles: boolean
}

/** A name of a body, and as much of a text behind it as makes an article. */
const BODY =
  /"(?:content(?:_html|_text)?|body(?:_html)?|html|text|maintext|articleBody|full_?text)"\s*:\s*"[^"]{40}/i

/**
 * The articles in JSON: of a JSON Feed (https://www.jsonfeed.org/), a list of objects, an object with lists of them, a single one, the export of
 * Ghost, or a line each. None for JSON that holds other things. A line that is broken or holds no article is an entry of its own.
 */
export function readJsonEntries(text: string): readonly FeedEntry[] | JsonFault {
  const json = parseJson(text)
  if (!('fault' in json)) return entriesIn(json.value, 1)
  return jsonLines(text) ?? { ...placeOfFault(text, json.fault), hasArticles: BODY.test(text) }
}

function entriesIn(json: unknown, line: number): readonly FeedEntry[] {
  const posts = ghostPosts(json)
  return (posts.length > 0 ? posts : itemsIn(json)).map((item) => entryOf(item, line))
}

function entryOf({ record, feed }: JsonItem, line: number): FeedEntry {
  const entry = entryOfRecord(record, line)
  return {
    ...entry,
    authors: entry.authors.length > 0 ? entry.authors : feed.authors,
    source: entry.source ?? feed.source,
    language: entry.language ?? feed.language,
  }
}

/** A line of its own for every object. Only a line feed ends a line: U+2028 and U+2029 may stand in JSON's strings (RFC 8259, section 7). */
function jsonLines(text: string): readonly FeedEntry[] | undefined {
  const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }))
  const written = lines
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => ({ number, json: parseJson(line) }))
  const whole = written.filter(({ json }) => 'value' in json && isRecord(json.value))
  if (written.length < 2 || whole.length * 2 < written.length) return undefined
  const entries = written.map(({ number, json }) =>
    'value' in json ? entriesIn(json.value, number) : [broken(number)],
  )
  if (!entries.flat().some((entry) => entry.broken === undefined)) return []
  return entries.flatMap((found, index) =>
    found.length > 0 ? found : [noArticle(written[index]?.number ?? 1)],
  )
}

function broken(line: number): FeedEntry {
  return { ...entryOfRecord({}, line), broken: 'is broken JSON' }
}

function noArticle(line: number): FeedEntry {
  return { ...entryOfRecord({}, line), leftOut: 'holds no article' }
}
