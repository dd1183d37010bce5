import { publishedDirectory } from './published-root.ts'
import type { Store } from '#app/core/store.tsx'

/**
 * Compares the published root with the one this page was drawn from whenever the page is shown again: another tab was
 * in front, or the browser took it out of its back/forward cache. Gives what ends the watch.
 */
export function watchForNew({ site, client, queries }: Store, tell: () => void): () => void {
  let left: Promise<string | undefined> = Promise.resolve(undefined)
  const known = () => client.getQueryData(queries.root().queryKey)?.directory
  const check = async () => {
    const before = known() ?? (await left)
    const now = await publishedDirectory(site.base)
    if (before !== undefined && now !== undefined && now !== before) tell()
  }
  const onVisibility = () => {
    if (document.visibilityState === 'visible') void check()
    // Pages that know only their article note what is published when they are left.
    else if (known() === undefined) left = publishedDirectory(site.base)
  }
  const onShow = ({ persisted }: PageTransitionEvent) => persisted && void check()
  onVisibility()
  document.addEventListener('visibilitychange', onVisibility)
  addEventListener('pageshow', onShow)
  return () => {
    document.removeEventListener('visibilitychange', onVisibility)
    removeEventListener('pageshow', onShow)
  }
}
