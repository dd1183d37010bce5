import type { Published } from '#model/article.ts'
import { readLanguageTag } from '#generator/parse/article/stated-fields.ts'
import { parseAddress } from '#generator/parse/text/address.ts'
import { findDate, findTime } from '#generator/parse/text/dates-in-text.ts'
import type { HtmlDocument } from './html-dom.ts'
import { findNewsArticle } from './json-ld.ts'

/** What a saved page says of its article outside of the text. */
export interface PageFacts {
  readonly headline: string | undefined
  readonly published: Published | undefined
  readonly source: string | undefined
  readonly byline: string | undefined
  readonly language: string | undefined
  readonly url: URL | undefined
  /** The text, where JSON-LD has all of it. */
  readonly body: string | undefined
}

/** Names of `meta` elements for a fact, the most telling first (Open Graph, Dublin Core, schema.org microdata, the habits of large papers). */
const META = {
  headline: ['og:title', 'twitter:title', 'dc.title', 'headline', 'title'],
  published: ['article:published_time', 'og:published_time', 'datepublished', 'pubdate', 'publishdate', 'publish-date', 'dc.date.issued', 'dc.date', 'parsely-pub-date', 'sailthru.date', 'date'],
  source: ['og:site_name', 'application-name', 'dc.publisher', 'publisher', 'twitter:site'],
  byline: ['author', 'article:author', 'dc.creator', 'parsely-author', 'byl'],
  language: ['og:locale', 'dc.language', 'language', 'content-language'],
  url: ['og:url', 'twitter:url', 'parsely-link'],
} as const // prettier-ignore

/** Reads JSON-LD first, then `meta` elements, then what the page shows. */
export function readPageFacts(document: HtmlDocument): PageFacts {
  const metas = metasOf(document)
  const linked = findNewsArticle(
    [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      ({ textContent }) => textContent,
    ),
  )
  const meta = (fact: keyof typeof META) =>
    META[fact].map((name) => metas.get(name)).find((value) => value !== undefined)
  const source = linked.source ?? meta('source')?.replace(/^@/, '')
  const date =
    linked.published ??
    meta('published') ??
    document.querySelector('time[datetime]')?.getAttribute('datetime')
  const byline = linked.byline ?? meta('byline')
  return {
    headline:
      linked.headline ?? meta('headline') ?? headingOf(document) ?? withoutSite(document.title, source),
    published: readPublished(date ?? ''),
    source,
    byline: byline?.startsWith('http') ? undefined : byline?.replace(/^by /i, ''),
    language: readLanguageTag(
      document.documentElement?.getAttribute('lang') ?? linked.language ?? meta('language') ?? '',
    ),
    url: parseAddress(
      document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
        meta('url') ??
        linked.url ??
        '',
    ),
    body: linked.body,
  }
}

function metasOf(document: HtmlDocument): ReadonlyMap<string, string> {
  const metas = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name =
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      meta.getAttribute('http-equiv')
    const content = meta.getAttribute('content')?.trim()
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content)
  }
  return metas
}

/** The one first-order heading of a page. */
function headingOf(document: HtmlDocument): string | undefined {
  const [heading, ...others] = document.querySelectorAll('h1')
  return others.length === 0 ? heading?.textContent.trim() || undefined : undefined
}

/** "Headline | The Paper", "Headline - The Paper": the last part of a page's title is the paper when the page says so. */
function withoutSite(title: string, source: string | undefined): string | undefined {
  const cut = Math.max(
    title.lastIndexOf(' | '),
    title.lastIndexOf(' - '),
    title.lastIndexOf(' – '),
    title.lastIndexOf(' — '),
  )
  const last = title.slice(cut + 3).trim()
  const bare = cut > 0 && (last === source || title.charAt(cut + 1) === '|') ? title.slice(0, cut) : title
  return bare.trim() || undefined
}

/** The civil date and time as written: "2025-05-21T08:26:00+08:00" is 08:26 where the paper is. */
function readPublished(text: string): Published | undefined {
  const date = findDate(text.slice(0, 100))
  if (!date?.day) return undefined
  const time = findTime(text.slice(0, 100).replace(date.written, ' '))?.time
  return { day: date.day, ...(time !== undefined && { time }) }
}
