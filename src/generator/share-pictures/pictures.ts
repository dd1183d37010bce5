import type { ArticleSource } from '#archive/source/article-source.ts'
import type { OutputFile } from '#generator/output/output-file.ts'
import type { PagePath, PrerenderLimit } from '#generator/site/page-paths.ts'
import type { Site } from '#model/site.ts'
import { sha256 } from '#generator/disk/sha256.ts'
import { canBeDrawn, cardOfPage } from './picture-texts.ts'
import type { Card } from './picture-texts.ts'

/** Where the site's own picture is published; pages without one of their own show it. */
export const SITE_PICTURE = 'card.png'

/** In an archive of more articles than this, only the site has a picture unless more are asked for. */
const FEW_ARTICLES = 200

/** Which pages get a picture of their own: all, the newest articles, or (`none`) only the site as a whole. */
export type PictureLimit = PrerenderLimit | undefined

/** Draws a card as PNG. The key is a hash of what it says, under which one drawn before may be kept. */
export type DrawCard = (key: string, card: Card) => Promise<Uint8Array>

/** Draws the picture of a page; undefined for a page that shows the site's, at once for most. */
export type PictureOf = (page: PagePath) => Promise<OutputFile | undefined> | undefined

/**
 * Pictures for shared links. Links to them must be whole, so a site that does not know where it is published has none.
 * Texts in scripts that the fonts do not have get none of their own either.
 */
export function createPictures(
  site: Site,
  source: ArticleSource,
  pages: readonly PagePath[],
  limit: PictureLimit,
  drawCard: DrawCard,
): PictureOf {
  const chosen = new Set(site.origin === undefined ? [] : pagesWithPicture(pages, limit))
  return (page) => (chosen.has(page.path) ? drawn(page) : undefined)

  async function drawn(page: PagePath): Promise<OutputFile | undefined> {
    const card = await cardOfPage(site, source, page)
    if (!card || (!canBeDrawn(card) && page.path !== '/')) return undefined
    const key = sha256(JSON.stringify(card))
    return { path: `${page.path.slice(1)}${SITE_PICTURE}`, body: await drawCard(key, card) }
  }
}

/** Paths of the pages that get one: newest articles come first among the pages. */
export function pagesWithPicture(pages: readonly PagePath[], limit: PictureLimit): readonly string[] {
  const articles = pages.filter(({ article }) => article !== undefined)
  const others = pages.filter(({ person, country }) => (person ?? country) !== undefined)
  const all = [...articles, ...others]
  const own =
    limit === undefined ? (articles.length > FEW_ARTICLES ? [] : all) : chosenBy(limit, articles, all)
  return ['/', ...own.map(({ path }) => path)]
}

function chosenBy(
  limit: PrerenderLimit,
  articles: readonly PagePath[],
  all: readonly PagePath[],
): readonly PagePath[] {
  if (limit.kind === 'recent') return articles.slice(0, limit.count)
  return limit.kind === 'all' ? all : []
}
