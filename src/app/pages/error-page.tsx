import { isRouteErrorResponse, Link, useRouteError } from 'react-router'
import { ArchiveError } from '#archive/archive-error.ts'
import { countriesPath, peoplePath, timelinePath } from '#model/address.ts'
import { PageHead } from '../page-head.tsx'

/** What happened, what is safe, what to do. */
interface Explanation {
  readonly title: string
  readonly words: string
  /** Whether loading the page again may help. */
  readonly again: boolean
}

/** Shown in place of a page that could not be drawn. */
export function ErrorPage() {
  const { title, words, again } = explain(useRouteError())
  return (
    <main className="page" id="main">
      <PageHead title={title} description={words} path="/" unlisted />
      <div className="notice" role={again ? 'alert' : undefined}>
        <h1>{title}</h1>
        <p>{words}</p>
        <div className="notice__acts">
          {again && (
            <button className="btn btn--primary" type="button" onClick={() => location.reload()}>
              Try again
            </button>
          )}
          <Link className={again ? 'btn' : 'btn btn--primary'} to={timelinePath()}>
            Go to the timeline
          </Link>
          <Link className="btn" to={peoplePath}>
            People
          </Link>
          <Link className="btn" to={countriesPath}>
            Countries
          </Link>
        </div>
      </div>
    </main>
  )
}

/** Says what an error means to the reader. */
export function explain(error: unknown): Explanation {
  if (isRouteErrorResponse(error) && error.status === 404) {
    return {
      title: error.data ? String(error.data) : 'No such page',
      words:
        'The address may be mistyped, or what it named was taken out of the archive. Everything else is where it was.',
      again: false,
    }
  }
  if (error instanceof ArchiveError) return ARCHIVE_ERRORS[error.kind]
  return {
    title: 'This page did not arrive',
    words:
      'The connection dropped or the server did not answer. Articles you have opened before can still be read.',
    again: true,
  }
}

const ARCHIVE_ERRORS: { readonly [Kind in ArchiveError['kind']]: Explanation } = {
  format: {
    title: 'The archive was updated',
    words: 'A newer version was published while this page was open. Load it again to read on.',
    again: true,
  },
  missing: {
    title: 'Part of the archive is missing',
    words:
      'A file this page needs is not on the server. The archive may just have been updated: load the page again.',
    again: true,
  },
  damaged: {
    title: 'Part of the archive is damaged',
    words:
      'A file arrived, but not as it was published, so it is not shown. Load the page again; if it stays, tell the archivist.',
    again: true,
  },
}
