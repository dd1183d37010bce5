import type { Seed } from '#generator/parse/article/seed.ts'
import type { FeedEntry } from '#generator/parse/feed/feed-entry.ts'
import { readXmlElements, textOf } from '#generator/parse/feed/xml-elements.ts'
import type { XmlElement } from '#generator/parse/feed/xml-elements.ts'
import { firstWithin, htmlOfWire, localName, within } from './wire-html.ts'

/** Stories in NITF, the XML of news agencies (https://iptc.org/standards/nitf/). */
export function readNitf({ text }: Seed): readonly FeedEntry[] {
  const entries: FeedEntry[] = []
  readXmlElements(
    text,
    (name) => localName({ name }) === 'nitf',
    (element) =>
      entries.push({ ...entryOfNitf(element), ...(element.isCut === true && { broken: 'is cut off' }) }),
  )
  return entries
}

/** What a story in NITF says of itself. */
export function entryOfNitf(nitf: XmlElement): FeedEntry {
  const head = firstWithin(nitf, 'head')
  const opening = firstWithin(nitf, 'body.head')
  const body = firstWithin(nitf, 'body.content')
  const data = firstWithin(head, 'docdata')
  const stated = (name: string, attribute: string, around = data) =>
    firstWithin(around, name)?.attributes[attribute] ?? []
  const status = data?.attributes['management-status'] ?? ''
  const embargo = [stated('date.release', 'norm')].flat()[0]
  return {
    line: nitf.line,
    title: said(firstWithin(opening, 'hl1')) ?? said(firstWithin(head, 'title')),
    published: [
      stated('story.date', 'norm', opening),
      stated('date.issue', 'norm'),
      stated('pubdata', 'date.publication', head),
    ].flat(),
    modified: [],
    authors: bylinesOf(opening),
    source:
      said(firstWithin(opening, 'distributor')) ??
      said(firstWithin(opening, 'rights.owner')) ??
      [stated('doc-id', 'regsrc'), stated('doc.copyright', 'holder')].flat()[0],
    language: nitf.attributes['baselang'] ?? body?.language ?? nitf.language,
    texts: [body, firstWithin(opening, 'abstract')]
      .flatMap((text) => (text ? [{ text: htmlOfWire(text), isHtml: true }] : []))
      .slice(0, 1),
    notes: body ? [...within(body, 'fn')].flatMap((note) => said(note) ?? []) : [],
    ...(embargo !== undefined && { embargo }),
    ...(/^(?:withheld|cancel+ed|embargoed)$/i.test(status) &&
      (embargo === undefined || !/^embargoed$/i.test(status)) && { leftOut: `is "${status}" by its agency` }),
  }
}

/** Lines of writers; what they are by profession is no name. */
function bylinesOf(opening: XmlElement | undefined): readonly string[] {
  if (!opening) return []
  return [...within(opening, 'byline')].flatMap((byline) => {
    const people = [...within(byline, 'person')].flatMap((person) => said(person) ?? [])
    const line = said({
      ...byline,
      children: byline.children.filter(
        (child) => typeof child === 'string' || !/^(?:byttl|virtloc)$/.test(localName(child)),
      ),
    })
    return people.length > 0 ? people : (line?.replace(/^(?:By|Von|Par|Por|Di|Av)\s+(?=\S)/i, '') ?? [])
  })
}

/** The text of an element in one line; undefined for none. */
export function said(element: XmlElement | undefined): string | undefined {
  return textOf(element).replace(/\s+/g, ' ').trim() || undefined
}
