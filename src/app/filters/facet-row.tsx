import { Link } from '#app/ui/link.tsx'
import type { FacetValue } from '#archive/source/article-source.ts'
import { inFigures } from '#model/counted.ts'
import type { Standing } from '#model/filter.ts'
import { Icon } from '#app/ui/icon.tsx'

interface FacetRowProps {
  readonly value: FacetValue
  /** By the address now, which may be ahead of the counts. */
  readonly standing: Standing
  /** The largest number in the panel. */
  readonly most: number
  /** Where a click leads. */
  readonly to: string
  /** Where leaving the value out leads; without it there is no such link. */
  readonly toLeaveOut: string | undefined
}

const MARKS: { readonly [S in Standing]: string } = { chosen: ' is-on', excluded: ' is-not', open: '' }

/** A value of a panel: box, code, name, its dash in proportion, its number; and a second link that leaves it out. */
export function FacetRow({ value, standing, most, to, toLeaveOut }: FacetRowProps) {
  const { name, code, byPlace } = value
  const note = byPlace === undefined ? value.note : `${inFigures(byPlace)} by place`
  const articles = value.standing === 'excluded' ? value.without : value.articles
  const kind = code === undefined ? ' opt--person' : ''
  const none = articles === 0 ? ' is-zero' : ''
  return (
    <li>
      <Link
        className={`opt${kind}${none}${MARKS[standing]}`}
        to={to}
        stays
        aria-current={standing === 'chosen' ? 'true' : undefined}
      >
        <i className="opt__box" />
        {code !== undefined && <span className="opt__code">{code}</span>}{' '}
        <span className="opt__name">
          {name}
          {standing === 'excluded' && <span className="vh"> left out</span>}{' '}
          {note !== undefined && <small className="opt__role">{note}</small>}
        </span>{' '}
        <svg className="opt__bar" aria-hidden="true">
          <rect width={`${Math.max(9, (articles / Math.max(1, most)) * 100).toFixed(0)}%`} height="3" />
        </svg>
        <span className="opt__n">{inFigures(articles)}</span>
      </Link>
      {toLeaveOut !== undefined && (
        <Link
          className="opt__not"
          to={toLeaveOut}
          stays
          aria-label={standing === 'excluded' ? `Let ${name} back in` : `Leave out ${name}`}
        >
          <Icon name="not" />
        </Link>
      )}
    </li>
  )
}
