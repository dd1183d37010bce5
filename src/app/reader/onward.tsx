import { Link } from '#app/ui/link.tsx'
import { articlePath } from '#model/address.ts'
import { timelineDay } from '#model/article.ts'
import type { ArticleCard } from '#model/article.ts'
import { longDay } from '#model/day.ts'
import type { Filter } from '#model/filter.ts'
import { Icon } from '#app/ui/icon.tsx'
import type { Neighbours } from './use-neighbours.ts'

/** Below the article: the one before and the one after in the list; nothing where the list has only this one. */
export function Onward({ list, neighbours }: { readonly list: Filter; readonly neighbours: Neighbours }) {
  const { position, newer, older } = neighbours
  if (!position || position.total < 2) return null
  return (
    <nav className="onward" dir="ltr" aria-label="In this list">
      <OnwardStep card={newer} list={list} label="Newer" none="This is the newest" />
      <OnwardStep card={older} list={list} label="Older" none="This is the oldest" />
    </nav>
  )
}

interface OnwardStepProps {
  readonly card: ArticleCard | undefined
  readonly list: Filter
  readonly label: string
  readonly none: string
}

function OnwardStep({ card, list, label, none }: OnwardStepProps) {
  if (!card) {
    return (
      <div className="none">
        <small>{label}</small> <b>{none}</b>
      </div>
    )
  }
  const day = timelineDay(card)
  return (
    <Link to={articlePath(card.id, list)}>
      <small>
        {day ? `${label}, ${longDay(day)}` : label} <Icon name="onward" />
      </small>
      <b>{card.headline}</b>
    </Link>
  )
}
