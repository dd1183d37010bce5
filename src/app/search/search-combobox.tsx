import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { useStore } from '#app/core/store.tsx'
import { resultCount } from './option-groups.ts'
import { SearchInput } from './search-input.tsx'
import type { TypedSearch } from './search-input.tsx'
import { LIST_ID, optionId, SearchList } from './search-list.tsx'
import { SearchState } from './search-state.tsx'
import { useSearchBox } from './use-search-box.ts'

interface SearchComboboxProps extends TypedSearch {
  /** Goes to a path, and keeps in the history what was typed. */
  readonly onLeave: (path: string) => void
}

/** The search as a combobox over a list (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). */
export function SearchCombobox({ onLeave, ...typed }: SearchComboboxProps) {
  const box = useSearchBox(typed, onLeave)
  const { search, lines, active } = box
  useBeginning()
  const known = typed.text.trim() !== '' && !search.waiting && !search.error
  return (
    <>
      <SearchInput
        {...typed}
        keys={box.keys}
        onType={box.change}
        role="combobox"
        aria-expanded={lines > 0}
        aria-controls={LIST_ID}
        aria-autocomplete="list"
        aria-activedescendant={lines > 0 ? optionId(active) : undefined}
      />
      <SearchState box={box} view={typed.view} />
      <SearchList box={box} />
      <SearchFoot>{known && resultCount(search)}</SearchFoot>
    </>
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

/** Fetches what every search begins with, before the first letter is typed. */
function useBeginning(): void {
  const { client, queries } = useStore()
  useEffect(() => void client.prefetchQuery(queries.foundNames('')), [client, queries])
}
