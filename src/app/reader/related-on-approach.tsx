import { Suspense, useEffect, useRef, useState } from 'react'
import type { ArticleNumber } from '#archive/source/article-source.ts'
import type { Article } from '#model/article.ts'
import { lazyPart } from '#app/core/lazy-part.tsx'
import { useReaderActive } from '#app/core/use-reader-active.ts'

const Related = lazyPart(async () => (await import('./related.tsx')).Related)

/** How far below the window the end of the article may be when its related articles are asked for. */
const APPROACH = '600px'

/** Related articles, asked for only when the reader nears the end. */
export function RelatedOnApproach({
  article,
  number,
}: {
  readonly article: Article
  readonly number: ArticleNumber
}) {
  const end = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(false)
  const active = useReaderActive()
  useEffect(() => {
    if (!end.current) return
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {
      rootMargin: APPROACH,
    })
    observer.observe(end.current)
    return () => observer.disconnect()
  }, [])
  if (!near || !active) return <div className="reader__foot" ref={end} />
  return (
    <Suspense fallback={null}>
      <Related key={number} article={article} number={number} />
    </Suspense>
  )
}
