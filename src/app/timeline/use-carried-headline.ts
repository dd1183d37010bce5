import type { MouseEvent } from 'react'
import { useNavigate } from 'react-router'
import type { ArticleId } from '#model/article.ts'
import { useStore } from '#app/core/store.tsx'

/** Whatever takes longer, in milliseconds, opens without motion, as soon as it is there. */
const TIMEOUT_MS = 1_000

/**
 * For a headline's link in a list: on a plain click the article opens with its headline growing out of the one that was
 * pressed, by a view transition. The page stands still during one, so it begins only when the article is at hand. Not
 * where the browser has none, nor with reduced motion; then the link is an ordinary one.
 */
export function useCarriedHeadline(id: ArticleId, path: string) {
  const { client, queries, loadArticlePage } = useStore()
  const navigate = useNavigate()
  const open = async (headline: HTMLElement) => {
    const { pathname, search } = location
    const article = client.query(queries.article(id))
    const isReady = await isReadyIn(Promise.all([article, loadArticlePage()]), TIMEOUT_MS)
    // The reader may have gone elsewhere meanwhile; the fragment is but the place in the list, noted while scrolling.
    if (location.pathname !== pathname || location.search !== search) return
    if (isReady) carry(headline, async () => navigate(path, { flushSync: true }))
    else await navigate(path)
  }
  return (event: MouseEvent<HTMLAnchorElement>) => {
    if (!isPlain(event) || !('startViewTransition' in document) || isStill()) return
    event.preventDefault()
    void open(event.currentTarget)
  }
}

function carry(headline: HTMLElement, open: () => Promise<void>): void {
  headline.style.viewTransitionName = 'headline'
  const { ready, finished, updateCallbackDone } = document.startViewTransition(open)
  // One that is skipped (another follows, the window is hidden) rejects; the article opens all the same.
  for (const end of [ready, finished, updateCallbackDone]) end.catch(() => {})
}

async function isReadyIn(promise: Promise<unknown>, timeout: number): Promise<boolean> {
  const late = new Promise<false>((resolve) => {
    setTimeout(() => resolve(false), timeout)
  })
  return Promise.race([
    promise.then(
      () => true,
      () => false,
    ),
    late,
  ])
}

function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey
}

function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}
