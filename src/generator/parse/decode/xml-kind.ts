import { COPY } from './file-kind.ts'
import type { FileKind } from './file-kind.ts'
import { xmlRoot } from './xml-root.ts'

/** First elements of XML that holds words of articles, and is not read: notes, news, books, texts of scrapers. */
const ARTICLES =
  /^(?:en-export|nitf|news(?:ml|message|item)|tei(?:\.2)?|doc|corpus|article|office:document|w:document|package|archive)$/i

/** First elements of XML that holds none, with what it is. */
const OTHERS: readonly (readonly [root: RegExp, kind: string])[] = [
  [/^(?:urlset|sitemapindex)$/i, 'a list of addresses (sitemap)'],
  [/^svg$/i, 'a picture'],
  [/^(?:kml|gpx)$/i, 'a map'],
  [/^(?:xslt?:(?:stylesheet|transform)|xsd?:schema)$/i, 'source code'],
  [/^plist$/i, 'a list of settings'],
]

/**
 * What XML is that is neither feed nor page, and whether articles may be in it; undefined for a text that is none. Without a declaration or the name
 * of a file of XML only a known first element makes it one.
 */
export function kindOfXml(
  file: string,
  text: string,
): { readonly kind: FileKind; readonly holdsArticles: boolean } | undefined {
  const root = xmlRoot(text)
  if (root === undefined || /^html$/i.test(root)) return undefined
  const known = OTHERS.find(([form]) => form.test(root))?.[1]
  const holdsArticles = ARTICLES.test(root)
  const isXml = /\.(?:xml|rss|atom)$/i.test(file) || /^\s*<\?xml\b/.test(text)
  if (!isXml && known === undefined && (!holdsArticles || root === 'article')) return undefined
  return { kind: [known ?? `XML that is no feed (<${root}>)`, COPY], holdsArticles }
}
