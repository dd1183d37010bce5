import { Suspense } from 'react'
import { useLocation } from 'react-router'
import { passageInAddress } from '#app/core/history-entries.ts'
import { lazyPart, nothing } from '#app/core/lazy-part.tsx'
import { useHydrated } from '#app/core/use-hydrated.ts'

/** Without it the browser leads to the passage, if it can. */
const PassageLanding = lazyPart(async () => (await import('./passage-landing.tsx')).PassageLanding, nothing)

/** Leads to the passage that the address points at, if it does; what that takes is fetched then. */
export function PassageInAddress() {
  const { key } = useLocation()
  const hydrated = useHydrated()
  const passage = hydrated ? passageInAddress() : ''
  if (passage === '') return null
  return (
    <Suspense fallback={null}>
      <PassageLanding key={key} passage={passage} />
    </Suspense>
  )
}
