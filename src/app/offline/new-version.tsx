import { useEffect, useState } from 'react'
import { useStore } from '#app/core/store.tsx'
import type { Store } from '#app/core/store.tsx'

/** Says, when the reader comes back to a page, that a new version was published; nothing changes under their eyes. */
export function NewVersion() {
  const store = useStore()
  const [isNew, setNew] = useState(false)
  useEffect(() => watchOnceLeft(store, () => setNew(true)), [store])
  if (!isNew) return null
  return (
    <div role="status" className="toast">
      A new version of the archive is ready
      <button className="btn" type="button" onClick={() => location.reload()}>
        Reload
      </button>
      <button className="btn" type="button" onClick={() => setNew(false)}>
        Later
      </button>
    </div>
  )
}

/** The watch and its code begin when the page is first left (or shown, if it was opened behind another, or kept by Back). Gives what ends it. */
function watchOnceLeft(store: Store, tell: () => void): () => void {
  const ended = new AbortController()
  const { signal } = ended
  let begun = false
  const begin = async () => {
    if (begun) return
    begun = true
    const watch = await loadWatch()
    if (watch && !signal.aborted) signal.addEventListener('abort', watch(store, tell))
  }
  document.addEventListener('visibilitychange', () => void begin(), { signal })
  addEventListener('pageshow', ({ persisted }) => void (persisted && begin()), { signal })
  return () => ended.abort()
}

/** Undefined when its code does not arrive: the page can be read all the same. */
async function loadWatch() {
  try {
    return (await import('./watch-for-new.ts')).watchForNew
  } catch {
    return undefined
  }
}
