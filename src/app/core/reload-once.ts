import { ROOT_FILE } from '#archive/format/file-names.ts'
import { TIMEOUT_MS } from './load-code.ts'

/** Where a reload is noted: in the entry of the browser's history, which lives as long as the tab and needs no storage. */
interface ReloadedEntry {
  readonly reloaded?: boolean
}

/**
 * Loads the page again, at the same address and place, if the host answers and it was not tried before. For code that
 * is gone, when the site was published so often since that this page's version is no longer kept.
 */
export async function reloadOnce(base: string): Promise<void> {
  const entry = history.state as ReloadedEntry | null
  if (entry?.reloaded === true || !navigator.onLine) return
  if (!(await answers(base + ROOT_FILE))) return
  history.replaceState({ ...entry, reloaded: true }, '')
  location.reload()
}

/** Whether the host has the file now. */
async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(TIMEOUT_MS) })).ok
  } catch {
    return false
  }
}
