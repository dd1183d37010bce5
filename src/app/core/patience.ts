/** Longest time without anything arriving, in milliseconds. */
const PATIENCE_MS = 8_000

/** Waits for an answer as long as it makes progress. */
export interface Patience {
  /** Aborted with a `TimeoutError` when nothing was heard for too long. */
  readonly signal: AbortSignal
  /** To be called when something has arrived. */
  readonly renew: () => void
  /** To be called when everything has. */
  readonly end: () => void
}

/** Begins to wait. */
export function createPatience(): Patience {
  const silence = new AbortController()
  let timer: ReturnType<typeof setTimeout>
  const end = () => clearTimeout(timer)
  const renew = () => {
    end()
    timer = setTimeout(
      () => silence.abort(new DOMException('nothing has arrived for a while', 'TimeoutError')),
      PATIENCE_MS,
    )
  }
  renew()
  return { signal: silence.signal, renew, end }
}
