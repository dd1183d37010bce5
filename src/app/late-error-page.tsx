import { Suspense } from 'react'
import { lazyPart } from '#app/core/lazy-part.tsx'

const LateErrorPage = lazyPart(async () => (await import('#app/pages/error-page.tsx')).ErrorPage)

/** What stands in place of a page that could not be drawn; few are. */
export function ErrorPage() {
  return (
    <Suspense fallback={null}>
      <LateErrorPage />
    </Suspense>
  )
}
