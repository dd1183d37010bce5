import type { HtmlDocument } from './html-dom.ts'
import { parseHTML } from 'linkedom'

/** Elements whose end tag may be left out, and those that have none: they do not add to the depth. */
const SHALLOW =
  /^(?:area|base|body|br|col|dd|dt|embed|head|hr|html|img|input|li|link|meta|option|p|param|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/

/** Deepest nesting and most elements of a page that is read. News pages have a depth below 60 and below 10,000 elements. */
const MAX_DEPTH = 400
const MAX_ELEMENTS = 30_000

const OPENING =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|article|main|section|header|div|h[1-6]|p)\b/i

/** Whether a text opens like a page or a piece of one. */
export function looksLikeHtml(text: string): boolean {
  return OPENING.test(text.slice(0, 4000))
}

/** Whether a page is nested deeper or larger than any article: refused before it is parsed, for parsers recurse. */
export function isOutOfBounds(html: string): boolean {
  let depth = 0
  let elements = 0
  for (const [, closing, name = ''] of html.matchAll(/<(\/?)([a-z][a-z\d-]{0,30})/gi)) {
    if (SHALLOW.test(name.toLowerCase())) elements += 1
    else if (closing === '/') depth = Math.max(0, depth - 1)
    else depth += 1
    if (closing === '') elements += 1
    if (depth > MAX_DEPTH || elements > MAX_ELEMENTS) return true
  }
  return false
}

/** Parses a page, or a piece of one within a page of its own. Scripts are text here and never run. */
export function parsePage(html: string): HtmlDocument {
  const whole = /<(?:html|body)\b/i.test(html.slice(0, 20_000))
  return parseHTML(whole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`).document
}
