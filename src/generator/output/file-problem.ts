import type { Problem } from './problem.ts'

/** A problem of a whole file rather than of a place in it. */
export function fileProblem(
  file: string,
  severity: Problem['severity'],
  message: string,
  hint: string,
): Problem {
  return { severity, file, line: 1, column: 1, message, hint }
}
