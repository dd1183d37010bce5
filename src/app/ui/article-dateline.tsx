import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { timelineDay } from '#model/article.ts'
import type { ArticleText } from '#model/article.ts'
import { datelineDay } from '#model/day.ts'
import type { Day } from '#model/day.ts'

/** What a dateline is drawn from. */
export type Dated = Pick<ArticleText, 'dateline' | 'published' | 'source' | 'filedFrom'>

/** The parts of a dateline: the text's own, or the date and source of publication where the text has none. */
interface DatelineParts {
  readonly places: readonly string[]
  readonly day: Day | undefined
  readonly agency: string | undefined
  /** Said on hover where it is not the text's own. */
  readonly title: string | undefined
}

/** The dateline as it opens a lead: BEIJING, May 20 (Xinhua) —. Nothing where neither place, day nor agency is known. */
export function RunInDateline({ card }: { readonly card: Dated }) {
  const { places, day, agency, title } = datelineParts(card)
  if (places.length === 0 && !day && agency === undefined) return null
  return (
    <>
      <span className="dl" title={title}>
        <DatelinePlaces places={places} comma={day !== undefined} />
        {places.length > 0 && day && ' '}
        {day && datelineDay(day)}
        {agency !== undefined && ` (${agency})`}
      </span>
      <span className="dl__dash">{'\u00a0—'}</span>
    </>
  )
}

interface PlacesProps {
  readonly places: readonly string[]
  readonly comma: boolean
  /** Draws the name of a place. */
  readonly draw?: (name: string) => ReactNode
}

/** The places of a dateline as one reads them: LONDON and PARIS. */
export function DatelinePlaces({ places, comma, draw = asText }: PlacesProps) {
  return places.map((name, index) => (
    // A place may be named twice; its position is what tells it apart.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>
      {index > 0 && (index === places.length - 1 ? ' and ' : ', ')}
      <span className="dl__place">
        {draw(name)}
        {comma && index === places.length - 1 && ','}
      </span>
    </Fragment>
  ))
}

function asText(name: string): ReactNode {
  return name
}

/** What a dateline says of an article, whether its text has one or not. A day that the text's own does not state is none of it. */
export function datelineParts(text: Dated): DatelineParts {
  const { dateline, source } = text
  if (dateline)
    return {
      places: dateline.places,
      day: dateline.day,
      agency: dateline.agency,
      title: undefined,
    }
  return { places: [], day: timelineDay(text), agency: source, title: 'No dateline in the text' }
}
