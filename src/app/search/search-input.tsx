import type { ComponentProps, KeyboardEvent } from 'react'
import { isEverything } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { LIMITS } from '#model/filter-query.ts'
import { Icon } from '#app/ui/icon.tsx'
import { takeFocus } from '#app/ui/take-focus.ts'

/** What is typed in the search, and in which view. */
export interface TypedSearch {
  readonly text: string
  readonly view: Filter
  readonly onType: (text: string) => void
  readonly onClose: () => void
}

/** What keys do in the box of the search, by their names. */
export type BoxKeys = Readonly<Record<string, (event: KeyboardEvent) => void>>

interface SearchInputProps extends TypedSearch, ComponentProps<'input'> {
  readonly keys: BoxKeys
}

/** The box of the search, which takes the focus, and the button beside it. Escape closes, where browsers would first empty the box. */
export function SearchInput({ text, view, onType, onClose, keys, ...attributes }: SearchInputProps) {
  const press = (event: KeyboardEvent) => {
    const acts: BoxKeys = { ...keys, Escape: onClose }
    const act = event.nativeEvent.isComposing ? undefined : acts[event.key]
    if (!act) return
    event.preventDefault()
    act(event)
  }
  return (
    <div className="seek__in">
      <Icon name="search" />
      <input
        type="search"
        ref={takeFocus}
        aria-label={isEverything(view) ? 'Search the archive' : 'Search these articles'}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={LIMITS.text}
        value={text}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={press}
        {...attributes}
      />
      <button className="btn btn--quiet" type="button" onClick={onClose}>
        <kbd>Esc</kbd>
        <span className="vh">: close the search</span>
      </button>
    </div>
  )
}
