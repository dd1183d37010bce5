import { Fragment } from 'react'
import { Link } from './link.tsx'
import { timelinePath } from '#model/address.ts'
import { timelineDay } from '#model/article.ts'
import type { ArticleText } from '#model/article.ts'
import { listed } from '#model/counted.ts'
import { datelineDay } from '#model/day.ts'
import type { Day } from '#model/day.ts'
import { EVERYTHING, withDate, withStanding } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { slugOf } from '#model/slug.ts'

type Dated = Pick<ArticleText, 'dateline' | 'published' | 'source'>

/** What a dateline is drawn from: the text's own, or the date and source of publication where the text has none. */
interface DatelineParts {
  readonly places: readonly string[]
  readonly day: Day | undefined
  readonly agency: string | undefined
  /** Said on hover where it is not the text's own. */
  readonly title: string | undefined
}

/** The dateline as it opens a lead: BEIJING, May 20 (Xinhua) —. Nothing where neither place, day nor agency is known. */
export function RunInDateline({ card }: { readonly card: Dated }) {
  const { places, day, agency, title } = partsOf(card)
  if (places.length === 0 && !day && agency === undefined) return null
  return (
    <>
      <span className="dl" title={title}>
        <Places places={places} comma={day !== undefined} />
        {places.length > 0 && day && ' '}
        {day && datelineDay(day)}
        {agency !== undefined && ` (${agency})`}
      </span>
      <span className="dl__dash">{'\u00a0—'}</span>
    </>
  )
}

/** The dateline with the long dash that runs to the window's edge; day and agency lead to the articles they share. */
export function Dateline({
  article,
  className = '',
}: {
  readonly article: Dated
  readonly className?: string
}) {
  const { places, day, agency, title } = partsOf(article)
  return (
    <p className={`dateline ${className}`.trim()}>
      <span title={title}>
        <Places places={places} comma={day !== undefined} />{' '}
        {day && <Link to={timelinePath(onDay(day))}>{datelineDay(day)}</Link>}{' '}
        {agency !== undefined && <Agency agency={agency} source={article.source} />}
      </span>
    </p>
  )
}

function Places({ places, comma }: { readonly places: readonly string[]; readonly comma: boolean }) {
  if (places.length === 0) return null
  const names = listed(places).split(/( and )/)
  return (
    <>
      {names.map((name, index) => (
        // A place may be named twice; its position is what tells it apart.
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={index}>
          {name === ' and ' ? (
            name
          ) : (
            <span className="dl__place">{`${name}${comma && index === names.length - 1 ? ',' : ''}`}</span>
          )}
        </Fragment>
      ))}
    </>
  )
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

function partsOf(text: Dated): DatelineParts {
  const { dateline, source } = text
  if (dateline)
    return {
      places: dateline.places,
      day: dateline.day ?? timelineDay(text),
      agency: dateline.agency,
      title: undefined,
    }
  return { places: [], day: timelineDay(text), agency: source, title: 'No dateline in the text' }
}

function onDay(day: Day): Filter {
  return withDate(EVERYTHING, { from: day, to: day })
}
