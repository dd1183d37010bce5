import { citedHeadline, isSuppliedHeadline } from '#model/article.ts'
import type { Article } from '#model/article.ts'
import { articlePath } from '#model/address.ts'
import { escapeJson, escapeMarkup } from '#generator/site/escape.ts'
import { absoluteUrl } from '#model/site.ts'
import type { Site } from '#model/site.ts'
import { writersOf } from '#model/writers.ts'

/**
 * What machines read of an article, in the head: schema.org's NewsArticle (https://schema.org/NewsArticle). The
 * publisher is the paper that wrote it; the archive is only where it is kept.
 */
export function newsArticleScript(article: Article, site: Site): string {
  return `<script type="application/ld+json">${escapeJson(newsArticle(article, site))}</script>`
}

function newsArticle(article: Article, site: Site): Record<string, unknown> {
  const { headline, published, source, byline, language, url, rights, licence } = article
  const { people, countries, dateline, pictures } = article
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    // No claim that the publisher gave it this headline.
    [isSuppliedHeadline(article) ? 'name' : 'headline']: headline,
    ...(published && {
      datePublished: published.time ? `${published.day}T${published.time}` : published.day,
    }),
    ...(byline !== undefined && { author: authorsOf(byline, source) }),
    ...(source !== undefined && { publisher: { '@type': 'Organization', name: source } }),
    ...(dateline && dateline.places.length > 0 && { dateline: dateline.places.join(' and ') }),
    ...(language !== undefined && { inLanguage: language }),
    ...(url !== undefined && { isBasedOn: url }),
    ...(rights !== undefined && { copyrightNotice: rights }),
    ...(licence && { license: licence.url ?? licence.name }),
    ...(site.origin !== undefined && { url: absoluteUrl(site, articlePath(article.id)) }),
    ...(pictures &&
      site.origin !== undefined && { image: pictures.map(({ path }) => absoluteUrl(site, `/${path}`)) }),
    about: [
      ...people.map(({ name }) => ({ '@type': 'Person', name })),
      ...countries.map(({ name }) => ({ '@type': 'Country', name })),
    ],
    wordCount: article.words,
    isPartOf: { '@type': 'Collection', name: site.title },
  }
}

/** One writer, or a list; the paper is no person. */
function authorsOf(byline: string, source: string | undefined): unknown {
  const type = byline === source ? 'Organization' : 'Person'
  const authors = writersOf(byline).map((name) => ({ '@type': type, name }))
  return authors.length === 1 ? authors[0] : authors
}

/**
 * What reference managers read of an article: Highwire tags, and Zotero's own name for the kind of item (with the
 * title alone it would take the article for one of a journal).
 */
export function citationTags(article: Article, site: Site): string {
  const { published, source, byline, language, url } = article
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ['z:itemType', 'newspaperArticle'],
    ['citation_title', citedHeadline(article)],
    ['citation_date', published?.day.replaceAll('-', '/')],
    ...(byline === undefined ? [] : writersOf(byline)).map((name) => ['citation_author', name] as const),
    ['citation_publication_title', source],
    ['citation_language', language],
    [
      'citation_public_url',
      url ?? (site.origin === undefined ? undefined : absoluteUrl(site, articlePath(article.id))),
    ],
  ]
  return pairs.map(([name, content]) => (content === undefined ? '' : metaTag(name, content))).join('')
}

function metaTag(name: string, content: string): string {
  return `<meta name="${name}" content="${escapeMarkup(content)}" />`
}
