import { useEffect, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import type { View } from '#archive/source/article-source.ts'
import type { Outline } from '#archive/source/outline.ts'
import { counted } from '#model/counted.ts'
import { EVERYTHING, idsIn, rangeOf, withRange } from '#model/filter.ts'
import { isSteady } from '#model/facets.ts'
import type { Facet as FacetName, SteadyFacet } from '#model/facets.ts'
import type { Filter } from '#model/filter.ts'
import { useStore } from '#app/core/store.tsx'
import { CloseButton } from '#app/ui/close-button.tsx'
import { Dates } from './dates.tsx'
import { Facet } from './facet.tsx'
import { FACET_WORDS, facetsOf } from './facet-words.ts'
import type { PathTo } from './facet-words.ts'

/** A page of the sheet: a panel that is always there, the dates, or all further panels, as there is no room for more than four tabs. */
export type SheetTab = SteadyFacet | 'date' | 'more'

/** The panels of an archive that are on a page. */
function panelsOn(tab: SheetTab, panels: readonly FacetName[]): readonly FacetName[] {
  return panels.filter((facet) => (isSteady(facet) ? facet === tab : tab === 'more'))
}

interface FilterSheetProps {
  /** The page that is open. */
  readonly tab: SheetTab
  /** Opens another page, or says that the sheet was closed. */
  readonly onTab: (tab: SheetTab | undefined) => void
  readonly outline: Outline
  /** What the controls stand at, and what their counts are of. */
  readonly filter: Filter
  readonly countsOf: Filter
  readonly pathTo: PathTo
  readonly view: View | undefined
  readonly onFilter: (next: Filter) => void
}

/** The filters on a small screen: a dialog from the foot of the window, a page for each panel and one for the dates. */
export function FilterSheet({
  tab: asked,
  onTab,
  outline,
  filter,
  countsOf,
  pathTo,
  view,
  onFilter,
}: FilterSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  // Closed by its own method, so that the browser gives the focus back before the sheet is gone.
  const close = () => dialog.current?.close()
  const panels = facetsOf(useStore().site, outline.choices)
  const tabs = [
    ...panels.filter(isSteady),
    'date' as const,
    ...(panels.every(isSteady) ? [] : ['more' as const]),
  ]
  // The panel that buttons lead to may be one that this archive does not have.
  const tab = tabs.includes(asked) ? asked : (tabs[0] ?? 'date')
  const nameOf = (tab: SheetTab) => tabName(tab, panelsOn(tab, panels), filter)
  return (
    <dialog className="sheet" ref={dialog} aria-label="Filters" onClose={() => onTab(undefined)}>
      <div className="sheet__head">
        <Tabs tabs={tabs} tab={tab} nameOf={nameOf} onTab={onTab} />
        <CloseButton onClose={close} />
      </div>
      <div className="sheet__body" role="tabpanel" aria-label={nameOf(tab)}>
        {tab === 'date' && (
          <Dates
            {...{ outline, filter, pathTo, view }}
            onRange={(range) => onFilter(withRange(filter, range))}
          />
        )}
        {panelsOn(tab, panels).map((facet) => (
          <Facet key={facet} choice={outline.choices[facet]} {...{ facet, filter, countsOf, pathTo }} />
        ))}
      </div>
      <div className="sheet__foot">
        <button className="btn btn--quiet" type="button" onClick={() => onFilter(EVERYTHING)}>
          Clear all
        </button>
        <button className="btn btn--primary" type="button" onClick={close}>
          {view ? `Show ${counted(view.total, 'article')}` : 'Show articles'}
        </button>
      </div>
    </dialog>
  )
}

interface TabsProps {
  readonly tabs: readonly SheetTab[]
  readonly tab: SheetTab
  readonly nameOf: (tab: SheetTab) => string
  readonly onTab: (tab: SheetTab) => void
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowLeft', -1],
  ['ArrowRight', 1],
])

/** Tabs after the pattern of the ARIA authoring practices: one stop for the Tab key, arrows from one to the next. */
function Tabs({ tabs, tab, nameOf, onTab }: TabsProps) {
  const list = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS.get(event.key)
    if (step === undefined) return
    const next = (tabs.indexOf(tab) + step + tabs.length) % tabs.length
    onTab(tabs[next] ?? tab)
    list.current?.querySelectorAll('button')[next]?.focus()
  }
  return (
    <div className="seg" role="tablist" aria-label="Filter by" ref={list}>
      {tabs.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={name === tab}
          tabIndex={name === tab ? 0 : -1}
          onClick={() => onTab(name)}
          onKeyDown={onKeyDown}
        >
          {nameOf(name)}
        </button>
      ))}
    </div>
  )
}

/** "Countries, 2". */
function tabName(tab: SheetTab, panels: readonly FacetName[], filter: Filter): string {
  const chosen = panels.flatMap((facet) => idsIn(filter, facet)).length
  const words = tab === 'date' ? Number(rangeOf(filter) !== undefined) : chosen
  return words === 0 ? titleOf(tab) : `${titleOf(tab)}, ${words}`
}

function titleOf(tab: SheetTab): string {
  if (tab === 'date') return 'Dates'
  return tab === 'more' ? 'More' : FACET_WORDS[tab].title
}
