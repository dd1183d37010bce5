import { DOMParser } from 'linkedom'
import type { HtmlElement } from '#generator/parse/html/html-dom.ts'
import { isOutOfBounds } from '#generator/parse/html/html-page.ts'
import type { FeedEntry } from './feed-entry.ts'

const FEED =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<\?[^>]{0,300}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:rss|feed|rdf:RDF)[\s>]/

/** An element of a feed: what is found below it. */
interface FeedElement extends HtmlElement {
  readonly innerHTML: string
  readonly parentNode: FeedElement | null
  getElementsByTagName(name: string): Iterable<FeedElement>
}

/** The entries of an RSS or Atom feed (RFC 4287, RSS 2.0), unless it is too large or too deep to be parsed; undefined for any other text. */
export function readXmlFeed(text: string): readonly FeedEntry[] | 'out of bounds' | undefined {
  if (!FEED.test(text.slice(0, 4000))) return undefined
  if (isOutOfBounds(text)) return 'out of bounds'
  const feed = new DOMParser().parseFromString(text, 'text/xml') as unknown as FeedElement
  const entries = [...feed.getElementsByTagName('item'), ...feed.getElementsByTagName('entry')]
  const [channel] = [...feed.getElementsByTagName('channel'), ...feed.getElementsByTagName('feed')]
  const source = channel && textOf(channel, ['title'])
  const language =
    channel && (textOf(channel, ['language', 'dc:language']) ?? channel.getAttribute('xml:lang') ?? undefined)
  return entries.map((entry) => ({
    title: textOf(entry, ['title']),
    date: textOf(entry, ['published', 'pubDate', 'dc:date', 'issued', 'updated']),
    author: textOf(entry, ['dc:creator', 'name', 'author']),
    url: linkOf(entry),
    source: textOf(entry, ['source']) ?? source,
    language,
    content: contentOf(entry),
  }))
}

function first(element: FeedElement, names: readonly string[]): FeedElement | undefined {
  return names
    .map((name) => element.getElementsByTagName(name)[Symbol.iterator]().next().value)
    .find((found) => found !== undefined)
}

function textOf(element: FeedElement, names: readonly string[]): string | undefined {
  return first(element, names)?.textContent.trim() || undefined
}

/** RSS writes the address as text, Atom as an attribute of the link to the page. */
function linkOf(entry: FeedElement): string | undefined {
  const links = [...entry.getElementsByTagName('link')]
  const page = links.find((link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate')
  return page && (page.getAttribute('href') ?? (page.textContent.trim() || undefined))
}

/** XHTML content is markup of the feed itself, every other is text that may hold markup. */
function contentOf(entry: FeedElement): string {
  const content = first(entry, ['content:encoded', 'content', 'description', 'summary'])
  if (!content) return ''
  return content.getAttribute('type') === 'xhtml' ? content.innerHTML : content.textContent
}
