import type { Day } from '#model/day.ts'
import type { Tense } from './tense.ts'

/** An expression, where it stands. */
export interface DayContext {
  readonly sentence: string
  /** Offsets in the sentence. */
  readonly start: number
  readonly end: number
  /** The quarter that the text speaks of, "2025-Q2". */
  readonly quarter: () => string | undefined
  /** Of the verb nearest to the expression. */
  readonly tense: () => Tense | undefined
}

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>

/** A way to write a day that says all of it; the value as `NamedDay` has it, or undefined where it is none. */
export interface WrittenRule {
  readonly form: RegExp
  readonly read: (groups: Groups, context: DayContext) => string | undefined
}

/** A way to name a day that is counted from today, the day on which the text was written. */
export interface CountedRule {
  readonly form: RegExp
  readonly read: (groups: Groups, today: Day, context: DayContext) => string | undefined
}
