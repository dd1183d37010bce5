import { ArchiveError } from '#archive/source/archive-error.ts'
import { CodeError } from './load-code.ts'

/**
 * Two more tries for what may pass (a dropped connection, a busy server); none for what will not (missing, damaged,
 * another format), for what was tried before, and after a long silence.
 */
export function shouldRetry(failures: number, error: Error): boolean {
  const isFinal = error instanceof ArchiveError || error instanceof CodeError || error.name === 'TimeoutError'
  return failures < 2 && !isFinal
}
