import type { ReactNode } from 'react'
import { Link, NavLink, useMatch } from 'react-router'
import { mapPath, timelinePath, togetherPath } from '#model/address.ts'

interface MastheadProps {
  /** What the archive is called; the wordmark. */
  readonly title?: string
  /** Search, text and theme: what stands at the end of the line. */
  readonly children?: ReactNode
}

/** The wordmark and its dash. On an article the dash grows with the reading (by the style sheet where it can). */
export function Masthead({ title = 'Dateline', children }: MastheadProps) {
  const reading = useMatch('/a/:id') !== null
  return (
    <header className="mast">
      <div className="page mast__in">
        <Link className="mark" to={timelinePath()} aria-label={`${title}, home`}>
          {title}
        </Link>
        <span className={reading ? 'mast__line mast__line--live' : 'mast__line'} aria-hidden="true" />
        <nav className="mast__nav" aria-label="Views">
          <NavLink to={timelinePath()} end>
            Timeline
          </NavLink>
          <NavLink to={mapPath()}>Map</NavLink>
          <NavLink to={togetherPath()}>Together</NavLink>
        </nav>
        {children !== undefined && <div className="mast__tools">{children}</div>}
      </div>
    </header>
  )
}
