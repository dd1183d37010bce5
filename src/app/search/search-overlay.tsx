import { useEffect, useLayoutEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { isEverything } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { LIMITS } from '#model/filter-query.ts'
import { useStore } from '#app/core/store.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { resultCount } from './option-groups.ts'
import { LIST_ID, optionId, SearchList } from './search-list.tsx'
import { SearchState } from './search-state.tsx'
import { useSearchBox } from './use-search-box.ts'

interface SearchOverlayProps {
  /** What the box begins with. */
  readonly text: string
  /** The view whose articles are searched; names are those of the whole archive. */
  readonly view: Filter
  /** Tells what was typed, once the fingers rest, for the history to keep. */
  readonly onText: (text: string) => void | Promise<void>
  readonly onClose: () => void
}

/** The search as a combobox over a list (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). */
export function SearchOverlay({ text, view, onText, onClose }: SearchOverlayProps) {
  const dialog = useDialog()
  const box = useSearchBox(text, view, { onText, onClose })
  const { search, lines, active } = box
  useBeginning()
  const known = box.text.trim() !== '' && !search.waiting && !search.error
  return (
    <dialog className="pop seek" aria-label="Search" ref={dialog} onClose={box.close}>
      <div className="seek__in">
        <Icon name="search" />
        <input
          type="search"
          role="combobox"
          aria-label={isEverything(view) ? 'Search the archive' : 'Search these articles'}
          aria-expanded={lines > 0}
          aria-controls={LIST_ID}
          aria-autocomplete="list"
          aria-activedescendant={lines > 0 ? optionId(active) : undefined}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={LIMITS.text}
          value={box.text}
          onChange={(event) => box.change(event.target.value)}
          onKeyDown={box.press}
        />
        <button className="btn btn--quiet" type="button" onClick={box.close}>
          <kbd>Esc</kbd>
          <span className="vh">: close the search</span>
        </button>
      </div>
      <SearchState box={box} view={view} />
      <SearchList box={box} />
      <SearchFoot>{known && resultCount(search)}</SearchFoot>
    </dialog>
  )
}

/** The keys that work in the search, and how much was found. */
function SearchFoot({ children }: { readonly children: ReactNode }) {
  return (
    <div className="seek__foot">
      <span>
        <kbd>↑</kbd>
        <kbd>↓</kbd> move
      </span>
      <span>
        <kbd>Enter</kbd> open
      </span>
      <span>
        <kbd>Ctrl</kbd>
        <kbd>Enter</kbd> add as a filter
      </span>
      <span role="status">{children}</span>
    </div>
  )
}

/** Shown above everything while it is there; closing gives the focus back to where it was. */
function useDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    element?.querySelector('input')?.focus()
    return () => element?.close()
  }, [])
  return dialog
}

/** Fetches what every search begins with, before the first letter is typed. */
function useBeginning(): void {
  const { client, queries } = useStore()
  useEffect(() => void client.prefetchQuery(queries.foundNames('')), [client, queries])
}
