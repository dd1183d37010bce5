import type { Draft } from '#generator/parse/text/draft.ts'
import type { Seed } from '#generator/parse/article/seed.ts'

/** A layout that articles come in. */
export interface Dialect {
  /** For messages: "read as a saved page". */
  readonly name: string
  /** Whether a seed is written in it; cheap, asked of every seed. */
  readonly matches: (seed: Seed) => boolean
  /** A promise where a library is loaded for it. */
  readonly parse: (seed: Seed) => Draft | Promise<Draft>
}
