import { ROOT_FILE } from '#archive/format.ts'
import { decodeRoot } from '#archive/root.ts'
import type { Ref } from '#archive/format.ts'

/** Longest wait for the answer, in milliseconds: nobody is waiting for it. */
const PATIENCE_MS = 8_000

/**
 * The directory that the published root names now, which tells one state of the archive from another; "unreadable" for
 * a root in another format, undefined when the host does not answer.
 */
export async function publishedDirectory(base: string): Promise<Ref | 'unreadable' | undefined> {
  const options = { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE_MS) } as const
  const response = await fetch(base + ROOT_FILE, options).catch(() => undefined)
  if (!response?.ok) return undefined
  try {
    return decodeRoot(await response.json()).directory
  } catch {
    return 'unreadable'
  }
}
