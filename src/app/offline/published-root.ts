import { ROOT_FILE } from '#archive/format/file-names.ts'

/** Longest wait for the answer, in milliseconds: nobody is waiting for it. */
const PATIENCE_MS = 8_000

/**
 * The directory that the published root names now, which tells one state of the archive from another; "unreadable" where
 * it names none, undefined when the host does not answer.
 */
export async function publishedDirectory(base: string): Promise<string | undefined> {
  const options = { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE_MS) } as const
  const response = await fetch(base + ROOT_FILE, options).catch(() => undefined)
  if (!response?.ok) return undefined
  try {
    const { directory } = (await response.json()) as { readonly directory?: unknown }
    return typeof directory === 'string' ? directory : 'unreadable'
  } catch {
    return 'unreadable'
  }
}
