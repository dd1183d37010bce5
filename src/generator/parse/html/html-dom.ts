/** The little of the DOM that is read here; this room has no DOM types. */
export interface HtmlNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly firstChild: HtmlNode | null
  readonly nextSibling: HtmlNode | null
  readonly previousSibling: HtmlNode | null
}

export interface HtmlElement extends HtmlNode {
  readonly textContent: string
  getAttribute(name: string): string | null
  querySelector(selector: string): HtmlElement | null
  querySelectorAll(selector: string): Iterable<HtmlElement>
  closest(selector: string): HtmlElement | null
  readonly parentElement: HtmlElement | null
  remove(): void
  removeAttribute(name: string): void
}

export interface HtmlDocument {
  readonly title: string
  readonly documentElement: HtmlElement | null
  readonly body: HtmlElement
  querySelector(selector: string): HtmlElement | null
  querySelectorAll(selector: string): Iterable<HtmlElement>
}
