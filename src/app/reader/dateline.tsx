import type { ReactNode } from 'react'
import { timelinePath } from '#model/address.ts'
import { datelineDay } from '#model/day.ts'
import type { Day } from '#model/day.ts'
import { EVERYTHING, withDate, withStanding } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { placesIn } from '#model/place-id.ts'
import { slugOf } from '#model/slug.ts'
import { DatelinePlaces, datelineParts } from '#app/ui/article-dateline.tsx'
import type { Dated } from '#app/ui/article-dateline.tsx'
import { Link } from '#app/ui/link.tsx'

/** The dateline with the long dash that runs to the window's edge; places, day and agency lead to the articles they share. */
export function Dateline({
  article,
  className = '',
}: {
  readonly article: Dated
  readonly className?: string
}) {
  const { places, day, agency, title } = datelineParts(article)
  const ids = new Map(placesIn(article.filedFrom ?? '').map(({ id, name }) => [name, id]))
  return (
    <p className={`dateline ${className}`.trim()}>
      <span title={title}>
        <DatelinePlaces
          places={places}
          comma={day !== undefined}
          draw={(name) => placeLink(name, ids.get(name))}
        />{' '}
        {day && <Link to={timelinePath(onDay(day))}>{datelineDay(day)}</Link>}{' '}
        {agency !== undefined && <Agency agency={agency} source={article.source} />}
      </span>
    </p>
  )
}

function placeLink(name: string, id: string | undefined): ReactNode {
  if (id === undefined) return name
  return <Link to={timelinePath(withStanding(EVERYTHING, 'from', id, 'chosen'))}>{name}</Link>
}

/** An agency that is also the article's source leads to its other articles. */
function Agency({ agency, source }: { readonly agency: string; readonly source: string | undefined }) {
  if (agency !== source) return <span className="agency">{`(${agency})`}</span>
  return (
    <Link className="agency" to={timelinePath(withStanding(EVERYTHING, 'source', slugOf(agency), 'chosen'))}>
      {`(${agency})`}
    </Link>
  )
}

function onDay(day: Day): Filter {
  return withDate(EVERYTHING, { from: day, to: day })
}
