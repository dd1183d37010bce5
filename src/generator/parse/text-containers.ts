import type { Seed } from '#generator/parse/article/seed.ts'
import { xmlRoot } from '#generator/parse/decode/xml-root.ts'
import { isDatabaseExport, readDatabaseExport } from './databases/database-export.ts'
import { isLinkList, readLinkList } from './exports/link-list.ts'
import { isReferences, readReferences } from './exports/references.ts'
import { isSfeed, readSfeed } from './exports/sfeed.ts'
import { isScraped } from './scrapers/is-scraped.ts'
import { isArticleTable } from './tables/table-columns.ts'
import { isWireMessages, readWireMessages } from './wires/wire-messages.ts'
import type { TextContainer } from './containers/container.ts'

/** Told by the shape of a text, in this order. A new one is one file and one entry. */
const TEXT_CONTAINERS: readonly TextContainer[] = [
  {
    name: 'a list of links',
    matches: isLinkList,
    load: async () => readLinkList,
  },
  {
    name: 'a list of references (RIS)',
    matches: isReferences,
    load: async () => readReferences,
  },
  {
    name: 'a feed that sfeed keeps',
    matches: isSfeed,
    load: async () => readSfeed,
  },
  {
    name: 'a notebook of Evernote (ENEX)',
    matches: ({ text }) => xmlRoot(text) === 'en-export',
    load: async () => (await import('./scrapers/enex.ts')).readEnex,
  },
  {
    name: 'the text of a scraper in XML',
    matches: ({ text }) => /^(?:doc|corpus|TEI|teiCorpus)$/.test(xmlRoot(text) ?? '') && isScraped(text),
    load: async () => (await import('./scrapers/scraped-xml.ts')).readScrapedXml,
  },
  {
    name: 'news in NITF',
    matches: ({ text }) => /^(?:.*:)?nitf$/i.test(xmlRoot(text) ?? ''),
    load: async () => (await import('./wires/nitf.ts')).readNitf,
  },
  {
    name: 'news in NewsML',
    matches: ({ text }) => /^(?:.*:)?(?:newsml|newsitem|newsmessage|packageitem)$/i.test(xmlRoot(text) ?? ''),
    load: async () => (await import('./wires/newsml.ts')).readNewsml,
  },
  {
    name: 'messages of a wire (IPTC 7901, ANPA)',
    matches: isWireMessages,
    load: async () => readWireMessages,
  },
  {
    name: 'a table of articles',
    matches: isArticleTable,
    load: async () => (await import('./tables/article-table.ts')).readArticleTable,
  },
  {
    name: 'an export of a database',
    matches: isDatabaseExport,
    load: async () => readDatabaseExport,
  },
  {
    name: 'an OpenDocument text (flat)',
    matches: ({ text }) => /^office:document$/.test(xmlRoot(text) ?? ''),
    load: async () => (await import('./office/open-document.ts')).readFlatOpenDocument,
  },
]

/** The container that a text is, if it is one: also the text of a document of an office program or of a PDF. */
export function containerOfText(seed: Seed): TextContainer | undefined {
  return TEXT_CONTAINERS.find(({ matches }) => matches(seed))
}
