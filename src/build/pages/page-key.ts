import type { ArticleSource } from '#archive/article-source.ts'
import type { DayRange } from '#model/day.ts'
import { EVERYTHING, FACETS, withDate } from '#model/filter.ts'
import type { Facet } from '#model/filter.ts'
import { sha256 } from '../publish/sha256.ts'
import type { BuiltApp } from './built-app.ts'
import type { PagePath } from './page-paths.ts'
import type { Site } from './site.ts'

/** A hash of all that a page is drawn from. `picture`: the path of its own. */
export type PageKey = (page: PagePath, picture?: string) => Promise<string>

/**
 * The pages of articles, people and countries ask the archive one question, for their subject: with the same answer
 * (for an article its hash stands for it), app and site they are drawn the same. Those of years and months ask for their
 * articles and what stands around them. All others show the whole archive and change with every article: its root names
 * the directory, and so everything.
 */
export function createPageKey(site: Site, app: Pick<BuiltApp, 'hash'>, source: ArticleSource): PageKey {
  const shared = JSON.stringify([app.hash, site])
  return async (page, picture = '') => {
    return sha256(JSON.stringify([shared, page.path, picture, await subjectOf(source, page)]))
  }
}

async function subjectOf(source: ArticleSource, { hash, person, country, days }: PagePath): Promise<unknown> {
  if (days !== undefined) return periodOf(source, days)
  if (hash !== undefined) return hash
  if (person !== undefined) return source.person(person)
  return country === undefined ? source.root() : source.country(country)
}

/** The newest articles of a time, what stands around them and the panels beside them. */
async function periodOf(source: ArticleSource, days: DayRange): Promise<unknown> {
  const filter = withDate(EVERYTHING, days)
  const { numbers, ...view } = await source.view(filter)
  const { from, to } = numbers.kind === 'range' ? numbers : { from: 0, to: 0 }
  const cards = await source.cards(
    Array.from({ length: Math.min(to - from, MOST_CARDS) }, (_, index) => to - 1 - index),
  )
  const values = FACETS.map((facet) => source.values(filter, facet, { limit: MOST_VALUES[facet] }))
  return [view, numbers, cards, await source.outline(days), await Promise.all(values)]
}

/** What a page is drawn with at most: cards (src/app/browse/runs.ts) and values of its panels (facet-words.ts beside it). */
const MOST_CARDS = 80
const MOST_VALUES: Readonly<Record<Facet, number>> = { person: 9, country: 400, source: 400, lang: 400 }
