import { facetIds, timelineDay } from '#model/article.ts'
import { isListed, mapFacets } from '#model/facets.ts'
import type { Facet } from '#model/facets.ts'
import type { ArticleNumber } from '#archive/source/article-source.ts'
import type { CardList } from './cards.ts'
import type { Catalogue } from './catalogue.ts'
import { columnsOf, dayCode } from './columns.ts'
import type { Columns, Row } from './columns.ts'

/** The columns of articles whose cards are at hand: what stands in for the slice of somebody in few articles. */
export function columnsOfCards(
  { cards, people }: CardList,
  numbers: readonly ArticleNumber[],
  { numberOf }: Catalogue,
): Columns {
  const personNumbers = new Map<string, number>(people.map(({ id, number }) => [id, number]))
  const numbered = (facet: Facet, id: string): number =>
    isListed(facet) ? numberOf(facet, id) : (personNumbers.get(id) ?? 0)
  const rows = cards.map((card, place): Row => ({
    number: numbers[place] ?? 0,
    day: dayCode(timelineDay(card)),
    happened: dayCode(card.happened?.day),
    byPlace: card.byPlace?.length ?? 0,
    ids: mapFacets((facet) => facetIds(card, facet).map((id) => numbered(facet, id))),
  }))
  return columnsOf(rows.sort((one, other) => one.number - other.number))
}
