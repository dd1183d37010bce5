import { Suspense } from 'react'
import { useLocation } from 'react-router'
import { comparePath, countriesPath, peoplePath, timelinePath } from '#model/address.ts'
import { lazyPart } from '#app/core/lazy-part.tsx'
import { PageHead } from '#app/core/page-head.tsx'
import { useHydrated } from '#app/core/use-hydrated.ts'
import { Link } from '#app/ui/link.tsx'

const CompareView = lazyPart(async () => (await import('#app/compare/compare-view.tsx')).CompareView)

/** /compare/?a=&b=: two selections side by side. Which two only the address says, so that a static page can but tell of it. */
export function Component() {
  const { search } = useLocation()
  const hydrated = useHydrated()
  if (!hydrated) return <NotYet />
  const asked = new URLSearchParams(search)
  return (
    <Suspense fallback={<NotYet />}>
      <CompareView a={asked.get('a') ?? ''} b={asked.get('b') ?? ''} />
    </Suspense>
  )
}

function NotYet() {
  return (
    <main className="page" id="main">
      <PageHead
        title="Side by side"
        description="Two people, two countries or two years side by side."
        path={comparePath()}
        unlisted
      />
      <div className="notice">
        <h1>Side by side</h1>
        <p>
          Two people, two countries or two years: when, in which articles, and with whom. Which two, the
          address says.
        </p>
        <noscript>
          <p>
            It takes JavaScript to read it there. These pages need none, and each person, country and year has
            one:
          </p>
        </noscript>
        <div className="notice__acts">
          <Link className="btn" to={peoplePath}>
            People
          </Link>
          <Link className="btn" to={countriesPath}>
            Countries
          </Link>
          <Link className="btn" to={timelinePath()}>
            Timeline
          </Link>
        </div>
      </div>
    </main>
  )
}
