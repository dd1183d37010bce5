import type { FeedFacts } from './feed-entry.ts'
import { entryOfRecord, hasBody, isArticleRecord, isRecord } from './json-record.ts'
import type { JsonRecord } from './json-record.ts'
import { plainRecord } from './json-shapes.ts'

/** An object of JSON that is an entry, and what is said of all entries around it. */
export interface JsonItem {
  readonly record: JsonRecord
  readonly feed: FeedFacts
  /** Whether it stands in a list of such. */
  readonly isListed: boolean
}

/** Lists of articles lie no deeper: `db[0].data.posts`, `response.results`. */
const DEEPEST = 5

/** What feeds and interfaces call the lists of their articles. An article may have others: of related ones, of comments. */
const LISTS = ['items', 'item', 'entries', 'entry', 'articles', 'posts', 'stories', 'results']

const NOTHING: FeedFacts = { authors: [] }

/**
 * All objects of the lists in JSON in which there are articles, and single articles. An object that only sums itself up and has a list of articles,
 * or stands beside one, is no article but their feed.
 */
export function itemsIn(json: unknown, feed = NOTHING, depth = DEEPEST): readonly JsonItem[] {
  if (Array.isArray(json)) return itemsOfList(json.filter(isRecord).map(plainRecord), feed, depth)
  if (!isRecord(json)) return []
  const record = plainRecord(json)
  if (isArticleRecord(record) && !isFeed(json)) return [{ record, feed, isListed: false }]
  const around = factsOf(json) ?? feed
  const inside = depth === 0 ? [] : Object.values(json).flatMap((value) => itemsIn(value, around, depth - 1))
  const hasList = inside.some(({ isListed }) => isListed)
  return hasList ? inside.filter(({ record, isListed }) => isListed || hasBody(record)) : inside
}

function itemsOfList(records: readonly JsonRecord[], feed: FeedFacts, depth: number): readonly JsonItem[] {
  const isList = records.some(isArticleRecord)
  return records.flatMap((record) => {
    if (isList && !isFeed(record)) return [{ record, feed, isListed: true }]
    return depth === 0 ? [] : itemsIn(record, feed, depth - 1)
  })
}

function isFeed(record: JsonRecord): boolean {
  return (
    !hasBody(record) &&
    LISTS.some((name) => {
      const list = record[name]
      return Array.isArray(list) && list.some((item) => isRecord(item) && isArticleRecord(item))
    })
  )
}

/** What a feed says of all its items: itself, or in an object of its own beside them. Undefined for an object that is none. */
function factsOf(json: JsonRecord): FeedFacts | undefined {
  const about = isRecord(json['feed']) ? json['feed'] : json
  const isNamed = ['version', 'home_page_url', 'feed_url', 'link', 'url'].some((name) =>
    /^https?:\/\//.test(String(about[name])),
  )
  if (!isNamed || !isFeed(json)) return undefined
  const { title, language, authors } = entryOfRecord(about, 1)
  return { authors, source: title, language }
}
