import { timelineDay } from '#model/article.ts'
import type { ArticleCard, ArticleId } from '#model/article.ts'
import { slugOf } from '#model/slug.ts'
import { count, either, row, text } from './shape.ts'
import type { Shape } from './shape.ts'

/**
 * An article's id on file. Ids are given once as day and headline and may outlive a corrected headline, so they are
 * kept as the length they have in common with today's day and headline, and what follows. A fifth of a page is saved.
 */
export type CardIdCell = number | readonly [common: number, rest: string]

export const cardIdCell: Shape<CardIdCell> = either(count, row<readonly [number, string]>(count, text))

/** The parts of a card that its id is made from. */
type IdParts = Pick<ArticleCard, 'headline' | 'published' | 'dateline'>

/** Longest id there is. */
const LENGTH = 80

export function encodeCardId({ id, ...card }: IdParts & Pick<ArticleCard, 'id'>): CardIdCell {
  const expected = expectedId(card)
  let common = 0
  while (common < id.length && id[common] === expected[common]) common++
  return common === id.length ? common : [common, id.slice(common)]
}

export function decodeCardId(cell: CardIdCell, card: IdParts): ArticleId {
  const [common, rest] = typeof cell === 'number' ? [cell, ''] : cell
  return `${expectedId(card).slice(0, common)}${rest}` as ArticleId
}

function expectedId(card: IdParts): string {
  return `${timelineDay(card) ?? 'undated'}-${slugOf(card.headline.toWellFormed(), LENGTH)}`
}
