import { bareName } from '#generator/parse/article/stated-fields.ts'
import type { StatedFields } from '#generator/parse/article/stated-fields.ts'
import { saidOf, unpublishedField } from '#generator/parse/front-matter/unpublished.ts'
import type { EntryText, FeedEntry } from './feed-entry.ts'

/** An object of JSON whose fields are not known. */
export type JsonRecord = Readonly<Record<string, unknown>>

/** How feeds, readers' exports and scrapers call the parts of an article; the surest first. */
const NAMES = {
  title: ['title', 'headline', 'webTitle'],
  body: [
    'content_html',
    'html_content',
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
    'published_date',
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
    'site',
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

/** Every name of a part, as it is compared: "Publish date" and "publish_date" are one. */
const KNOWN: ReadonlyMap<string, string> = new Map(
  Object.values(NAMES).flatMap((names) => names.map((name) => [bareName(name), name] as const)),
)

/** What articles in JSON call a part that goes by a name, however it is written; undefined for a name of nothing. */
export function articleField(name: string): string | undefined {
  return KNOWN.get(bareName(name))
}

const NO_ARTICLE = /^(?:page|attachment|comment|revision|nav_menu_item|media|image|template)$/i

/** Whether an object of JSON says what articles say: a text, and a title, an address or a day. */
export function isArticleRecord(record: JsonRecord): boolean {
  const isNamed = says(record, 'title')
  const isPlaced = addressOf(record) !== undefined || says(record, 'published')
  return hasBody(record) ? isNamed || isPlaced : says(record, 'summary') && isNamed && isPlaced
}

/** Whether an object of JSON has a text that is more than a summary. */
export function hasBody(record: JsonRecord): boolean {
  return says(record, 'body')
}

function says(record: JsonRecord, part: keyof typeof NAMES): boolean {
  return stringsOf(record, part).some((text) => text.trim() !== '')
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
    embargo: stringOf(record['embargoed']),
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

/** The names in a text, an object with a name, or a list of such or of lists of them. */
function namesOf(value: unknown): readonly string[] {
  return [value].flat(3).flatMap(nameIn)
}

function nameIn(value: unknown): readonly string[] {
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
  if (isRecord(record['content']) && record['content']['protected'] === true)
    return 'is protected by a password'
  const unpublished = unpublishedField(fieldsOf(record))
  if (unpublished) return `was not published: it says "${saidOf(unpublished)}"`
  // As the reader of its shape says.
  const other = stringOf(record['leftOutAs'])
  if (other !== undefined) return `is no article but of the type "${other}"`
  const types = ['type', 'post_type'].flatMap((name) => stringOf(record[name]) ?? [])
  const isPage = /^(?:true|1)$/.test(String(record['page']))
  const type = isPage ? 'page' : types.find((type) => NO_ARTICLE.test(type))
  return type === undefined ? undefined : `is no article but of the type "${type}"`
}

/** The texts, numbers and flags of a record as fields that are stated above an article. */
function fieldsOf(record: JsonRecord): StatedFields {
  const stated = Object.entries(record).flatMap(([name, value]) => {
    const text = typeof value === 'boolean' ? String(value) : stringOf(value)
    return text === undefined ? [] : [[name, { values: [text], line: 1 }] as const]
  })
  return new Map(stated)
}

/** Whether a value of JSON is an object. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
