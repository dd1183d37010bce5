import { ROOT_FILE } from '#archive/format/file-names.ts'
import { TIMEOUT_MS } from '#app/core/load-code.ts'
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

/**
 * The directory that the published root names now, which tells one state of the archive from another; "unreadable" where
 * it names none, undefined when the host does not answer.
 */
async function publishedDirectory(base: string): Promise<string | undefined> {
  const options = { cache: 'no-cache', signal: AbortSignal.timeout(TIMEOUT_MS) } as const
  const response = await fetch(base + ROOT_FILE, options).catch(() => undefined)
  if (!response?.ok) return undefined
  try {
    const { directory } = (await response.json()) as { readonly directory?: unknown }
    return typeof directory === 'string' ? directory : 'unreadable'
  } catch {
    return 'unreadable'
  }
}
