import { timelineDay } from '#model/article.ts'
import { languageKey, sourceKey } from '#model/facet-key.ts'
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
  const personNumbers = new Map(people.map(({ id, number }) => [id, number]))
  const rows = cards.map((card, place): Row => {
    const { source, language } = card
    return {
      number: numbers[place] ?? 0,
      day: dayCode(timelineDay(card)),
      ids: {
        person: card.people.map(({ id }) => personNumbers.get(id) ?? 0),
        country: card.countries.map(({ code }) => numberOf('country', code)),
        source: source === undefined ? [] : [numberOf('source', sourceKey(source))],
        lang: language === undefined ? [] : [numberOf('lang', languageKey(language))],
      },
    }
  })
  return columnsOf(rows.sort((one, other) => one.number - other.number))
}
