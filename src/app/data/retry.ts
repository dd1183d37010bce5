import { ArchiveError } from '#archive/archive-error.ts'

/** Two more tries for what may pass (a dropped connection, a busy server); none for what will not (missing, damaged, another format). */
export function shouldRetry(failures: number, error: Error): boolean {
  return failures < 2 && !(error instanceof ArchiveError)
}
