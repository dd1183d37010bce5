import { EVERYTHING, isEverything } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { useKeys } from '#app/core/use-keys.ts'
import type { SheetTab } from '#app/filters/filter-sheet.tsx'

interface FrameKeysProps {
  readonly filter: Filter
  readonly onFilter: (next: Filter) => void
  readonly onTab: (tab: SheetTab) => void
}

/** The keys of every view with filters: to the panel (the sheet, where there is no room for panels), and clear them. */
export function FrameKeys({ filter, onFilter, onTab }: FrameKeysProps) {
  useKeys({
    f: () => {
      const link = document.querySelector<HTMLElement>('.archive__panel :is(input, .opt)')
      if (link?.checkVisibility()) link.focus()
      else onTab('country')
    },
    x: isEverything(filter) ? undefined : () => onFilter(EVERYTHING),
  })
  return null
}
