import type { Day } from './day.ts'
import type { PartSpan } from './mention.ts'

/** How a text names a day: written out, or to be counted from the day of the dateline or of publication. */
export type DayBasis = 'written' | 'dateline' | 'publication'

/** A day, month, year, quarter or week that a text names. */
export interface NamedDay extends PartSpan {
  /** In the extended form of ISO 8601: "2025-05-20", "2025-05", "2025", "2025-Q2", "2025-W21". */
  readonly value: string
  readonly basis: DayBasis
}

/** The day on which what an article tells happened: the first that its lead names, without days to come and ends of a stretch of time. */
export interface Happened {
  readonly day: Day
  /** The words of the lead that name it; missing where the archivist gave the day. */
  readonly evidence?: PartSpan | undefined
}

/** The day it happened as a card has it. */
export interface CardHappened {
  readonly day: Day
  /** The words of the lead that name it: "Tuesday"; missing where the archivist gave the day. */
  readonly words?: string | undefined
}
