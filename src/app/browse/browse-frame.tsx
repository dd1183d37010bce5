import { Suspense, useEffect, useRef, useState } from 'react'
import type { ReactNode, RefObject } from 'react'
import { useNavigate } from 'react-router'
import type { Outline } from '#archive/source/outline.ts'
import { EVERYTHING, isEverything } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { useKeys } from '#app/core/use-keys.ts'
import { useReaderActive } from '#app/core/use-reader-active.ts'
import { CopyLink } from '#app/filters/copy-link.tsx'
import { Facet } from '#app/filters/facet.tsx'
import { useStore } from '#app/core/store.tsx'
import { facetsOf } from '#app/filters/facet-words.ts'
import type { SheetTab } from '#app/filters/filter-sheet.tsx'
import { Heading } from '#app/filters/heading.tsx'
import { LeftOut } from '#app/filters/left-out.tsx'
import type { PathTo } from '#app/filters/facet-words.ts'
import { removals } from '#app/filters/sentence.ts'
import type { SentenceWord } from '#app/filters/sentence.ts'
import type { KnownResult } from './use-result.ts'
import { lazyPart } from '#app/core/lazy-part.tsx'
import { Icon } from '#app/ui/icon.tsx'

const FilterSheet = lazyPart(async () => (await import('#app/filters/filter-sheet.tsx')).FilterSheet)

interface BrowseFrameProps {
  readonly outline: Outline
  readonly known: KnownResult
  /** Words of the address that nobody could read. */
  readonly unreadable: readonly string[]
  readonly words: readonly SentenceWord[]
  readonly pathTo: PathTo
  readonly children: ReactNode
}

/**
 * What stands around every view of the archive and changes its filter: panels, sentence, dock and sheet. `data-shows`
 * names the view that is on the screen, which may lag behind the address.
 */
export function BrowseFrame({ outline, known, unreadable, words, pathTo, children }: BrowseFrameProps) {
  const [tab, setTab] = useState<SheetTab>()
  const go = useGoTo(pathTo)
  const { site } = useStore()
  const { result, filter, countsOf, nameOf, waiting } = known
  const panels = useRef<HTMLElement>(null)
  useOneStop(panels)
  return (
    <>
      <div className="page archive">
        <main
          className="archive__main"
          id="main"
          aria-busy={waiting}
          data-shows={waiting ? undefined : pathTo(filter)}
        >
          <noscript>
            <section className="unfilt">
              <h2>Filters and search need scripts</h2>
              <p>None run here, so that this list is whole, whatever its address asks for.</p>
            </section>
          </noscript>
          <a className="skip" href="#filters">
            Skip to filters
          </a>
          <Heading
            view={result?.view}
            words={words}
            filter={filter}
            pathTo={pathTo}
            onFilter={go}
            onTab={setTab}
          />
          {children}
        </main>
        <aside className="archive__panel" aria-label="Filters" id="filters" tabIndex={-1} ref={panels}>
          {facetsOf(site, outline.choices).map((facet) => (
            <Facet key={facet} choice={outline.choices[facet]} {...{ facet, filter, countsOf, pathTo }} />
          ))}
        </aside>
      </div>
      <Dock chosen={removals(filter, nameOf).length} onTab={setTab} path={pathTo(filter)} />
      {tab !== undefined && (
        <Suspense fallback={null}>
          <FilterSheet
            {...{ tab, outline, filter, countsOf, pathTo }}
            onTab={setTab}
            view={result?.view}
            onFilter={go}
          />
        </Suspense>
      )}
      <FrameKeys filter={filter} onFilter={go} onTab={setTab} />
      <LeftOut unknown={result?.unknown ?? []} unreadable={unreadable} />
    </>
  )
}

/** One stop a panel for the Tab key, once the reader is there; without its code every value is one. */
function useOneStop(panels: RefObject<HTMLElement | null>): void {
  const active = useReaderActive()
  useEffect(() => {
    const { current } = panels
    if (!active || !current) return undefined
    let undo: (() => void) | undefined
    const code = import('#app/filters/roving-focus.ts').catch(() => undefined)
    void code.then((roving) => current.isConnected && (undo = roving?.keepOneStop(current)))
    return () => undo?.()
  }, [active, panels])
}

/** Goes to another filter of a view and stays where the reader is on the page. */
export function useGoTo(pathTo: PathTo): (next: Filter, replace?: boolean) => void {
  const navigate = useNavigate()
  return (next, replace = false) => void navigate(pathTo(next), { state: { stays: true }, replace })
}

interface DockProps {
  /** Words of the filter. */
  readonly chosen: number
  readonly onTab: (tab: SheetTab) => void
  /** Of the view. */
  readonly path: string
}

/** On a phone, at the thumb: filter, dates, copy link. */
function Dock({ chosen, onTab, path }: DockProps) {
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

interface FrameKeysProps {
  readonly filter: Filter
  readonly onFilter: (next: Filter) => void
  readonly onTab: (tab: SheetTab) => void
}

/** The keys of every view with filters: to the panel (the sheet, where there is no room for panels), and clear them. */
function FrameKeys({ filter, onFilter, onTab }: FrameKeysProps) {
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
