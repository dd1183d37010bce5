import type { ReactNode } from 'react'
import { useMatch } from 'react-router'
import { Link } from './link.tsx'
import { countriesPath, mapPath, peoplePath, timelinePath, togetherPath } from '#model/address.ts'

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
          <ViewLink to={timelinePath()}>Timeline</ViewLink> <ViewLink to={peoplePath}>People</ViewLink>{' '}
          <ViewLink to={countriesPath}>Countries</ViewLink> <ViewLink to={mapPath()}>Map</ViewLink>{' '}
          <ViewLink to={togetherPath()}>Together</ViewLink>
        </nav>
        {children !== undefined && <div className="mast__tools">{children}</div>}
      </div>
    </header>
  )
}

/** Marked on its view and what lies below it; below the timeline lies everything. */
function ViewLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  const isHere = useMatch(to === timelinePath() ? to : `${to}*`) !== null
  return (
    <Link to={to} aria-current={isHere ? 'page' : undefined}>
      {children}
    </Link>
  )
}
