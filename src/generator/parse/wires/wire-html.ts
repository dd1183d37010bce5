import type { XmlElement } from '#generator/parse/feed/xml-elements.ts'

/** What NITF calls elements that HTML has; those of no name here are passed over and their text kept. */
const TAGS: ReadonlyMap<string, string> = new Map([
  ...[
    'p',
    'table',
    'caption',
    'tr',
    'td',
    'th',
    'ul',
    'ol',
    'li',
    'pre',
    'sub',
    'sup',
    'h1',
    'h2',
    'h3',
    'h4',
    'q',
  ].map((name) => [name, name] as const),
  ['hl2', 'h2'],
  ['block', 'div'],
  ['div', 'div'],
  ['bq', 'blockquote'],
  ['blockquote', 'blockquote'],
  ['credit', 'p'],
  ['dt', 'p'],
  ['dd', 'p'],
  ['media', 'figure'],
  ['figure', 'figure'],
  ['media-caption', 'figcaption'],
  ['figcaption', 'figcaption'],
])

/** What is for editors or machines: remarks, references to pictures, codes. Footnotes are read apart. */
const NO_TEXT =
  /^(?:note|media-reference|media-metadata|media-object|media-producer|alt-code|virtloc|fn|script|style|body\.end|del)$/

const BARE = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|quot|apos|amp|nbsp);)/gi

/** The text in an element of NITF or XHTML, as HTML. */
export function htmlOfWire({ children }: XmlElement): string {
  return joined(children)
    .map((child) => {
      // References of characters that an agency wrote twice over are read.
      if (typeof child === 'string') return child.replace(BARE, '&amp;').replaceAll('<', '&lt;')
      const name = localName(child)
      if (NO_TEXT.test(name)) return ''
      if (name === 'br') return '<br>'
      if (name === 'frac') return fraction(child)
      const tag = TAGS.get(name)
      return tag === undefined ? htmlOfWire(child) : `<${tag}>${htmlOfWire(child)}</${tag}>`
    })
    .join('')
}

/** Pieces of a text in one: a parser hands over what stands around a reference apart. */
function joined(children: XmlElement['children']): XmlElement['children'] {
  const list: XmlElement['children'] = []
  for (const child of children) {
    const last = list.at(-1)
    if (typeof child === 'string' && typeof last === 'string') list[list.length - 1] = last + child
    else list.push(child)
  }
  return list
}

/** The name of an element without its vocabulary. */
export function localName({ name }: Pick<XmlElement, 'name'>): string {
  return name.replace(/^.*[:\s]/, '').toLowerCase()
}

/** `<numer>1</numer><frac-sep/><denom>2</denom>` -> "1/2". */
function fraction(element: XmlElement): string {
  const parts = element.children.filter((child) => typeof child !== 'string')
  return parts.flatMap((part) => htmlOfWire(part).trim() || []).join('/')
}

/** The elements within one that go by a name, at any depth and in their order. */
export function* within(element: XmlElement, ...names: readonly string[]): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (names.includes(localName(child))) yield child
    else yield* within(child, ...names)
  }
}

/** The first such element. */
export function firstWithin(
  element: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined {
  return element && within(element, ...names).next().value
}
