import type { EntryText, FeedEntry, FeedFacts } from './feed-entry.ts'
import { childrenOf, markupOf, readXmlElements, resolved, textOf } from './xml-elements.ts'
import type { XmlElement } from './xml-elements.ts'
import { unpublishedState } from './xml-state.ts'

/** Elements that hold entries, and what they are called. */
const HOLDERS = new Set(['rss', 'channel', 'feed', 'rdf:RDF', 'RDF', 'items', 'item', 'entry'])
const ENTRIES = new Set(['item', 'entry'])

/** What a feed says of all its entries. */
const FACTS = new Set(['title', 'language', 'dc:language', 'author', 'dc:creator', 'wp:author'])

/** Whether the end of a feed is there. */
export function isWholeFeed(xml: string): boolean {
  return /<\/(?:[\w-]+:)?(?:rss|feed|RDF)\s*>/i.test(xml.slice(-8000))
}

/**
 * The entries of RSS 0.9 to 2.0 (https://www.rssboard.org/rss-specification), RSS 1.0, Atom 0.3 and 1.0 (RFC 4287) and of the exports that WordPress
 * and Blogger write in them. Of an entry only its own elements are read, never those of the feed it was taken from or of its media.
 */
export function readXmlFeed(xml: string): readonly FeedEntry[] {
  const entries: FeedEntry[] = []
  const facts: XmlElement[] = []
  const isRead = readXmlElements(
    xml,
    (name, parent = '') => HOLDERS.has(parent) && (ENTRIES.has(name) || FACTS.has(name)),
    (element) => {
      if (ENTRIES.has(element.name)) entries.push(entryOf(element))
      else facts.push(element)
    },
  )
  if (!isRead) entries.push(unread(entries.at(-1)?.line ?? 1))
  const feed = factsOf(facts)
  const names = namesOfLogins(facts)
  return entries.map(({ authors, source = feed.source, language = feed.language, ...entry }) => ({
    ...entry,
    authors: (authors.length > 0 ? authors : feed.authors).map((author) => names.get(author) ?? author),
    source,
    language,
  }))
}

/** Stands for all entries from a line on. */
function unread(line: number): FeedEntry {
  const broken =
    'is not read, nor are those that follow: end tags are missing, or too many elements are nested'
  return { line, published: [], modified: [], authors: [], texts: [], broken }
}

function factsOf(elements: readonly XmlElement[]): FeedFacts {
  const feed: XmlElement = {
    name: '',
    attributes: {},
    children: [...elements],
    line: 1,
    language: undefined,
    base: undefined,
  }
  const title = childrenOf(feed, 'title')[0]
  return {
    authors: authorsOf(feed),
    source: title && textOf(title),
    language: lineOf(feed, 'language', 'dc:language') ?? title?.language,
  }
}

/** WordPress signs articles with the names that writers log in by, and says once whose they are. */
function namesOfLogins(facts: readonly XmlElement[]): ReadonlyMap<string, string> {
  const writers = facts.filter(({ name }) => name === 'wp:author')
  return new Map(
    writers.map((writer) => [
      lineOf(writer, 'wp:author_login') ?? '',
      lineOf(writer, 'wp:author_display_name') ?? '',
    ]),
  )
}

function entryOf(entry: XmlElement): FeedEntry {
  const [source] = childrenOf(entry, 'source')
  const own = authorsOf(entry)
  const texts = childrenOf(
    entry,
    'content:encoded',
    'content',
    'xhtml:body',
    'description',
    'summary',
    'excerpt:encoded',
  )
  const [title] = childrenOf(entry, 'title', 'dc:title')
  return {
    line: entry.line,
    title: title && textOf(title),
    published: linesOf(
      entry,
      'wp:post_date',
      'published',
      'pubDate',
      'issued',
      'dc:date',
      'dc:issued',
      'created',
      'dc:created',
    ),
    modified: linesOf(entry, 'updated', 'modified', 'dc:modified'),
    authors: own.length > 0 || !source ? own : authorsOf(source),
    source: source && sourceName(source),
    language: lineOf(entry, 'language', 'dc:language') ?? texts[0]?.language ?? entry.language,
    url: addressOf(entry),
    texts: texts.flatMap((text) => entryText(text, isExport(entry))),
    leftOut: unpublishedState(entry),
    ...(entry.isCut === true && { broken: 'is cut off: the file ends within it' }),
  }
}

function linesOf(element: XmlElement, ...names: readonly string[]): readonly string[] {
  return childrenOf(element, ...names)
    .map((child) => textOf(child).trim())
    .filter((text) => text !== '')
}

function lineOf(element: XmlElement, ...names: readonly string[]): string | undefined {
  return linesOf(element, ...names)[0]
}

/** Atom gives a name of its own; RSS an address with the name behind it. */
function authorsOf(element: XmlElement): readonly string[] {
  const authors = childrenOf(element, 'author', 'dc:creator').map((author) => {
    const [name] = childrenOf(author, 'name')
    return textOf(name ?? author).trim()
  })
  return authors.filter((author) => author !== '')
}

/** The feed that an entry was taken from: an Atom source has a title, that of RSS is one. */
function sourceName(source: XmlElement): string | undefined {
  const [title] = childrenOf(source, 'title')
  const isAtom = source.children.some((child) => typeof child !== 'string')
  return (title ? textOf(title) : isAtom ? '' : textOf(source)).trim() || undefined
}

/** Whether its texts are as the writer typed them. */
function isExport(entry: XmlElement): boolean {
  return childrenOf(entry, 'wp:post_type', 'wp:status').length > 0
}

/** The page in the language of the entry, and an HTML page before other files; in RSS the text of a link, or a permanent identifier. */
function addressOf(entry: XmlElement): string | undefined {
  const pages = childrenOf(entry, 'link').filter(
    ({ attributes: { rel = 'alternate' } }) => rel === 'alternate',
  )
  const language = entry.language?.slice(0, 2).toLowerCase()
  const fit = ({ attributes: { href, type, hreflang } }: XmlElement) =>
    (hreflang !== undefined && language !== undefined && !hreflang.toLowerCase().startsWith(language)
      ? 0
      : 2) + (href !== undefined && /html/.test(type ?? 'html') ? 1 : 0)
  const best = [...pages].sort((one, other) => fit(other) - fit(one))[0]
  const address = best && (best.attributes['href'] ?? textOf(best)).trim()
  if (address) return resolved(address, best.base)
  const [guid] = childrenOf(entry, 'guid')
  const identifier = guid && guid.attributes['isPermaLink'] !== 'false' ? textOf(guid).trim() : ''
  return /^https?:\/\//.test(identifier) ? identifier : (entry.attributes['rdf:about'] ?? undefined)
}

/** The text of an element that holds the body or a summary; nothing for pictures and other files. */
function entryText(element: XmlElement, isTyped: boolean): readonly EntryText[] {
  const { type = 'html', mode, src } = element.attributes
  const isInline =
    type === 'xhtml' || element.name === 'xhtml:body' || mode === 'xml' || /[+/]xml$/.test(type)
  if (!isInline && mode === 'base64') return []
  if (!isInline && !/^(?:text|html|text\/.*)$/i.test(type)) return []
  const hasElements = element.children.some((child) => typeof child !== 'string')
  const text = isInline || hasElements ? markupOf(element) : textOf(element)
  if (text.trim() === '' && src !== undefined) return []
  return [{ text, isHtml: type !== 'text' && type !== 'text/plain', isTyped }]
}
