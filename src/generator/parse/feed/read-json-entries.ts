import type { FeedEntry, FeedFacts } from './feed-entry.ts'
import { entryOfRecord, isArticleRecord, isRecord } from './json-record.ts'
import type { JsonRecord } from './json-record.ts'

/** Where JSON breaks, from 1. */
export interface JsonFault {
  readonly line: number
  readonly column: number
  /** Whether what can be seen of it says what articles say, so that one is lost. */
  readonly hasArticles: boolean
}

/** Lists of articles lie no deeper: `db[0].data.posts`, `response.results`. */
const DEEPEST = 5

/** A name of a body, and as much of a text behind it as makes an article. */
const BODY =
  /"(?:content(?:_html|_text)?|body(?:_html)?|html|text|maintext|articleBody|full_?text)"\s*:\s*"[^"]{40}/i

/**
 * The articles in JSON: of a JSON Feed (https://www.jsonfeed.org/), a list of objects, an object with lists of them, a single one, the export of
 * Ghost, or a line each. None for JSON that holds other things. A line that is broken is an entry of its own.
 */
export function readJsonEntries(text: string): readonly FeedEntry[] | JsonFault {
  const json = parseJson(text)
  if (!('fault' in json)) return entriesIn(json.value)
  const lines = jsonLines(text)
  return lines ?? { ...placeOf(text, json.fault), hasArticles: BODY.test(text) }
}

function entriesIn(json: unknown): readonly FeedEntry[] {
  const feed = feedFacts(json)
  return recordsIn(withWriters(json), DEEPEST).map((record) => {
    const entry = entryOfRecord(record, 1)
    return {
      ...entry,
      authors: entry.authors.length > 0 ? entry.authors : feed.authors,
      source: entry.source ?? feed.source,
      language: entry.language ?? feed.language,
    }
  })
}

/** All objects of the lists in which there are articles, and single ones. */
function recordsIn(json: unknown, depth: number): readonly JsonRecord[] {
  if (Array.isArray(json)) {
    const records = json.filter(isRecord)
    if (records.some(isArticleRecord)) return records
    return depth === 0 ? [] : records.flatMap((record) => recordsIn(record, depth - 1))
  }
  if (!isRecord(json)) return []
  if (isArticleRecord(json)) return [json]
  return depth === 0 ? [] : Object.values(json).flatMap((value) => recordsIn(value, depth - 1))
}

/** What a JSON Feed says of all its items. */
function feedFacts(json: unknown): FeedFacts {
  const isFeed =
    isRecord(json) && /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(String(json['version']))
  if (!isFeed) return { authors: [] }
  const { title, language, authors } = entryOfRecord(json, 1)
  return { authors, source: title, language }
}

/** Ghost keeps its writers in lists of their own (https://ghost.org/docs/migration/custom/); every post is given the names of its writers. */
function withWriters(json: unknown): unknown {
  const databases =
    isRecord(json) && Array.isArray(json['db']) ? json['db'].filter(isRecord) : [json].filter(isRecord)
  const [data] = databases.flatMap(({ data }) =>
    isRecord(data) && Array.isArray(data['posts']) ? [data] : [],
  )
  if (!data) return json
  const names = new Map(listOf(data['users']).map(({ id, name }) => [id, name]))
  const writers = new Map<unknown, unknown[]>()
  for (const { post_id, author_id } of listOf(data['posts_authors']))
    writers.set(post_id, [...(writers.get(post_id) ?? []), names.get(author_id)])
  return listOf(data['posts']).map((post) => ({
    ...post,
    authors: writers.get(post['id']) ?? [names.get(post['author_id'])],
  }))
}

function listOf(value: unknown): readonly JsonRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

/** A line of its own for every object. Only a line feed ends a line: U+2028 and U+2029 may stand in JSON's strings (RFC 8259, section 7). */
function jsonLines(text: string): readonly FeedEntry[] | undefined {
  const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }))
  const written = lines
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => ({ line, number, json: parseJson(line) }))
  const whole = written.filter(({ json }) => 'value' in json && isRecord(json.value))
  if (written.length < 2 || whole.length * 2 < written.length) return undefined
  const entries = written.flatMap(({ number, json }) =>
    'value' in json
      ? recordsIn(json.value, 1).map((record) => entryOfRecord(record, number))
      : [{ ...entryOfRecord({}, number), broken: 'is broken JSON' }],
  )
  return entries.some(({ broken }) => broken === undefined) ? entries : []
}

function parseJson(text: string): { readonly value: unknown } | { readonly fault: string } {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : '' }
  }
}

/** Where the parser stopped; the end of the text when it does not say. */
function placeOf(text: string, fault: string): { readonly line: number; readonly column: number } {
  const position = Number(/position (\d{1,10})/.exec(fault)?.[1] ?? text.length)
  const before = text.slice(0, position)
  return { line: before.split('\n').length, column: position - before.lastIndexOf('\n') }
}
