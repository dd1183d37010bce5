/**
 * Something in the input that a person should know of. A value, never thrown: the other files are built all the same.
 * Printed as `file:line:column: message`, then the hint.
 */
export interface Problem {
  /** An error keeps the file (or the part in question) out of the archive; a warning does not. */
  readonly severity: 'error' | 'warning'
  /** Path relative to the seeds folder, as the archivist knows it. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 units. */
  readonly column: number
  /** What is wrong, in one sentence without the file's name. */
  readonly message: string
  /** What to do about it. */
  readonly hint: string
  /** Problems of the same name are one, which many files may have: it is told at the first of them. */
  readonly once?: string
}

/** A problem of a whole file rather than of a place in it. */
export function fileProblem(
  file: string,
  severity: Problem['severity'],
  message: string,
  hint: string,
): Problem {
  return { severity, file, line: 1, column: 1, message, hint }
}
