import { parseHTML } from 'linkedom/worker'
import { defaultTreeAdapter } from 'parse5'
import { xmlRoot } from '#generator/parse/decode/xml-root.ts'
import type { HtmlDocument, HtmlElement } from './html-dom.ts'
import type { TreeElement, TreeParent, TreeSize } from './page-tree.ts'
import { renderedPage } from './rendered-page.ts'

/** A page that was read: its document, and how large that is. */
export interface ParsedPage {
  readonly document: HtmlDocument
  readonly size: TreeSize
  /** The document once more, for readers that take it to pieces. */
  readonly copy: () => HtmlDocument
}

/** What of linkedom's document it takes to fill one; this room has no DOM types. */
interface LinkedElement {
  setAttribute(name: string, value: string): void
  appendChild(child: unknown): void
  replaceChildren(): void
}

interface LinkedDocument extends HtmlDocument {
  readonly documentElement: HtmlElement & LinkedElement
  createElement(name: string): LinkedElement
  createTextNode(text: string): unknown
}

/** First elements of pages, and of pieces of them. */
const FIRST = /^(?:html|head|title|meta|base|body|article|main|section|header|div|h[1-6]|p|center)$/i

/** Whether a text opens like a page or a piece of one. */
export function looksLikeHtml(text: string): boolean {
  return /^\s*<!doctype\s+html\b/i.test(text.slice(0, 1000)) || FIRST.test(xmlRoot(text) ?? '')
}

/** Parses a page, or a piece of one within a page of its own; undefined for one that is too large. Scripts are text here and never run. */
export function parsePage(html: string): ParsedPage | undefined {
  const page = renderedPage(html)
  if (!page) return undefined
  const copy = (): HtmlDocument => documentOf(page.tree)
  return { document: copy(), size: page.size, copy }
}

/** A document with the elements of a tree. */
function documentOf(tree: TreeParent): HtmlDocument {
  const { document }: { readonly document: LinkedDocument } = parseHTML('<!doctype html><html></html>')
  const root = tree.childNodes.find((node): node is TreeElement => node.nodeName === 'html')
  const { documentElement } = document
  documentElement.replaceChildren()
  if (root) fill(documentElement, root, document)
  return document
}

/** Recurses no deeper than `parseTree` lets a tree be. */
function fill(element: LinkedElement, { attrs, childNodes }: TreeElement, document: LinkedDocument): void {
  for (const { name, value } of attrs) element.setAttribute(name, value)
  for (const child of childNodes) {
    if (defaultTreeAdapter.isTextNode(child)) element.appendChild(document.createTextNode(child.value))
    else if (defaultTreeAdapter.isElementNode(child)) {
      const made = document.createElement(child.tagName)
      fill(made, child, document)
      element.appendChild(made)
    }
  }
}
