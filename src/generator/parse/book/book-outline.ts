import { posix } from 'node:path'
import type { ZipFiles } from '#generator/parse/containers/zip-files.ts'
import { flatElements } from './flat-xml.ts'
import type { FlatElement } from './flat-xml.ts'

/** A document of a book in reading order. */
export interface BookDocument {
  /** In the archive. */
  readonly path: string
  /** As the table of contents calls it; undefined for one that is not in it. */
  readonly label: string | undefined
}

/** What an EPUB says of itself (https://www.w3.org/TR/epub-33/). */
export interface BookOutline {
  readonly documents: readonly BookDocument[]
  /** Whether there is a table of contents. */
  readonly hasContents: boolean
  /** The paper of which it is an issue, as calibre writes it. */
  readonly paper: string | undefined
}

const PACKAGE = 'META-INF/container.xml'

/** Reads the package and the table of contents; undefined for an archive without them. */
export async function readOutline(zip: ZipFiles): Promise<BookOutline | undefined> {
  const container = flatElements((await zip.text(PACKAGE)) ?? '')
  const path = container.find(({ name }) => name === 'rootfile')?.attributes['full-path']
  const xml = path === undefined ? undefined : await zip.text(path)
  if (path === undefined || xml === undefined) return undefined
  const elements = flatElements(xml)
  const items = elements.filter(({ name }) => name === 'item')
  const pathOf = (item: FlatElement | undefined) =>
    item?.attributes['href'] === undefined ? undefined : resolvedPath(path, item.attributes['href'])
  const nav = items.find(({ attributes }) => /(?:^|\s)nav(?:\s|$)/.test(attributes['properties'] ?? ''))
  const ncx = items.find(({ attributes }) => attributes['media-type'] === 'application/x-dtbncx+xml')
  const labels = await labelsIn(zip, pathOf(nav), pathOf(ncx))
  const spine = elements.filter(({ name, attributes }) => name === 'itemref' && attributes['linear'] !== 'no')
  const documents = spine.flatMap(({ attributes }) => {
    const item = items.find((one) => one.attributes['id'] === attributes['idref'])
    const found = pathOf(item)
    const isText = /html|xml/.test(item?.attributes['media-type'] ?? 'html')
    return found === undefined || item === nav || !isText ? [] : [{ path: found, label: labels.get(found) }]
  })
  return { documents, hasContents: labels.size > 0, paper: paperIn(elements) }
}

/** What the table of contents calls each document, by the first of its entries for it. */
async function labelsIn(
  zip: ZipFiles,
  nav: string | undefined,
  ncx: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  const fromNav = nav === undefined ? [] : entriesOfNav(nav, (await zip.text(nav)) ?? '')
  const entries =
    fromNav.length > 0 || ncx === undefined ? fromNav : entriesOfNcx(ncx, (await zip.text(ncx)) ?? '')
  return new Map([...entries].reverse())
}

type ContentsEntry = readonly [path: string, label: string]

function entriesOfNav(path: string, xml: string): readonly ContentsEntry[] {
  const elements = flatElements(xml)
  const from = elements.findIndex(
    ({ name, attributes }) => name === 'nav' && /toc/.test(attributes['epub:type'] ?? 'toc'),
  )
  const to = elements.findIndex(({ name }, index) => index > from && name === 'nav')
  return elements
    .slice(Math.max(0, from), to < 0 ? undefined : to)
    .flatMap(({ name, attributes, text }) =>
      name === 'a' && attributes['href'] !== undefined ? [entry(path, attributes['href'], text)] : [],
    )
}

/** `<navLabel><text>…</text></navLabel><content src="…"/>` */
function entriesOfNcx(path: string, xml: string): readonly ContentsEntry[] {
  let label = ''
  return flatElements(xml).flatMap(({ name, attributes, text }) => {
    if (name === 'navLabel') label = text
    return name === 'content' && attributes['src'] !== undefined
      ? [entry(path, attributes['src'], label)]
      : []
  })
}

function entry(path: string, href: string, label: string): ContentsEntry {
  return [resolvedPath(path, href), label.replace(/\s+/g, ' ').trim()]
}

/** A path in the archive, as another file writes it: relative, with %20 and a fragment. */
function resolvedPath(from: string, href: string): string {
  const path = href.replace(/#.*$/, '')
  return posix.normalize(posix.join(posix.dirname(from), decoded(path))).replace(/^\/+/, '')
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function paperIn(elements: readonly FlatElement[]): string | undefined {
  const type = elements.find(({ attributes }) => attributes['name'] === 'calibre:publication_type')
  return /^periodical:[^:]*:(.+)$/.exec(type?.attributes['content'] ?? '')?.[1]?.trim()
}
