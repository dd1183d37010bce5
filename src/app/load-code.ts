/** Pauses before the second and third try, in milliseconds. */
const PAUSES_MS = [300, 1_500]

/** Longest wait for a piece of code, in milliseconds; as long as for a file of the archive. */
const PATIENCE_MS = 8_000

/** A piece of the app's own code did not arrive, after as many tries as are sensible. */
export class CodeError extends Error {
  override readonly name = 'CodeError'
  /** It neither came nor failed: asking again would wait for the same answer, only loading the page anew helps. */
  readonly isSilent: boolean

  constructor(cause: unknown, isSilent: boolean) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.isSilent = isSilent
  }
}

const SILENCE = new Error('no answer')

/**
 * Fetches a piece of code. What fails is tried again after a pause, for the router and React would keep the failure for
 * good; what hangs is given up. Rejects with a `CodeError`.
 */
export async function loadCode<T>(load: () => Promise<T>): Promise<T> {
  const ended = Date.now() + PATIENCE_MS
  for (let failures = 0; ; failures++) {
    try {
      return await within(ended - Date.now(), load())
    } catch (error) {
      const pause = PAUSES_MS[failures]
      if (pause === undefined || Date.now() + pause >= ended) throw new CodeError(error, error === SILENCE)
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}

function within<T>(patience: number, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(SILENCE), patience)
    answer.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
