import type { HtmlDocument } from './html-dom.ts'
import { parseHTML } from 'linkedom'

/** Elements whose end tag may be left out, and those that have none: they do not add to the depth. */
const SHALLOW =
  /^(?:area|base|body|br|col|dd|dt|embed|head|hr|html|img|input|li|link|meta|option|p|param|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/

/** Nesting and number of tags and entities of a page. */
export interface PageSize {
  readonly depth: number
  readonly marks: number
}

/** The largest page that is read at all. News pages nest below 60 deep and have below 15,000 marks. */
const LARGEST: PageSize = { depth: 250, marks: 30_000 }

const OPENING =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|article|main|section|header|div|h[1-6]|p)\b/i

/** Whether a text opens like a page or a piece of one. */
export function looksLikeHtml(text: string): boolean {
  return OPENING.test(text.slice(0, 4000))
}

/** Whether a page is nested deeper or larger than any article: refused before it is parsed, for parsers recurse. */
export function isOutOfBounds(html: string): boolean {
  return exceeds(html, LARGEST)
}

/** Whether a page is deeper or larger than that; scripts and styles are not counted. Reads the page once. */
export function exceeds(html: string, size: PageSize): boolean {
  const mark = /&|<(?:(\/?)([a-z][a-z\d-]{0,30}))?/gi
  let depth = 0
  for (let marks = 1, found = mark.exec(html); found; marks += 1, found = mark.exec(html)) {
    const [, closing, name = ''] = found
    const tag = name.toLowerCase()
    if (tag !== '' && !SHALLOW.test(tag)) depth = Math.max(0, depth + (closing === '/' ? -1 : 1))
    if (depth > size.depth || marks > size.marks) return true
    if (closing === '' && /^(?:script|style)$/.test(tag)) {
      const end = html.indexOf(`</${name}`, mark.lastIndex)
      if (end < 0) return false
      mark.lastIndex = end
    }
  }
  return false
}

/**
 * Parses a page, or a piece of one within a page of its own. Scripts are text here and never run. A page that is all comment has no elements;
 * the document is then empty.
 */
export function parsePage(html: string): HtmlDocument {
  const isWhole = /<(?:html|body)\b/i.test(html.slice(0, 20_000))
  const { document } = parseHTML(isWhole ? html : pageOf(html))
  return document.documentElement ? document : parseHTML(pageOf('')).document
}

function pageOf(body: string): string {
  return `<!doctype html><html><head></head><body>${body}</body></html>`
}
