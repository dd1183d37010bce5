import type { HtmlDocument, HtmlElement, HtmlNode } from './html-dom.ts'

/** What the markup of a page's body says of its article: microdata, hNews and microformats, `rel`, times, and classes with those words. */
export interface PageMarks {
  readonly published: readonly string[]
  readonly modified: readonly string[]
  /** Times that are shown, of which it is not said what they are. */
  readonly times: readonly string[]
  readonly authors: readonly string[]
  /** Texts that are called bylines, and may hold more than names. */
  readonly bylines: readonly string[]
  readonly source: string | undefined
  readonly headings: readonly string[]
}

/** Where times and names are those of other stories, of pictures, of readers, of the page. */
const ELSEWHERE =
  'nav, footer, aside, figure, [class~="caption"], [class~="wp-caption"], [itemprop~="comment"], [class*="comment"], [id*="comment"], [class*="related"], [class*="teaser"], [class*="sidebar"], [class*="widget"], [class*="recommend"], [class*="popular"]'

/** Selectors in the order of what they say: microdata, then hNews (http://microformats.org/wiki/hnews) and h-entry, then habits. */
const PUBLISHED = [
  '[itemprop~="datePublished"]',
  '.hentry .published, .h-entry .dt-published, time[pubdate], time.published',
  '[class*="publish"] time, [class*="posted"] time, time[class*="publish"]',
]
const MODIFIED = [
  '[itemprop~="dateModified"]',
  '.hentry .updated, .h-entry .dt-updated, time.updated, time[class*="modified"], time[class*="update"], [class*="update"] time',
]
const TIMES = [
  'time[datetime]',
  'time',
  '[class*="date"], [class*="time"], [class*="publish"], [class*="posted"]',
]
const AUTHORS = [
  '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]:not(:has([itemprop~="name"]))',
  '.hentry .author .fn, .vcard.author .fn, .h-entry .p-author, .byline .fn',
  'a[rel~="author"]',
]
const BYLINES = [
  '[class*="byline"] a, [data-testid*="byline"] a, [data-testid*="author"] a',
  '[rel~="author"], [class*="author-name"], [class*="author-link"], [class*="author_name"], [class*="authorName"], [class~="author"], [class~="autor"], [class*="byline"], [class*="credits"]',
]
const SOURCE = [
  '.source-org .fn, .source-org',
  '[itemprop~="publisher"] [itemprop~="name"]',
  '.h-entry .p-publication',
]

const PUBLISHED_LABEL =
  /^(?:first )?(?:publish|posted|publiziert|veröffentlicht|publi(?:cado|é|ée)|pubblicato|erstellt)/i

const TEXT_NODE = 3

/** Longer texts are no date, name or title. */
const LONGEST = 200

/** Reads the marks of a page. */
export function readPageMarks(document: HtmlDocument): PageMarks {
  const read = (selectors: readonly string[]) =>
    selectors
      .flatMap((selector) =>
        [...document.querySelectorAll(selector)].slice(0, 40).filter(isOfArticle).map(valueOf),
      )
      .filter((text) => text !== '' && text.length <= LONGEST)
  const authors = AUTHORS.map((selector) => read([selector])).find((names) => names.length > 0) ?? []
  return {
    published: [...read(PUBLISHED).filter((text) => !isUpdate(text)), ...labelledTimes(document)],
    modified: read(MODIFIED),
    times: read(TIMES).filter((text) => !isUpdate(text)),
    authors,
    bylines: read(BYLINES),
    source: read(SOURCE)[0],
    headings: [...document.querySelectorAll('h1')]
      .filter(isOfArticle)
      .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
  }
}

function isUpdate(text: string): boolean {
  return /^\W*(?:last )?(?:updat|modif|aktualis|actualiz|mis à jour|aggiorn|stand\b)/i.test(text)
}

/** Times behind a word that says that the article was put out then. */
function labelledTimes(document: HtmlDocument): readonly string[] {
  return [...document.querySelectorAll('time[datetime]')].flatMap((time) => {
    const around = time.parentElement?.textContent.trim().slice(0, 40) ?? ''
    return isOfArticle(time) && PUBLISHED_LABEL.test(around) ? [valueOf(time)] : []
  })
}

/** Classes of the whole page tell what else is on it: `body class="two-sidebars"`. */
function isOfArticle(element: HtmlElement): boolean {
  const place = element.closest(ELSEWHERE)
  return place === null || /^(?:HTML|BODY|MAIN)$/.test(place.nodeName)
}

/** What the element states for programs, else what it shows. */
function valueOf(element: HtmlElement): string {
  const stated = ['content', 'datetime', 'title'].map((name) => element.getAttribute(name)?.trim())
  const isTime = /^(?:META|TIME|ABBR|SPAN|DATA)$/.test(element.nodeName)
  return (isTime && stated.find((text) => text)) || shownText(element)
}

/** The text, words apart that stand in elements of their own: "By", name and place are set apart by style sheets. */
function shownText(element: HtmlElement): string {
  const { textContent } = element
  const text = textContent.length > LONGEST * 4 ? textContent : withEdges(element)
  return text
    .replace(/(?<=[\p{L}\p{N}.])\0+(?=[\p{L}\p{N}])/gu, ' ')
    .replace(/[\s\0]+/g, (space) => (/\s/.test(space) ? ' ' : ''))
    .trim()
}

/** The text with U+0000, which no page can hold, where an element begins or ends. Recurses no deeper than a page may be nested. */
function withEdges(node: HtmlNode): string {
  if (node.nodeType === TEXT_NODE) return node.nodeValue ?? ''
  let text = '\0'
  for (let child = node.firstChild; child; child = child.nextSibling) text += withEdges(child)
  return `${text}\0`
}
