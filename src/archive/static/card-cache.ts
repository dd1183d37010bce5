import type { ArticleCard, ArticleId } from '#model/article.ts'
import { endOfNumbers } from '#archive/source/article-numbers.ts'
import type { ArticleNumber } from '#archive/source/article-source.ts'
import { decodeCardPage } from '#archive/format/card-page.ts'
import type { CardPage } from '#archive/format/card-page.ts'
import type { DecodedFiles } from '#archive/files/decoded-files.ts'
import { PAGE_SIZE } from '#archive/format/file-names.ts'
import { present } from '#archive/format/shape.ts'
import type { LocatedArticle } from './lookups.ts'

/** Cards kept from profiles, beside the pages, and numbers of cards handed out. */
const KEPT = 2048

/** The cards of articles by number: from profiles that were read anyway, else from the pages. */
export interface CardCache {
  /** In the order asked. Rejects with a RangeError for numbers beyond the archive, and for others that no article has. */
  of(numbers: readonly ArticleNumber[]): Promise<readonly ArticleCard[]>
  /** Where an article is whose card was handed out lately; undefined for any other. */
  placeOf(id: ArticleId): Promise<LocatedArticle | undefined>
  /** Takes over the cards that a profile brings. */
  learn(numbers: readonly ArticleNumber[], cards: readonly ArticleCard[]): void
}

export function createCardCache(files: DecodedFiles): CardCache {
  const known = new Map<ArticleNumber, ArticleCard>()
  const handedOut = new Map<ArticleId, ArticleNumber>()

  const page = async (article: ArticleNumber): Promise<CardPage> => {
    const { root } = await files.catalogue()
    if (!(article >= 0 && article < endOfNumbers(root)))
      throw new RangeError(`no article has the number ${article}`)
    return files.jsonWithCountries(
      await files.refAt('pages', Math.floor(article / PAGE_SIZE)),
      decodeCardPage,
    )
  }

  const card = async (number: ArticleNumber): Promise<ArticleCard> => {
    const learnt = known.get(number)
    if (learnt) return learnt
    const { cards, places } = await page(number)
    return present(cards[places.indexOf(number % PAGE_SIZE)], 'page of cards')
  }

  return {
    of: async (numbers) => {
      const cards = await Promise.all(numbers.map(card))
      if (handedOut.size > KEPT) handedOut.clear()
      cards.forEach(({ id }, place) => handedOut.set(id, numbers[place] ?? 0))
      return cards
    },
    placeOf: async (id) => {
      const number = handedOut.get(id)
      if (number === undefined) return undefined
      const { packs, places } = await page(number)
      const { packSize } = (await files.catalogue()).directory
      const place = places.indexOf(number % PAGE_SIZE)
      return { id, number, pack: present(packs[Math.floor(place / packSize)], 'page of cards') }
    },
    learn: (numbers, cards) => {
      if (known.size > KEPT) known.clear()
      numbers.forEach((number, place) => {
        const card = cards[place]
        if (card) known.set(number, card)
      })
    },
  }
}
