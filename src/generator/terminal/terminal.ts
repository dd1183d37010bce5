import type { Screen } from './progress.ts'

/** Where a command prints: results to `out`, everything said on the way to `err`. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: Screen
}
