import type { ArticleCard } from '#model/article.ts'
import type { ByNumber } from './by-number.ts'
import type { Country } from '#model/country.ts'
import { cardFields, decodeCards, encodeCards } from './cards.ts'
import type { CardList, CardsFile, Numbering } from './cards.ts'
import type { Ref } from '#archive/source/root.ts'
import { count, decoded, list, maybe, record, ref } from './shape.ts'

/** The cards of the articles with `PAGE_SIZE` numbers, in their order, and the files of the articles themselves. */
export interface CardPage extends CardList {
  /** The number of each card, less that of the page's first. */
  readonly places: readonly number[]
  /** Each of as many articles as the directory says, in order. */
  readonly packs: readonly Ref[]
}

interface CardPageFile extends CardsFile {
  /** Left out where they are 0, 1, 2, … */
  readonly places?: readonly number[]
  readonly packs: readonly Ref[]
}

const cardPage = record<CardPageFile>({ ...cardFields, places: maybe(list(count)), packs: list(ref) })

export function encodeCardPage(
  cards: readonly ArticleCard[],
  { places, packs }: Pick<CardPage, 'places' | 'packs'>,
  numbering: Numbering,
): CardPageFile {
  const isFilled = places.every((place, index) => place === index)
  return { ...encodeCards(cards, numbering, 'without roles'), ...(!isFilled && { places }), packs }
}

export function decodeCardPage(value: unknown, countries: ByNumber<Country>, file: string): CardPage {
  const page = decoded(value, cardPage, file)
  const { places = [...page.cards.keys()], packs } = page
  return { ...decodeCards(page, countries, file), places, packs }
}
