/** From this probability on a reading is sure; of countries by place the filter counts no others. */
export const SURE = 0.95

/** From this one on it is fairly sure; less sure places and countries by place are not shown, only listed in reports. */
export const FAIRLY_SURE = 0.8

/** What is read by the machine and shown to readers with how often it is right. */
export type MeasuredKind = 'person' | 'country' | 'place'

/** Of 100 readings of each surety, how many were right; missing where that was not measured. */
interface Calibration {
  readonly sure?: number
  readonly fairlySure?: number
  readonly doubtful?: number
}

/** How often the machine is right and how much it finds, on texts that it was not trained on. */
interface MeasuredRow {
  readonly what: string
  /** The texts: "English news of the world". */
  readonly texts: string
  /** Of 100 shown, how many are right; missing where that was not measured. */
  readonly right?: number
  /** Of 100 there, how many are found. */
  readonly found?: number
}

/** The table of docs/model-card.md, which says how the figures were taken; a test holds them to it. */
export const MEASURED: readonly MeasuredRow[] = [
  { what: 'People', texts: 'English news of the world', right: 92, found: 92 },
  { what: 'People', texts: 'English wire news', right: 96, found: 95 },
  { what: 'People', texts: 'French', right: 92, found: 87 },
  { what: 'People', texts: 'German', right: 91, found: 76 },
  { what: 'People', texts: 'Portuguese', right: 84, found: 77 },
  { what: 'People', texts: 'Spanish', right: 91, found: 87 },
  { what: 'Countries by name', texts: 'English', right: 99, found: 100 },
  { what: 'Countries by place', texts: 'English, those that filters count', right: 98 },
  { what: 'Statements', texts: 'English news of the United States', right: 96, found: 81 },
  { what: 'Days', texts: 'English news of 1989 to 1998', right: 92, found: 90 },
]

/** From the same measurement: people by `npm run bench -- model-card` on English news of the world, the others as above. */
export const CALIBRATION: Readonly<Record<MeasuredKind, Calibration>> = {
  person: { sure: 98, fairlySure: 94, doubtful: 73 },
  country: { sure: 99 },
  place: { sure: 98 },
}
