import { SURE } from '#model/measured.ts'
import type { Article, NamedPlace } from '#model/article.ts'
import { placeId } from '#model/place-id.ts'
import { sha256 } from '#generator/disk/sha256.ts'
import type { ArchiveEntry } from '#generator/gather/archive-entry.ts'

/**
 * A town has a page if so many articles name it or were filed from there: two, and in archives of more than 4,000 articles
 * one in 2,000 of them, so that pages stay few where towns are many.
 */
export function leastArticlesOfPlace(articles: number): number {
  return Math.max(2, Math.ceil(articles / 2000))
}

/** Articles, each with those of its towns that have a page of their own, and the ids of all of these. */
interface PlacedEntries {
  readonly articles: readonly ArchiveEntry[]
  readonly places: readonly string[]
}

/** Finds out which towns have a page. */
export function withPlacePages(articles: readonly ArchiveEntry[]): PlacedEntries {
  const counts = new Map<string, number>()
  for (const { places } of articles) for (const { id } of places) counts.set(id, (counts.get(id) ?? 0) + 1)
  const least = leastArticlesOfPlace(articles.length)
  const pages = new Set([...counts].flatMap(([id, count]) => (count >= least ? [id] : [])))
  return { articles: articles.map((entry) => withPagesOf(entry, pages)), places: [...pages] }
}

function withPagesOf(entry: ArchiveEntry, pages: ReadonlySet<string>): ArchiveEntry {
  if (entry.places.length === 0) return entry
  const places = entry.places.filter(({ id }) => pages.has(id))
  if (places.length === 0) return { ...entry, places }
  const hash = sha256(`${entry.hash} ${places.map(({ id }) => id).join()}`)
  return { ...entry, places, hash, article: async () => markPages(await entry.article(), pages) }
}

function markPages(article: Article, pages: ReadonlySet<string>): Article {
  const hasPage = (place: NamedPlace) => place.confidence >= SURE && pages.has(placeId(place))
  return {
    ...article,
    places: article.places?.map((place) => (hasPage(place) ? { ...place, hasPage: true } : place)),
  }
}
