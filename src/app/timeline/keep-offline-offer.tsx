import { useState } from 'react'
import type { View } from '#archive/source/article-source.ts'
import { counted } from '#model/counted.ts'
import { KeepOffline } from './keep-offline.tsx'
import type { ListedArticles } from './runs.ts'

/** More than these are not offered: browsers give a site little room. */
const MOST = 500

/** Below a list: its articles may be kept for reading without a connection. Not where the browser cannot do so. */
export function KeepOfflineOffer({ list }: { readonly list: ListedArticles }) {
  const [asked, setAsked] = useState<View>()
  const { view } = list
  if (!('serviceWorker' in navigator) || view.total > MOST) return null
  if (asked === view) return <KeepOffline list={list} />
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
