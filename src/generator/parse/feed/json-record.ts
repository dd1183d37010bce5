import type { EntryText, FeedEntry } from './feed-entry.ts'
import { notPublished } from './xml-state.ts'

/** An object of JSON whose fields are not known. */
export type JsonRecord = Readonly<Record<string, unknown>>

/** How feeds, readers' exports and scrapers call the parts of an article; the surest first. */
const NAMES = {
  title: ['title', 'headline', 'webTitle'],
  body: [
    'content_html',
    'html',
    'content',
    'body_html',
    'body',
    'articleBody',
    'maintext',
    'text',
    'full_text',
    'fulltext',
    'content_text',
    'textContent',
    'plaintext',
    'raw_text',
  ],
  summary: ['summary', 'description', 'excerpt', 'custom_excerpt', 'subtitle', 'abstract', 'dek'],
  published: [
    'date_published',
    'published_at',
    'publishedAt',
    'datePublished',
    'publish_date',
    'date_publish',
    'published_time',
    'publishedTime',
    'publication_date',
    'published_on',
    'pub_date',
    'pubDate',
    'pubdate',
    'post_date',
    'webPublicationDate',
    'date',
    'published',
    'issued',
    'firstcreated',
  ],
  modified: [
    'date_modified',
    'modified',
    'dateModified',
    'updated_at',
    'updatedAt',
    'updated',
    'date_modify',
    'versioncreated',
    'created_at',
    'createdAt',
  ],
  authors: ['authors', 'author', 'byline', 'creator', 'published_by', 'writers', 'writer', 'primary_author'],
  source: [
    'source',
    'publisher',
    'site_name',
    'siteName',
    'sitename',
    'source-hostname',
    'meta_site_name',
    'feed',
    'origin',
    'feed_title',
    'publication',
    'newspaper',
  ],
  url: [
    'url',
    'link',
    'canonical_url',
    'external_url',
    'permalink',
    'web_url',
    'webUrl',
    'source_url',
    'original_url',
    'canonical',
    'alternate',
    'source',
    'uri',
    'guid',
    'id',
  ],
  language: ['language', 'lang', 'inLanguage', 'meta_lang', 'locale'],
} as const satisfies Record<string, readonly string[]>

/** States in which a text was not shown by its site. */
const UNPUBLISHED =
  /^(?:draft|auto-draft|private|pending|pending[ _-]review|in[ _-]review|future|scheduled|trash|trashed|deleted|removed|unpublished|withheld|cancell?ed|embargoed)$/i

const NO_ARTICLE = /^(?:page|attachment|comment|revision|nav_menu_item|media|image|template)$/i

/** Whether an object of JSON says what articles say: a text, and a title, an address or a day. */
export function isArticleRecord(record: JsonRecord): boolean {
  const has = (part: keyof typeof NAMES) => stringsOf(record, part).some((text) => text.trim() !== '')
  const isNamed = has('title')
  const isPlaced = addressOf(record) !== undefined || has('published')
  return has('body') ? isNamed || isPlaced : has('summary') && isNamed && isPlaced
}

/** Reads an object of JSON as an entry. Fields of another type than theirs are as good as missing. */
export function entryOfRecord(record: JsonRecord, line: number): FeedEntry {
  return {
    line,
    title: stringsOf(record, 'title')[0],
    published: stringsOf(record, 'published'),
    modified: stringsOf(record, 'modified'),
    authors: NAMES.authors.map((name) => namesOf(record[name])).find((names) => names.length > 0) ?? [],
    source: NAMES.source
      .flatMap((name) => namesOf(record[name]))
      .find((name) => !/^(?:https?:|feed\/)/.test(name)),
    language: stringsOf(record, 'language')[0],
    url: addressOf(record),
    texts: [...textsOf(record, NAMES.body), ...textsOf(record, NAMES.summary)],
    leftOut: stateOf(record),
  }
}

function textsOf(record: JsonRecord, names: readonly string[]): readonly EntryText[] {
  return names.flatMap((name) => {
    const text = stringOf(record[name])
    return text === undefined ? [] : [{ text, isHtml: !/text|plain/i.test(name) || name === 'text' }]
  })
}

function stringsOf(record: JsonRecord, part: keyof typeof NAMES): readonly string[] {
  return NAMES[part].flatMap((name) => stringOf(record[name]) ?? [])
}

/** A text or a number; of an object the text that it wraps, as WordPress and readers of feeds write it. */
function stringOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (!isRecord(value)) return undefined
  const inner = value['rendered'] ?? value['content'] ?? value['value'] ?? value['#text']
  return typeof inner === 'string' ? inner : undefined
}

/** The names in a text, an object with a name, or a list of such. */
function namesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(namesOf)
  const name = isRecord(value) ? (value['name'] ?? value['title'] ?? value['display_name']) : value
  return typeof name === 'string' && name.trim() !== '' ? [name.trim()] : []
}

function addressOf(record: JsonRecord): string | undefined {
  const addresses = NAMES.url.flatMap((name) => {
    const value: unknown = Array.isArray(record[name])
      ? (record[name] as readonly unknown[])[0]
      : record[name]
    return isRecord(value) ? (value['href'] ?? value['url'] ?? value['@id']) : value
  })
  return addresses
    .filter((address) => typeof address === 'string')
    .find((address) => /^https?:\/\//.test(address))
}

function stateOf(record: JsonRecord): string | undefined {
  const states = ['status', 'post_status', 'state', 'pubstatus'].flatMap(
    (name) => stringOf(record[name]) ?? [],
  )
  const unpublished = states.find((state) => UNPUBLISHED.test(state.trim()))
  if (unpublished !== undefined) return notPublished(unpublished.trim())
  if (isTrue(record['draft']) || isTrue(record['is_draft'])) return notPublished('draft')
  if (isFalse(record['published']) || isFalse(record['is_published'])) return notPublished('unpublished')
  if (isTrue(record['private']) || isTrue(record['is_private'])) return notPublished('private')
  if (isProtected(record)) return 'is protected by a password'
  const types = ['type', 'post_type'].flatMap((name) => stringOf(record[name]) ?? [])
  const type = isTrue(record['page']) ? 'page' : types.find((type) => NO_ARTICLE.test(type))
  return type === undefined ? undefined : `is no article but of the type "${type}"`
}

function isProtected({ content, password, post_password }: JsonRecord): boolean {
  const words = [password, post_password].filter((word) => typeof word === 'string')
  return (isRecord(content) && content['protected'] === true) || words.some((word) => word !== '')
}

function isTrue(value: unknown): boolean {
  return value === true || value === 1 || (typeof value === 'string' && /^(?:true|yes|1)$/i.test(value))
}

function isFalse(value: unknown): boolean {
  return value === false || value === 0 || (typeof value === 'string' && /^(?:false|no|0)$/i.test(value))
}

/** Whether a value of JSON is an object. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
