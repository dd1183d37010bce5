import { Parser } from 'htmlparser2'

/** An element of XML by the words of its vocabulary, whatever prefix the file gives it. */
export interface XmlElement {
  /** "title", "dc:creator", "wp:status"; feeds' own elements have no prefix. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (XmlElement | string)[]
  /** From 1. */
  readonly line: number
  /** As the element or the nearest around it states them (xml:lang, xml:base). */
  readonly language: string | undefined
  readonly base: string | undefined
  /** Whether the file ends within it. */
  readonly isCut?: boolean
}

/** Prefixes that elements are called by here, with the addresses of their vocabularies; all versions of a feed's own have none. */
const VOCABULARIES: readonly (readonly [address: RegExp, prefix: string])[] = [
  [
    /^(?:http:\/\/www\.w3\.org\/2005\/Atom|https?:\/\/purl\.org\/(?:atom\/ns#.*|rss\/1\.0\/?|net\/rss1\.1#)|http:\/\/(?:my\.netscape\.com\/(?:rdf|publish\/formats)\/.*|backend\.userland\.com\/.*|blogs\.law\.harvard\.edu\/tech\/rss|channel\.netscape\.com\/rdf\/.*))$/i,
    '',
  ],
  [/^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#$/, 'rdf:'],
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content\/?$/i, 'content:'],
  [/^https?:\/\/purl\.org\/dc\/(?:elements\/1\.[01]|terms)\/?$/i, 'dc:'],
  [/^http:\/\/www\.w3\.org\/1999\/xhtml$/, 'xhtml:'],
  [/^https?:\/\/wordpress\.org\/export\/[\d.]+\/?$/, 'wp:'],
  [/^https?:\/\/wordpress\.org\/export\/[\d.]+\/excerpt\/?$/, 'excerpt:'],
  [/^http:\/\/(?:purl\.org\/atom\/app#|www\.w3\.org\/2007\/app)$/, 'app:'],
  [/^http:\/\/schemas\.google\.com\/blogger\/\d+$/, 'blogger:'],
  [/^http:\/\/purl\.org\/syndication\/thread\/1\.0$/, 'thr:'],
  [/^http:\/\/www\.tei-c\.org\/ns\/1\.0$/, ''],
]

/** Elements deeper than this within a wanted one are passed over and their text kept, so that what walks them may recurse. */
const DEEPEST = 200

/** With more elements open at once a parser takes seconds to close them: the end tags of entries are missing. */
const MOST_OPEN = 2000

/** Ends the reading of a text with too many open elements. */
class TooDeep extends Error {}

/** What elements inherit: the meaning of prefixes, and the language and address that https://www.w3.org/TR/xml/ and XML Base give. */
interface Scope {
  readonly prefixes: ReadonlyMap<string, string>
  readonly language: string | undefined
  readonly base: string | undefined
}

interface Open {
  readonly element: XmlElement
  readonly scope: Scope
}

const OUTERMOST: Scope = { prefixes: new Map(), language: undefined, base: undefined }

/**
 * Reads XML element by element: `onElement` is handed, whole, every element of which `isWanted` says so by its name and that of its parent. Nothing
 * else is kept, however long the text is. Faults of the markup are read over, as feed readers do; a wanted element that begins directly in
 * another of its name ends that one. False for a text that was given up, for it nests too many elements.
 */
export function readXmlElements(
  xml: string,
  isWanted: (name: string, parent: string | undefined) => boolean,
  onElement: (element: XmlElement) => void,
): boolean {
  const open: Open[] = []
  const lineAt = createLineCounter(xml)
  let wanted: XmlElement | undefined
  let depth = 0
  let isAtEnd = false

  function onOpen(tag: string, attributes: Record<string, string>): void {
    if (open.length > MOST_OPEN) throw new TooDeep()
    const parent = open.at(-1)
    const scope = scopeIn(attributes, parent?.scope)
    const name = nameOf(tag, scope)
    const { language, base } = scope
    const element = { name, attributes, language, base, children: [], line: lineAt(parser.startIndex) }
    if (wanted && wanted === parent?.element && wanted.name === name) hand({ ...wanted })
    if (wanted && ++depth <= DEEPEST) parent?.element.children.push(element)
    else if (!wanted && isWanted(name, parent?.element.name)) [wanted, depth] = [element, 0]
    open.push(wanted && depth > DEEPEST && parent ? parent : { element, scope })
  }

  function onClose(): void {
    const closed = open.pop()?.element
    if (wanted && depth-- === 0 && closed === wanted) hand({ ...wanted, isCut: isAtEnd })
  }

  function hand(element: XmlElement): void {
    wanted = undefined
    onElement(element)
  }

  const parser = new Parser(
    {
      onopentag: onOpen,
      onclosetag: onClose,
      ontext: (text) => {
        if (wanted) open.at(-1)?.element.children.push(text)
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  try {
    parser.write(xml)
    isAtEnd = true
    parser.end()
    return true
  } catch (error) {
    if (error instanceof TooDeep) return false
    throw error
  }
}

/** The text of an element and of all within it. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('')
}

/** Its own elements by one of these names, in the order of the names. */
export function childrenOf({ children }: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  const elements = children.filter((child) => typeof child !== 'string')
  return names.flatMap((name) => elements.filter((child) => child.name === name))
}

/** The markup within an element of XHTML, as HTML. */
export function markupOf({ children }: XmlElement): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return escaped(child)
      const name = child.name.replace(/^.*:/, '')
      const attributes = Object.entries(child.attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
      return `<${name}${attributes.join('')}>${markupOf(child)}</${name}>`
    })
    .join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

function scopeIn(attributes: Readonly<Record<string, string>>, around: Scope = OUTERMOST): Scope {
  const declared = Object.entries(attributes).flatMap(([key, address]) => {
    const [, prefix] = /^xmlns(?::(.+))?$/.exec(key) ?? []
    return prefix === undefined && key !== 'xmlns'
      ? []
      : [[prefix ?? '', vocabularyAt(address.trim())] as const]
  })
  const { 'xml:lang': language, 'xml:base': base } = attributes
  if (declared.length === 0 && language === undefined && base === undefined) return around
  return {
    prefixes: declared.length === 0 ? around.prefixes : new Map([...around.prefixes, ...declared]),
    language: language ?? around.language,
    base: base === undefined ? around.base : resolved(base, around.base),
  }
}

/** The prefix that elements of a vocabulary are called by here; those of an unknown one are called by nothing that is looked for. */
function vocabularyAt(address: string): string {
  return VOCABULARIES.find(([form]) => form.test(address))?.[1] ?? `${address} `
}

/** A prefix that the file does not declare means what it is usual for. */
function nameOf(tag: string, { prefixes }: Scope): string {
  const [, prefix = '', local = tag] = /^([^:]*):(.*)$/.exec(tag) ?? []
  return `${prefixes.get(prefix) ?? (prefix === '' || prefix === 'atom' ? '' : `${prefix}:`)}${local}`
}

/** An address that may be relative to another. */
export function resolved(address: string, base: string | undefined): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address
}

/** The line of an offset, from 1; offsets are asked for in their order. */
function createLineCounter(text: string): (offset: number) => number {
  let [line, next] = [1, text.indexOf('\n')]
  return (offset) => {
    while (next >= 0 && next < offset) {
      line++
      next = text.indexOf('\n', next + 1)
    }
    return line
  }
}
