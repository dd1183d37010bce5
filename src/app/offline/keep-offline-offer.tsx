import { Suspense, useState } from 'react'
import type { View } from '#archive/article-source.ts'
import { counted } from '#model/counted.ts'
import { lazyPart } from '../lazy-part.tsx'
import { useHydrated } from '../use-hydrated.ts'

const KeepOffline = lazyPart(async () => (await import('./keep-offline.tsx')).KeepOffline)

/** More than these are not offered: browsers give a site little room. */
const MOST = 500

/** Below a list: its articles may be kept for reading without a connection. Not where the browser cannot do so. */
export function KeepOfflineOffer({ view }: { readonly view: View }) {
  const [asked, setAsked] = useState<View>()
  const hydrated = useHydrated()
  if (!hydrated || !('serviceWorker' in navigator) || view.total === 0 || view.total > MOST) return null
  if (asked === view)
    return (
      <Suspense fallback={null}>
        <KeepOffline view={view} />
      </Suspense>
    )
  return (
    <p>
      <button className="textbtn" type="button" onClick={() => setAsked(view)}>
        {view.total === 1
          ? 'Keep this article offline'
          : `Keep these ${counted(view.total, 'article')} offline`}
      </button>
    </p>
  )
}
