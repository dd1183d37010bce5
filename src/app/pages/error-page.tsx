import { Suspense, useEffect } from 'react'
import { isRouteErrorResponse, useLocation, useNavigate, useRouteError } from 'react-router'
import type { ErrorResponse } from 'react-router'
import { lazyPart } from '#app/core/lazy-part.tsx'
import { Link } from '#app/ui/link.tsx'
import { ArchiveError } from '#archive/source/archive-error.ts'
import { countriesPath, peoplePath, timelinePath } from '#model/address.ts'
import { CodeError } from '#app/core/load-code.ts'
import { PageHead } from '#app/core/page-head.tsx'
import { reloadOnce } from '#app/core/reload-once.ts'
import { useStore } from '#app/core/store.tsx'

const NearestPages = lazyPart(async () => (await import('./nearest-pages.tsx')).NearestPages)

/** What happened, what is safe, what to do. */
interface Explanation {
  readonly title: string
  readonly words: string
  /** What may help: asking for the same again, or loading the page again. */
  readonly remedy?: 'ask again' | 'reload'
}

/** Shown in place of a page that could not be drawn. */
export function ErrorPage() {
  const { site } = useStore()
  const error = useRouteError()
  const { title, words, remedy } = explain(error)
  const navigate = useNavigate()
  const here = useLocation()
  const tryAgain = () => (remedy === 'reload' ? location.reload() : void navigate(here, { replace: true }))
  useEffect(() => {
    if (error instanceof CodeError) void reloadOnce(site.base)
  }, [error, site])
  return (
    <main className="page" id="main">
      <PageHead title={title} description={words} path="/" unlisted />
      <div className="notice" role={remedy && 'alert'}>
        <h1>{title}</h1>
        <p>{words}</p>
        <div className="notice__acts">
          {remedy && (
            <button className="btn btn--primary" type="button" onClick={tryAgain}>
              {remedy === 'reload' ? 'Load the page again' : 'Try again'}
            </button>
          )}
          <Link className={remedy ? 'btn' : 'btn btn--primary'} to={timelinePath()}>
            Go to the timeline
          </Link>
          <Link className="btn" to={peoplePath}>
            People
          </Link>
          <Link className="btn" to={countriesPath}>
            Countries
          </Link>
        </div>
        {isMissing(error) && (
          <Suspense fallback={null}>
            <NearestPages />
          </Suspense>
        )}
      </div>
    </main>
  )
}

function isMissing(error: unknown): error is ErrorResponse {
  return isRouteErrorResponse(error) && error.status === 404
}

/** Says what an error means to the reader. */
function explain(error: unknown): Explanation {
  if (isMissing(error)) {
    return {
      title: error.data ? String(error.data) : 'No such page',
      words:
        'The address may be mistyped, or what it named was taken out of the archive. Everything else is where it was.',
    }
  }
  if (error instanceof ArchiveError) return ARCHIVE_ERRORS[error.kind]
  const isCode = error instanceof CodeError
  return {
    title: 'This page did not arrive',
    words:
      'The connection dropped or the server did not answer. Articles you have opened before can still be read.',
    remedy: isCode ? 'reload' : 'ask again',
  }
}

const UPDATED: Explanation = {
  title: 'The archive was updated',
  words: 'A newer version was published while this page was open. Load it again to read on.',
  remedy: 'reload',
}

const ARCHIVE_ERRORS: { readonly [Kind in ArchiveError['kind']]: Explanation } = {
  format: UPDATED,
  updated: UPDATED,
  missing: {
    title: 'Part of the archive is missing',
    words: 'A file this page needs is not on the server. The rest of the archive is where it was.',
    remedy: 'ask again',
  },
  damaged: {
    title: 'Part of the archive is damaged',
    words:
      'A file arrived, but not as it was published, so it is not shown. Try again; if it stays, tell the archivist.',
    remedy: 'ask again',
  },
}
