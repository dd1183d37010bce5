import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { outlineOf } from '#archive/source/outline.ts'
import { searchPath, timelinePath } from '#model/address.ts'
import { withText } from '#model/filter.ts'
import { Browse } from '#app/browse/browse.tsx'
import { useQueries } from '#app/core/store.tsx'
import { EmptyArchive } from '#app/browse/empty-archive.tsx'
import { useFilter } from '#app/core/use-filter.ts'
import { useHydrated } from '#app/core/use-hydrated.ts'
import { SearchOverlay } from '#app/search/search-overlay.tsx'

export { loader } from './timeline-page.tsx'

/** /search/?q=: the search over a view of the timeline, as a page of its own. */
export function Component() {
  const navigate = useNavigate()
  const { data: root } = useSuspenseQuery(useQueries().root())
  const { filter, unreadable } = useFilter()
  const hydrated = useHydrated()
  const view = withText(filter, '')
  if (root.articles === 0) return <EmptyArchive path={searchPath()} />
  return (
    <>
      <meta name="robots" content="noindex" />
      <Browse
        root={root}
        outline={outlineOf(root, view.date)}
        asked={{ filter: view, unreadable }}
        path={searchPath()}
        title="Search"
      />
      {hydrated && (
        <SearchOverlay
          text={filter.text ?? ''}
          view={view}
          onText={(text) =>
            navigate(searchPath(withText(view, text)), { replace: true, state: { stays: true } })
          }
          onClose={() => void navigate(timelinePath(view))}
        />
      )}
    </>
  )
}
