import { Suspense } from 'react'
import { lazyPart } from '#app/core/lazy-part.tsx'
import { Link } from '#app/ui/link.tsx'
import { articlePath } from '#model/address.ts'
import type { ArticleCard } from '#model/article.ts'
import { partsOf, weekdayOf } from '#model/day.ts'
import type { Day } from '#model/day.ts'
import { directionOf } from '#app/ui/direction.ts'
import type { Filter } from '#model/filter.ts'
import { RunInDateline } from '#app/ui/article-dateline.tsx'
import { MarginNotes } from './margin-notes.tsx'
import { useCarriedHeadline } from './use-carried-headline.ts'

const When = lazyPart(async () => (await import('./when.tsx')).When)

interface EntryProps {
  readonly card: ArticleCard
  /** The list's filter: articles opened from the list carry it. */
  readonly filter: Filter
  /** On the spine. */
  readonly day: Day | undefined
  /** Stands under another article of the same day, which has set the day already. */
  readonly sameDay: boolean
}

/** An article in the timeline: its day on the spine, headline, dateline and lead; people and countries in the margin. */
export function Entry({ card, filter, day, sameDay }: EntryProps) {
  const { id, headline, lead, language } = card
  const path = articlePath(id, filter)
  const carry = useCarriedHeadline(id, path)
  return (
    <li className="entry">
      <EntryDay day={day} again={sameDay} />
      <article className="entry__body" lang={language} dir={directionOf(headline)}>
        <h3>
          <Link to={path} onClick={carry}>
            {headline}
          </Link>
        </h3>
        <p className="lead">
          <RunInDateline card={card} /> {lead}
        </p>
        {filter.by && (
          <Suspense fallback={null}>
            <When card={card} />
          </Suspense>
        )}
      </article>
      <MarginNotes card={card} filter={filter} />
    </li>
  )
}

/** The day of the month with its weekday; under the same day once more, only the machine-readable date. */
export function EntryDay({ day, again }: { readonly day: Day | undefined; readonly again: boolean }) {
  if (!day) return null
  return (
    <time className="entry__day" dateTime={day}>
      {!again && <b>{partsOf(day).date}</b>}
      {!again && <span>{weekdayOf(day).slice(0, 3)}</span>}
    </time>
  )
}
