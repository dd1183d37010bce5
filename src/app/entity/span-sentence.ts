import type { CountryProfile } from '#archive/source/article-source.ts'
import { timelineDay } from '#model/article.ts'
import type { ArticleCard } from '#model/article.ts'
import { capitalised, inWords } from '#model/counted.ts'
import { monthName, partsOf } from '#model/day.ts'
import type { Day } from '#model/day.ts'

/**
 * "Five articles, from Geneva in July 1954 to Beijing in September 1972." The places are those of the datelines, left
 * out where the cards do not reach back to the first article.
 */
export function spanSentence({
  articles,
  first,
  last,
  cards,
}: Pick<CountryProfile, 'articles' | 'first' | 'last' | 'cards'>): string {
  const count = capitalised(`${inWords(articles)} ${articles === 1 ? 'article' : 'articles'}`)
  if (!first || !last) return `${count}.`
  const dated = cards.length === articles ? cards.filter(timelineDay) : []
  const [from, to] = [monthAndYear(first), monthAndYear(last)]
  const [fromPlace, toPlace] = [placeOf(dated.at(-1)), placeOf(dated[0])]
  if (articles === 1 && toPlace) return `${count}, from ${toPlace} in ${to}.`
  if (from === to) return `${count}, in ${from}.`
  if (!fromPlace || !toPlace) return `${count}, from ${from} to ${to}.`
  return `${count}, from ${fromPlace} in ${from} to ${toPlace} in ${to}.`
}

/** "Lahore" of "Lahore, Pakistan". */
function placeOf(card: ArticleCard | undefined): string | undefined {
  return card?.dateline?.places[0]?.split(',')[0]
}

function monthAndYear(day: Day): string {
  const { year, month } = partsOf(day)
  return `${monthName(month)} ${year}`
}
