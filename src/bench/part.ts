import type { MeasuredArchive } from './archives.ts'

/** What a figure must not exceed, or reach. */
export type Goal = { readonly atMost: number } | { readonly atLeast: number }

/** What figures are counted in: bytes as sent (KB = 1,000), seconds, times as many as something else, … */
type MeasureUnit = 'B' | 'KB' | 'MB' | 'ms' | 's' | '×' | '%' | ''

/** One thing measured. */
export interface Figure {
  /** A row of the table: "Timeline, bytes of the first load". */
  readonly what: string
  readonly value: number
  readonly unit: MeasureUnit
  /** Size of the archive it was measured on; absent where it is of none or of several. */
  readonly articles?: number
  readonly goal?: Goal
}

/** What a part measures with. */
export interface Bench {
  /** Sizes of archives to measure, ascending. */
  readonly sizes: readonly number[]
  /** Files of labelled texts for the measurement of recognition. */
  readonly labelled: readonly string[]
  /** Folders of labelled pages for the measurement of what is read in them. */
  readonly pages: readonly string[]
  /** Folder for what is kept from run to run. */
  readonly work: string
  /** Folder in whose node_modules other projects are, to be measured beside this one. */
  readonly peers: string | undefined
  /** Tells the person who waits. */
  readonly say: (line: string) => void
  /** The archive of that size, built if it is not there. */
  readonly archive: (articles: number) => Promise<MeasuredArchive>
}

/** One question the measurements answer; a name for the command line and a table in BENCHMARKS.md. */
export interface Part {
  readonly name: string
  readonly title: string
  /** How it was measured, in a sentence or two under the title. */
  readonly method: string
  readonly measure: (bench: Bench) => Promise<readonly Figure[]>
}
