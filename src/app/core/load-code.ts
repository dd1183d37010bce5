import { ArchiveError } from '#archive/source/archive-error.ts'

/** Pauses before the second and third try, in milliseconds. */
const PAUSES_MS = [300, 1_500]

/** Longest wait for any answer of the host, in milliseconds. */
export const TIMEOUT_MS = 8_000

/** A piece of the app's own code did not arrive, after as many tries as are sensible. */
export class CodeError extends Error {
  override readonly name = 'CodeError'

  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}

/**
 * Fetches a piece of code. What fails is tried again after a pause, for the router and React would keep the failure for
 * good; what hangs is given up. Rejects with a `CodeError`.
 */
export async function loadCode<T>(load: () => Promise<T>): Promise<T> {
  const ended = Date.now() + TIMEOUT_MS
  for (let failures = 0; ; failures++) {
    try {
      return await load()
    } catch (error) {
      const pause = PAUSES_MS[failures]
      if (pause === undefined || Date.now() + pause >= ended) throw new CodeError(error)
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}

/**
 * Stands for `import()` in the built app (vite.config.ts). Browsers keep a failed or hanging import under its address
 * for good, so that after a failure the same file is asked for under another: with the number of the try as its query.
 */
export function createImporter(
  fetchCode: (address: string) => Promise<unknown>,
): (address: string) => Promise<unknown> {
  const failures = new Map<string, number>()
  return async (address) => {
    const failed = failures.get(address) ?? 0
    try {
      return await inTime(fetchCode(failed === 0 ? address : `${address}?${failed}`))
    } catch (error) {
      failures.set(address, failed + 1)
      throw error
    }
  }
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer')), TIMEOUT_MS)
    answer.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/**
 * Two more tries for what may pass (a dropped connection, a busy server); none for what will not (missing, damaged,
 * another format), for what was tried before, and after a long silence.
 */
export function shouldRetry(failures: number, error: Error): boolean {
  const isFinal = error instanceof ArchiveError || error instanceof CodeError || error.name === 'TimeoutError'
  return failures < 2 && !isFinal
}
