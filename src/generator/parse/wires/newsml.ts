import type { Seed } from '#generator/parse/article/seed.ts'
import type { EntryText, FeedEntry } from '#generator/parse/feed/feed-entry.ts'
import { readXmlElements, textOf } from '#generator/parse/feed/xml-elements.ts'
import type { XmlElement } from '#generator/parse/feed/xml-elements.ts'
import { entryOfNitf, said } from './nitf.ts'
import { firstWithin, htmlOfWire, localName, within } from './wire-html.ts'

/** The items of NewsML-G2 (https://iptc.org/standards/newsml-g2/), alone or in messages, and those of NewsML 1. Packages only name others. */
export function readNewsml({ text }: Seed): readonly FeedEntry[] {
  const entries: FeedEntry[] = []
  readXmlElements(
    text,
    (name) => localName({ name }) === 'newsitem',
    (item) => {
      const entry = firstWithin(item, 'newsmanagement') ? entryOfFirst(item) : entryOfItem(item)
      entries.push(item.isCut === true ? { ...entry, broken: 'is cut off' } : entry)
    },
  )
  return entries
}

/** An item of NewsML-G2. */
function entryOfItem(item: XmlElement): FeedEntry {
  const meta = firstWithin(item, 'itemmeta')
  const content = firstWithin(item, 'contentmeta')
  const kind = codeOf(firstWithin(meta, 'itemclass'))
  const status = codeOf(firstWithin(meta, 'pubstatus'))
  const inline = firstWithin(item, 'inlinexml')
  const nitf = firstWithin(inline, 'nitf')
  const inside = nitf && entryOfNitf(nitf)
  const writer = of(content, 'by') ?? inside?.authors
  const creators = content
    ? [...within(content, 'creator', 'contributor')].flatMap((one) => of(one, 'name') ?? [])
    : []
  const embargo = of(meta, 'embargoed')
  return {
    line: item.line,
    title: headlineOf(content) ?? inside?.title,
    published: [of(content, 'contentcreated'), of(meta, 'firstcreated')].flatMap((stamp) => stamp ?? []),
    modified: [of(meta, 'versioncreated'), of(content, 'contentmodified')].flatMap((stamp) => stamp ?? []),
    authors: writer === undefined || writer.length === 0 ? creators : [writer].flat(),
    source: sourceOf(item, meta, content),
    language: firstWithin(content, 'language')?.attributes['tag'] ?? item.language ?? inside?.language,
    url: /^https?:\/\//.test(item.attributes['guid'] ?? '') ? item.attributes['guid'] : undefined,
    texts: inside?.texts ?? textsOf(item, inline),
    notes: inside?.notes ?? [],
    ...(embargo !== undefined && { embargo }),
    ...(/^(?:withheld|cancell?ed)$/.test(status) && { leftOut: `is "${status}" by its agency` }),
    ...(!/^(?:text|composite|)$/.test(kind) && { leftOut: `is no article but of the type "${kind}"` }),
  }
}

function of(around: XmlElement | undefined, name: string): string | undefined {
  return said(firstWithin(around, name))
}

/** "ninat:text" -> "text". */
function codeOf(element: XmlElement | undefined): string {
  return (element?.attributes['qcode'] ?? '').replace(/^.*[:/]/, '').toLowerCase()
}

/** The main one; others say what their part is, "hld:subHeadline". */
function headlineOf(content: XmlElement | undefined): string | undefined {
  const lines = content ? [...within(content, 'headline')] : []
  const main = lines.find(({ attributes }) => !/sub|short|over|second/i.test(attributes['role'] ?? ''))
  return said(main ?? lines[0])
}

/** A name before a code. */
function sourceOf(
  item: XmlElement,
  meta: XmlElement | undefined,
  content: XmlElement | undefined,
): string | undefined {
  const parties = [
    firstWithin(meta, 'provider'),
    firstWithin(content, 'infosource'),
    firstWithin(item, 'copyrightholder'),
  ].filter((party) => party !== undefined)
  const literals = parties.flatMap(({ attributes }) => attributes['literal'] ?? [])
  return (
    parties.flatMap((party) => said(firstWithin(party, 'name')) ?? [])[0] ??
    literals.find((literal) => !literal.includes('.')) ??
    literals[0] ??
    parties.flatMap(({ attributes }) => /^.*:(.+)$/.exec(attributes['qcode'] ?? '')?.[1] ?? [])[0]
  )
}

/** Text in the item itself: XHTML, or data of which some agencies say that it is plain and mark it up all the same. */
function textsOf(item: XmlElement, inline: XmlElement | undefined): readonly EntryText[] {
  const body = firstWithin(inline, 'body', 'body.content') ?? inline
  const marked = body ? [{ text: htmlOfWire(body), isHtml: true }] : []
  const data = [...within(item, 'inlinedata')].map((one) => {
    const text = textOf(one)
    return { text, isHtml: /html/i.test(one.attributes['contenttype'] ?? '') || /<p\b/i.test(text) }
  })
  return [...marked, ...data]
}

/** An item of NewsML 1, whose components lie in each other. */
function entryOfFirst(item: XmlElement): FeedEntry {
  const management = firstWithin(item, 'newsmanagement')
  const status = firstWithin(management, 'status')?.attributes['FormalName'] ?? ''
  const content = [...within(item, 'datacontent')].find((one) =>
    firstWithin(one, 'p', 'nitf', 'body.content'),
  )
  const nitf = firstWithin(content, 'nitf')
  const inside = nitf && entryOfNitf(nitf)
  const [stamp] = [firstWithin(management, 'firstcreated'), firstWithin(item, 'dateid')].flatMap(
    (one) => said(one) ?? [],
  )
  const change = said(firstWithin(management, 'thisrevisioncreated'))
  const by = said(firstWithin(item, 'byline'))
  const provider = firstWithin(firstWithin(item, 'provider'), 'party')?.attributes['FormalName']
  return {
    line: item.line,
    title: said(firstWithin(item, 'headline')) ?? inside?.title,
    published: stamp === undefined ? [] : [stamp],
    modified: change === undefined ? [] : [change],
    authors: by === undefined ? (inside?.authors ?? []) : [by],
    source: provider ?? inside?.source ?? said(firstWithin(item, 'providerid')),
    language:
      firstWithin(firstWithin(item, 'descriptivemetadata'), 'language')?.attributes['FormalName'] ??
      item.language,
    texts:
      inside?.texts ??
      (content ? [{ text: htmlOfWire(firstWithin(content, 'body.content') ?? content), isHtml: true }] : []),
    notes: inside?.notes ?? [],
    ...(/^(?:withheld|cancell?ed|embargoed)$/i.test(status) && { leftOut: `is "${status}" by its agency` }),
  }
}
