import { CopyLink } from '#app/filters/copy-link.tsx'
import { Icon } from '#app/ui/icon.tsx'
import type { SheetTab } from '#app/filters/filter-sheet.tsx'

interface DockProps {
  /** Words of the filter. */
  readonly chosen: number
  readonly onTab: (tab: SheetTab) => void
  /** Of the view. */
  readonly path: string
}

/** On a phone, at the thumb: filter, dates, copy link. */
export function Dock({ chosen, onTab, path }: DockProps) {
  return (
    <nav className="dock" aria-label="Tools">
      <button className="btn" type="button" onClick={() => onTab('country')}>
        <Icon name="filter" />
        {chosen === 0 ? 'Filter' : `Filter · ${chosen}`}
      </button>
      <button className="btn" type="button" onClick={() => onTab('date')}>
        <Icon name="dates" />
        Dates
      </button>
      <CopyLink path={path} label="Copy link to this view" icon />
    </nav>
  )
}
