import type { Article } from '#model/article.ts'
import { articlePath } from '#model/address.ts'
import { escapeMarkup } from '#generator/site/escape.ts'
import { addressOf } from '#generator/site/site.ts'
import type { Site } from '#generator/site/site.ts'

/**
 * What reference managers read of an article: Highwire tags, and Zotero's own name for the kind of item (with the
 * title alone it would take the article for one of a journal).
 */
export function citationTags(article: Article, site: Site): string {
  const { headline, published, source, byline, language, url } = article
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ['z:itemType', 'newspaperArticle'],
    ['citation_title', headline],
    ['citation_date', published?.day.replaceAll('-', '/')],
    ['citation_author', byline],
    ['citation_publication_title', source],
    ['citation_language', language],
    [
      'citation_public_url',
      url ?? (site.origin === undefined ? undefined : addressOf(site, articlePath(article.id))),
    ],
  ]
  return pairs.map(([name, content]) => (content === undefined ? '' : metaTag(name, content))).join('')
}

function metaTag(name: string, content: string): string {
  return `<meta name="${name}" content="${escapeMarkup(content)}" />`
}
