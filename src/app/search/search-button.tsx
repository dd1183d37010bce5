import { useEffect, useEffectEvent } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { Link } from '#app/ui/link.tsx'
import { searchPath } from '#model/address.ts'
import { EVERYTHING, withText } from '#model/filter.ts'
import { useKeys } from '#app/core/use-keys.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useFilter } from '#app/core/use-filter.ts'
import { useHydrated } from '#app/core/use-hydrated.ts'
import { SearchOverlay } from './search-overlay.tsx'

/**
 * Opens the search over the page. While it is open the history's entry carries what was typed: Back closes it, and
 * leads back to it from an article that was opened from it. In a new tab it is the page of the search.
 */
export function SearchButton() {
  const location = useLocation()
  const navigate = useNavigate()
  const hydrated = useHydrated()
  const { filter } = useFilter()
  const view = location.pathname === '/' ? filter : EVERYTHING
  const typed = typedIn(location.state)
  const show = (text: string, replace: boolean) =>
    navigate(
      { search: location.search, hash: location.hash },
      { state: { search: text, stays: true }, replace, flushSync: true },
    )
  const open = () => {
    if (location.pathname !== searchPath() && typed === undefined) void show(filter.text ?? '', false)
  }
  useKeys({ '/': open })
  useCommandK(open)
  return (
    <>
      <Link
        className="searchbtn"
        to={searchPath(view)}
        aria-label="Search the archive"
        aria-keyshortcuts={hydrated ? '/ Control+K Meta+K' : undefined}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
          event.preventDefault()
          open()
        }}
      >
        <Icon name="search" />
        <span>Search the archive</span>
        {hydrated && <kbd>/</kbd>}
      </Link>
      {hydrated && typed !== undefined && (
        <SearchOverlay
          text={typed}
          view={withText(view, '')}
          onText={(text) => show(text, true)}
          onClose={() => void navigate(-1)}
        />
      )}
    </>
  )
}

function typedIn(state: unknown): string | undefined {
  const search = (state as { readonly search?: unknown } | null)?.search
  return typeof search === 'string' ? search : undefined
}

/** Control or Command and K work even while the reader types: browsers and editors have taught them. */
function useCommandK(act: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (
      event.key.toLowerCase() !== 'k' ||
      !(event.ctrlKey || event.metaKey) ||
      event.shiftKey ||
      event.altKey
    )
      return
    event.preventDefault()
    if (!document.querySelector('dialog[open]')) act()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
