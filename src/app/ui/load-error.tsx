import { ArchiveError } from '#archive/archive-error.ts'

interface LoadErrorProps {
  /** What is missing, as the sentence begins: "These articles". */
  readonly what: string
  readonly error: Error
  readonly onRetry: () => void
}

const REASONS: { readonly [Kind in ArchiveError['kind']]: string } = {
  format: 'A newer version of the archive was published while this page was open. Load the page again.',
  missing: 'A file they are in is not on the server; the archive may just have been updated.',
  damaged: 'A file arrived, but not as it was published, so it is not shown.',
}

/** In the place of what did not arrive: what is missing, why, what is safe, and a way to try again. */
export function LoadError({ what, error, onRetry }: LoadErrorProps) {
  return (
    <div className="notice" role="alert">
      <h2>{`${what} did not arrive`}</h2>
      <p>{`${reasonOf(error)} Your filters are kept.`}</p>
      <div className="notice__acts">
        <button className="btn btn--primary" type="button" onClick={onRetry}>
          Try again
        </button>
      </div>
    </div>
  )
}

/** Why something did not arrive, in a sentence. */
export function reasonOf(error: Error): string {
  return error instanceof ArchiveError
    ? REASONS[error.kind]
    : 'The connection dropped, or the server did not answer.'
}
