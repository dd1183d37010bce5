import { TIMEOUT_MS } from '#app/core/load-code.ts'

/** Ends a request to which nothing arrives for `TIMEOUT_MS`, however long it takes in all. */
export interface IdleTimeout {
  /** Aborted with a `TimeoutError` when nothing has arrived for too long. */
  readonly signal: AbortSignal
  /** To be called when something has arrived. */
  readonly renew: () => void
  /** To be called when everything has. */
  readonly end: () => void
}

/** Starts the clock. */
export function createIdleTimeout(): IdleTimeout {
  const silence = new AbortController()
  let timer: ReturnType<typeof setTimeout>
  const end = () => clearTimeout(timer)
  const renew = () => {
    end()
    timer = setTimeout(
      () => silence.abort(new DOMException('nothing has arrived for a while', 'TimeoutError')),
      TIMEOUT_MS,
    )
  }
  renew()
  return { signal: silence.signal, renew, end }
}
