import { ArchiveError } from '#archive/source/archive-error.ts'

interface LoadErrorProps {
  /** What is missing, as the sentence begins: "These articles". */
  readonly what: string
  readonly error: Error
  readonly onRetry: () => void
}

const UPDATED = 'A newer version of the archive was published while this page was open. Load the page again.'

const REASONS: { readonly [Kind in ArchiveError['kind']]: string } = {
  format: UPDATED,
  updated: UPDATED,
  missing: 'A file they are in is not on the server.',
  damaged: 'A file arrived, but not as it was published, so it is not shown.',
}

/** In the place of what did not arrive: what is missing, why, what is safe, and a way to try again. */
export function LoadError({ what, error, onRetry }: LoadErrorProps) {
  return (
    <div className="notice" role="alert">
      <h2>{`${what} did not arrive`}</h2>
      <p>{`${reasonOf(error)} Your filters are kept.`}</p>
      <div className="notice__acts">
        <button
          className="btn btn--primary"
          type="button"
          onClick={isNewer(error) ? () => location.reload() : onRetry}
        >
          {isNewer(error) ? 'Load the page again' : 'Try again'}
        </button>
      </div>
    </div>
  )
}

/** Whether the files that this page knows of have been replaced, so that only loading it again helps. */
function isNewer(error: unknown): boolean {
  return error instanceof ArchiveError && (error.kind === 'updated' || error.kind === 'format')
}

/** Why something did not arrive, in a sentence. */
export function reasonOf(error: Error): string {
  return error instanceof ArchiveError
    ? REASONS[error.kind]
    : navigator.onLine
      ? 'The connection dropped, or the server did not answer.'
      : 'You are offline. What you have opened before can still be read.'
}
