import { articlePath } from '#model/address.ts'
import type { ArticleCard } from '#model/article.ts'

/** The cache of what a reader asked to be kept; public/sw.js answers from it. */
const KEPT = 'dateline-1-kept'

/** Code, styles and fonts that a page names. */
const ASSETS = /"([^"\s]*\/assets\/[^"\s]+)"/g

/**
 * Keeps the pages of articles with the code they need, one after the other; tells how many are done. Gives how many are
 * kept: those that the host has not, and those beyond the browser's room, are not.
 */
export async function keepPages(
  base: string,
  cards: readonly ArticleCard[],
  tell: (done: number) => void,
): Promise<number> {
  const assets = new Set<string>()
  let kept = 0
  for (const [index, { id }] of cards.entries()) {
    if (await keepPage(`${base}${articlePath(id).slice(1)}`, assets)) kept++
    tell(index + 1)
  }
  return kept
}

async function keepPage(path: string, assets: Set<string>): Promise<boolean> {
  try {
    const cache = await caches.open(KEPT)
    const response = await fetch(path)
    if (!response.ok || response.redirected) return false
    await cache.put(new URL(path, location.href).href, response.clone())
    for (const [, asset = ''] of (await response.text()).matchAll(ASSETS)) {
      if (assets.has(asset)) continue
      assets.add(asset)
      await cache.add(asset)
    }
    return true
  } catch {
    // No connection, no storage, or no room in it.
    return false
  }
}
