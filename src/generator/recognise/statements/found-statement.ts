import type { Span } from '#model/mention.ts'
import type { Statement } from '#model/statement.ts'

/** A statement of a text that is not in parts. */
export interface FoundStatement extends Pick<Statement, 'form' | 'kind' | 'quoted' | 'confidence'> {
  /** Index into the people of the text; missing where "he", "she" or a title is surely nobody's. */
  readonly person?: number | undefined
  readonly speaker: Span
  readonly cue: Span
  readonly content: readonly Span[]
}

/** A person of a text, as statements are linked to them. */
export interface Speaking {
  readonly roles: readonly string[]
  /** Everywhere the text names them. */
  readonly mentions: readonly Span[]
}
