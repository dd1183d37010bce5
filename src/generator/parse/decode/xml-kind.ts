import type { FileKind } from './file-kind.ts'

/** First elements of XML that holds words of articles, and is not read. */
const ARTICLES =
  /^(?:en-export|nitf|news(?:ml|message|item)|tei(?:\.2)?|doc|corpus|article|office:document|w:document|package|archive)$/i

/** First elements of XML that holds none, with what it is. */
const OTHERS: readonly (readonly [name: RegExp, kind: string])[] = [
  [/^(?:urlset|sitemapindex)$/i, 'a list of addresses (sitemap)'],
  [/^opml$/i, 'a list of feeds (OPML)'],
  [/^svg$/i, 'a picture'],
  [/^(?:kml|gpx)$/i, 'a map'],
  [/^(?:xsl:stylesheet|xsl:transform|xs:schema|xsd:schema)$/i, 'source code'],
]

/** What XML is that is neither feed nor page, and whether articles may be in it; undefined for a text that is no XML. */
export function kindOfXml(
  text: string,
): { readonly kind: FileKind; readonly holdsArticles: boolean } | undefined {
  const opening = text.slice(0, 8000)
  const root =
    /^\s*<\?xml\b[^>]{0,300}>\s*(?:<(?:!--[^]{0,2000}?--|![A-Z][^>]{0,2000}|\?[^>]{0,300})>\s*){0,9}<([\w:.-]{1,60})/.exec(
      opening,
    )?.[1] ??
    /^\s*<((?:[\w-]{1,20}:)?(?:urlset|sitemapindex|opml|svg|kml|gpx|plist|nitf|newsMessage|TEI|en-export))[\s>]/i.exec(
      opening,
    )?.[1]
  if (root === undefined) return undefined
  const [, known] = OTHERS.find(([form]) => form.test(root)) ?? []
  return {
    kind: [
      known ?? `XML that is no feed (<${root}>)`,
      'Save its articles as texts (.txt), Markdown (.md), pages (.html) or a feed.',
    ],
    holdsArticles: ARTICLES.test(root),
  }
}
