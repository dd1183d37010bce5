import { Suspense } from 'react'
import { lazyPart } from '#app/core/lazy-part.tsx'
import type { LeftOutWords } from './left-out-notice.tsx'

const LeftOutNotice = lazyPart(async () => (await import('./left-out-notice.tsx')).LeftOutNotice)

/** Says which words of the address the archive could do nothing with; few addresses have any. */
export function LeftOut(words: LeftOutWords) {
  return (
    <div role="status">
      {words.unknown.length + words.unreadable.length > 0 && (
        <Suspense fallback={null}>
          <LeftOutNotice {...words} />
        </Suspense>
      )}
    </div>
  )
}
