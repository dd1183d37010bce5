/** What is read by the machine and shown to readers with how often it is right. */
export type MeasuredKind = 'person' | 'country' | 'place'

/** Of 100 readings of each surety, how many were right; missing where there were too few to say. */
interface Calibration {
  readonly sure?: number
  readonly fairlySure?: number
  readonly doubtful?: number
}

/** How often the machine is right and how much it finds, on texts that it was not made from. */
export interface MeasuredRow {
  readonly what: string
  /** The texts: "English news of the world". */
  readonly texts: string
  /** Of 100 shown, how many are right; undefined where that was not measured. */
  readonly right?: number
  /** Of 100 there, how many are found. */
  readonly found?: number
}

/** The figures of docs/model-card.md, which says how they were taken; a test holds them to it. */
export const MEASURED: readonly MeasuredRow[] = []

/** As `MEASURED`. */
export const CALIBRATION: Readonly<Record<MeasuredKind, Calibration>> = { person: {}, country: {}, place: {} }
