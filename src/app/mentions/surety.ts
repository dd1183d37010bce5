import { CALIBRATION, FAIRLY_SURE, SURE } from '#model/measured.ts'
import type { MeasuredKind } from '#model/measured.ts'

/** How sure a reading is, in the four words that are fixed; "stated" is what the archivist says. */
export interface Surety {
  readonly word: 'Stated' | 'Sure' | 'Fairly sure' | 'Doubtful'
  /** How many of 100 readings like this one were right; missing where that was not measured. */
  readonly right?: number | undefined
}

/** `confidence`: a probability; undefined for what the archivist stated. */
export function suretyOf(kind: MeasuredKind, confidence: number | undefined): Surety {
  if (confidence === undefined) return { word: 'Stated' }
  const right = CALIBRATION[kind]
  if (confidence >= SURE) return { word: 'Sure', right: right.sure }
  if (confidence >= FAIRLY_SURE) return { word: 'Fairly sure', right: right.fairlySure }
  return { word: 'Doubtful', right: right.doubtful }
}
