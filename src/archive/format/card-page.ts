import type { ArticleCard } from '#model/article.ts'
import type { Country } from '#model/country.ts'
import { cardFields, decodeCards, encodeCards } from './cards.ts'
import type { CardList, CardsFile, Numbering } from './cards.ts'
import type { Ref } from '#archive/source/root.ts'
import { decoded, list, record, ref } from './shape.ts'

/** The cards of `PAGE_SIZE` articles in the order of their numbers, and the files of the articles themselves. */
export interface CardPage extends CardList {
  /** Each of as many articles as the directory says, in order. */
  readonly packs: readonly Ref[]
}

interface CardPageFile extends CardsFile {
  readonly packs: readonly Ref[]
}

const cardPage = record<CardPageFile>({ ...cardFields, packs: list(ref) })

export function encodeCardPage(
  cards: readonly ArticleCard[],
  packs: readonly Ref[],
  numbering: Numbering,
): CardPageFile {
  return { ...encodeCards(cards, numbering, 'without roles'), packs }
}

export function decodeCardPage(value: unknown, countries: readonly Country[], file: string): CardPage {
  const page = decoded(value, cardPage, file)
  return { ...decodeCards(page, countries, file), packs: page.packs }
}
