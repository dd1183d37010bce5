import { Link } from '#app/ui/link.tsx'
import { articlePath } from '#model/address.ts'
import { timelineDay } from '#model/article.ts'
import type { ArticleCard } from '#model/article.ts'
import { longDay } from '#model/day.ts'
import type { Filter } from '#model/filter.ts'
import { RunInDateline } from '#app/ui/article-dateline.tsx'

/** Articles as short entries: day, headline, dateline and lead. Opened from here they belong to the list. */
export function BriefList({
  cards,
  list,
}: {
  readonly cards: readonly ArticleCard[]
  readonly list: Filter
}) {
  return (
    <ol>
      {cards.map((card) => (
        <Brief key={card.id} card={card} list={list} />
      ))}
    </ol>
  )
}

function Brief({ card, list }: { readonly card: ArticleCard; readonly list: Filter }) {
  const day = timelineDay(card)
  return (
    <li className="brief">
      {day ? <time dateTime={day}>{longDay(day)}</time> : <span>Undated</span>}
      <Link to={articlePath(card.id, list)}>
        <b>{card.headline}</b>
      </Link>
      <p lang={card.language}>
        <RunInDateline card={card} /> {card.lead}
      </p>
    </li>
  )
}
