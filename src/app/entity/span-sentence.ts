import type { CountryProfile } from '#archive/source/article-source.ts'
import { articlesIn } from '#archive/source/outline.ts'
import { timelineDay } from '#model/article.ts'
import type { ArticleCard } from '#model/article.ts'
import { capitalised, inWords } from '#model/counted.ts'
import { monthName, partsOf } from '#model/day.ts'
import type { Day } from '#model/day.ts'

/**
 * "Five articles, from Geneva in July 1954 to Beijing in September 1972." "10 articles, four of them dated, in July 2022." The places are those of the datelines, left
 * out where the cards do not reach back to the first article.
 */
export function spanSentence({
  articles,
  first,
  last,
  months,
  cards,
}: Pick<CountryProfile, 'articles' | 'first' | 'last' | 'months' | 'cards'>): string {
  const all = capitalised(`${inWords(articles)} ${articles === 1 ? 'article' : 'articles'}`)
  if (!first || !last) return articles === 1 ? `${all}, undated.` : `${all}, none of them dated.`
  const some = articlesIn(months)
  const count = some < articles ? `${all}, ${inWords(some)} of them dated` : all
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
