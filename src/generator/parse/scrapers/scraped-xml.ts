import type { Seed } from '#generator/parse/article/seed.ts'
import type { FeedEntry } from '#generator/parse/feed/feed-entry.ts'
import { childrenOf, readXmlElements, textOf } from '#generator/parse/feed/xml-elements.ts'
import type { XmlElement } from '#generator/parse/feed/xml-elements.ts'

/** The articles in XML of trafilatura (https://trafilatura.readthedocs.io/), and in TEI, each alone or in a corpus. */
export function readScrapedXml({ text }: Seed): readonly FeedEntry[] {
  const entries: FeedEntry[] = []
  readXmlElements(
    text,
    (name) => name === 'doc' || name === 'TEI',
    (element) => {
      const entry = element.name === 'TEI' ? entryOfTei(element) : entryOfDoc(element)
      entries.push(element.isCut === true ? { ...entry, broken: 'is cut off' } : entry)
    },
  )
  return entries
}

/** What is stated of the article stands in attributes. */
function entryOfDoc(doc: XmlElement): FeedEntry {
  const { title, author, date, url, sitename, hostname, language } = doc.attributes
  return {
    line: doc.line,
    title,
    published: date === undefined ? [] : [date],
    modified: [],
    authors: author?.split(/\s*;\s*/) ?? [],
    source: sitename ?? hostname,
    language,
    url,
    texts: childrenOf(doc, 'main').map((main) => ({ text: htmlOf(main), isHtml: true })),
  }
}

/** The fullest description of the source, else that of the file; when the page was fetched is not said of the article. */
function entryOfTei(tei: XmlElement): FeedEntry {
  const file = within(tei, 'teiHeader', 'fileDesc')
  const source = within(file, 'sourceDesc', 'biblFull') ?? file
  const publication = within(source, 'publicationStmt')
  const titles = childrenOf(within(source, 'titleStmt') ?? tei, 'title', 'author')
  const bodies = [within(tei, 'text', 'body')].flatMap((body) => body ?? [])
  return {
    line: tei.line,
    title: said(titles.find(({ name }) => name === 'title')),
    published: [said(own(publication, 'date'))].flatMap((date) => date ?? []),
    modified: [],
    authors: titles.filter(({ name }) => name === 'author').flatMap((author) => said(author) ?? []),
    source: said(own(publication, 'publisher'))?.replace(/\s*\([^()\s]+\.[^()\s]+\)$/, ''),
    language: tei.language,
    url: own(publication, 'ptr')?.attributes['target'],
    texts: bodies.map((body) => ({ text: htmlOf(body), isHtml: true })),
  }
}

function own(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && childrenOf(element, name)[0]
}

function within(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((found, name) => own(found, name), element)
}

function said(element: XmlElement | undefined): string | undefined {
  return textOf(element).replace(/\s+/g, ' ').trim() || undefined
}

const TAGS: ReadonlyMap<string, string> = new Map([
  ['p', 'p'],
  ['item', 'li'],
  ['quote', 'blockquote'],
  ['table', 'table'],
  ['row', 'tr'],
  ['cell', 'td'],
  ['code', 'pre'],
  ['figDesc', 'figcaption'],
  ['div', 'div'],
  ['lg', 'div'],
  ['l', 'p'],
])

/** Text as both write it -> HTML. Notes, readers' comments and what was deleted are no text. */
function htmlOf({ children }: XmlElement): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return child.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
      if (child.attributes['type'] === 'comments' || /^(?:comments|note|del|fw)$/.test(child.name)) return ''
      if (child.name === 'lb') return '<br>'
      const tag = tagOf(child)
      return tag === undefined ? htmlOf(child) : `<${tag}>${htmlOf(child)}</${tag}>`
    })
    .join('')
}

function tagOf({ name, attributes }: XmlElement): string | undefined {
  if (name === 'head' || (name === 'ab' && attributes['type'] === 'header'))
    return /^h[1-6]$/.exec(attributes['rend'] ?? '')?.[0] ?? 'h2'
  if (name === 'ab') return 'p'
  if (name === 'list') return attributes['rend'] === 'ol' ? 'ol' : 'ul'
  return TAGS.get(name)
}
