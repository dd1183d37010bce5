import { isRecord } from './json-record.ts'
import type { JsonRecord } from './json-record.ts'

/** Fields of readers and of services that keep articles for later: FreshRSS, Inoreader, Miniflux, Wallabag, Omnivore, Readwise. */
const MARKS = [
  'crawlTimeMsec',
  'changed_at',
  'given_url',
  'is_archived',
  'is_starred',
  'savedAt',
  'saved_at',
  'readingProgress',
  'reading_progress',
  'user_book_id',
]

/** What such fields say is of the keeping and of who keeps it, not of the article. */
const OF_KEEPING =
  /^(?:created_?at|updated(?:_?at)?|modified|public|is_public|private|is_private|visibility|notes?|user_\w+|annotations)$/i

/** What Wallabag keeps of an article that it could not fetch. */
const NOT_FETCHED = /^\s*wallabag can['’]t retrieve contents for this article/i

/**
 * An article that a service keeps: in exports of Wallabag (https://doc.wallabag.org/user/articles/download), Omnivore, Readwise
 * (https://readwise.io/reader_api) and of feed readers with the interface of Google Reader. Undefined for any other record.
 */
export function fromKept(record: JsonRecord): JsonRecord | undefined {
  if (!MARKS.some((name) => name in record)) return undefined
  const own = Object.fromEntries(
    Object.entries(record).filter(([name]) => !OF_KEEPING.test(name) && !MARKS.includes(name)),
  )
  const isLost = typeof own['content'] === 'string' && NOT_FETCHED.test(own['content'])
  const { content, ...others } = own
  return isReadwise(record) ? fromReadwise(own) : isLost ? others : { ...others, content }
}

function isReadwise(record: JsonRecord): boolean {
  return typeof record['category'] === 'string' && ('source_url' in record || 'parent_id' in record)
}

/** Readwise calls itself, or how an article came to it, the source; its own address of an article is of use to its reader alone. */
function fromReadwise(record: JsonRecord): JsonRecord {
  const { category, highlights } = record
  const passages = Array.isArray(highlights) ? highlights.filter(isRecord) : []
  const isPassage = category === 'highlight' || category === 'note'
  return {
    ...record,
    source: undefined,
    title: record['readable_title'] ?? record['title'],
    url: record['source_url'],
    published_date: dayOrMoment(record['published_date']),
    ...(passages.length > 0 && {
      html_content: passages.map(({ text }) => `<p>${String(text)}</p>`).join(''),
    }),
    ...((isPassage || (passages.length > 0 && category !== 'articles')) && { leftOutAs: category }),
  }
}

const DAY = 86_400_000

/** Where only the day is known, Readwise writes the milliseconds of its midnight. */
function dayOrMoment(written: unknown): unknown {
  const isDay = typeof written === 'number' && Number.isSafeInteger(written / DAY) && Math.abs(written) < 1e14
  return isDay ? new Date(written).toISOString().slice(0, 10) : written
}
