import type { Published } from '#model/article.ts'
import { readLanguageTag } from '#generator/parse/article/stated-fields.ts'
import { dayOfAddress } from '#generator/parse/text/read-address.ts'
import type { HtmlDocument } from './html-dom.ts'
import { findNewsArticle } from './json-ld.ts'
import type { SchemaArticle } from './json-ld.ts'
import { pageAddress } from './page-address.ts'
import { readWriters } from '#generator/parse/byline/page-byline.ts'
import { headlineOfPage } from './page-headline.ts'
import { readPageMarks } from './page-marks.ts'
import type { PageMarks } from './page-marks.ts'
import { textOfData } from './text-of-data.ts'
import { publicationOf } from './publication-day.ts'

/** What a saved page says of its article outside of the text. */
export interface PageFacts {
  readonly headline: string | undefined
  readonly source: string | undefined
  readonly language: string | undefined
  readonly url: URL | undefined
  /** A sentence or two on what the story is about, often its standfirst. */
  readonly description: string | undefined
  /** The text, where JSON-LD has all of it. */
  readonly body: string | undefined
  /** The day and hour, with what the lines above the story say weighed in. */
  readonly publicationWith: (shown: Published | undefined) => Published | undefined
  /** The writers whom the page states, else those of the lines that may name them. */
  readonly writersWith: (shown: readonly string[]) => string | undefined
}

/** Names of `meta` elements for a fact, the most telling first (Open Graph, Dublin Core, schema.org microdata, the habits of large papers and of savers). */
const META = {
  headline: ['og:title', 'twitter:title', 'dc.title', 'headline', 'title', 'parsely-title', 'sailthru.title'],
  published: ['article:published_time', 'og:published_time', 'article:published', 'datepublished', 'pubdate', 'publishdate', 'publish-date', 'publish_date', 'published_time', 'publication_date', 'article_date_original', 'dc.date.issued', 'dcterms.issued', 'parsely-pub-date', 'sailthru.date', 'citation_publication_date', 'cxenseparse:recs:publishtime'],
  others: ['date', 'dc.date', 'dcterms.date', 'dc.date.created', 'dcterms.created', 'created'],
  modified: ['article:modified_time', 'og:updated_time', 'datemodified', 'lastmod', 'last-modified', 'dcterms.modified', 'revised'],
  source: ['og:site_name', 'sitename', 'application-name', 'dc.publisher', 'publisher', 'twitter:site'],
  byline: ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'byl', 'byline', 'citation_author', 'article:author_name'],
  language: ['og:locale', 'dc.language', 'language', 'content-language'],
  description: ['og:description', 'description', 'twitter:description', 'dc.description'],
  url: ['og:url', 'twitter:url', 'parsely-link', 'url'],
} as const // prettier-ignore

type Metas = (fact: keyof typeof META) => readonly string[]

/** Reads JSON-LD, `meta` elements and the marks of the body. `saved`: the address that a saver's comment or folder states. */
export function readPageFacts(document: HtmlDocument, saved: readonly (string | undefined)[]): PageFacts {
  const metas = metasOf(document)
  const marks = readPageMarks(document)
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href')
  const titles = [...metas('headline'), textOfData(document.title)]
  const linked = findNewsArticle(scriptsOf(document), {
    addresses: [canonical ?? '', ...metas('url'), ...saved.map(String)],
    titles: [...titles, ...marks.headings],
  })
  const url = pageAddress([canonical, ...metas('url'), linked.url, ...saved])
  const source = sourceOf(linked, metas, marks)
  const papers = [linked.source, marks.source, ...metas('source'), url?.hostname].flatMap(
    (name) => name ?? [],
  )
  const language = readLanguageTag(
    document.documentElement?.getAttribute('lang') ?? linked.language ?? metas('language')[0] ?? '',
  )
  return {
    headline: headlineOfPage(
      marks.headings,
      [linked.headline, ...titles].flatMap((title) => title || []),
      papers,
    ),
    source,
    language,
    url,
    description: metas('description')[0] ?? linked.description,
    body: linked.body,
    publicationWith: (shown) =>
      publicationOf({
        published: [linked.published ?? '', ...metas('published'), ...marks.published],
        others: [...metas('others'), ...marks.times, linked.created ?? ''],
        modified: [linked.modified ?? '', ...metas('modified'), ...marks.modified],
        address: url && dayOfAddress(url),
        shown,
      }),
    writersWith: (shown) =>
      readWriters({
        stated: [linked.authors, metas('byline'), marks.authors],
        shown: [...marks.bylines, ...shown],
        papers,
        language,
      }),
  }
}

/** The paper's own name: not an address, not the handle of an account where a name is given, not the company where the site has a name. */
function sourceOf(linked: SchemaArticle, metas: Metas, marks: PageMarks): string | undefined {
  const names = [linked.source, marks.source, ...metas('source')].flatMap((name) =>
    name && !/^(?:https?:|#)/.test(name) ? [name] : [],
  )
  return (names.find((name) => !isCompany(name)) ?? names[0])?.replace(/^@/, '')
}

/** A company's name, or the handle of an account. */
function isCompany(name: string): boolean {
  return /\b(?:GmbH|AG|Inc|LLC|Ltd|S\.A|KG)\b\.?|_|^@/i.test(name)
}

function scriptsOf(document: HtmlDocument): readonly string[] {
  return [...document.querySelectorAll('script')].map(({ textContent }) => textContent)
}

function metasOf(document: HtmlDocument): Metas {
  const metas = new Map<string, string[]>()
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = textOfData(meta.getAttribute('content') ?? '')
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.toLowerCase()
      if (name && content !== '') metas.set(name, [...(metas.get(name) ?? []), content])
    }
  }
  return (fact) => META[fact].flatMap((name) => metas.get(name) ?? [])
}
