/** Rows of a list from `first` up to, not including, `last`. */
export interface Rows {
  readonly first: number
  readonly last: number
}

/** What is known of the heights of a list's rows, in CSS pixels. */
export interface RowHeights {
  /** 0 where a row was never drawn. */
  readonly heights: Float32Array
  /** What an unknown row is taken for: the mean of those that were drawn first. */
  estimate: number
  /** The rows that were drawn last, to begin with when the reader comes back. */
  rows?: Rows
}

const FIRST_ESTIMATE = 150
const MOST_LISTS = 8

/** Rows are drawn in steps of so many, so that a little scrolling changes nothing. */
const STEP = 4

let kept = new Map<string, RowHeights>()

/**
 * The heights of a list, kept as long as the page lives, and by `packHeights` beyond it: when the reader comes back the
 * list is as tall as it was, and the place in it can be restored. Only the lists that were seen last are kept.
 */
export function rowHeights(list: string, count: number): RowHeights {
  const known = kept.get(list)
  const heights = known?.heights.length === count ? known : blankHeights(count)
  kept.delete(list)
  kept.set(list, heights)
  const [oldest] = kept.keys()
  if (kept.size > MOST_LISTS && oldest !== undefined) kept.delete(oldest)
  return heights
}

/** Heights of a list of which nothing was drawn yet. */
export function blankHeights(count: number): RowHeights {
  return { heights: new Float32Array(count), estimate: FIRST_ESTIMATE }
}

/** Where a row begins. */
export function offsetOf({ heights, estimate }: RowHeights, row: number): number {
  let offset = 0
  for (let index = 0; index < row; index++) offset += heights[index] || estimate
  return offset
}

/** The row that covers a place; the last one for places beyond the end. */
export function rowAt({ heights, estimate }: RowHeights, place: number): number {
  let rest = place
  for (let index = 0; index < heights.length; index++) {
    rest -= heights[index] || estimate
    if (rest > 0) continue
    return index
  }
  return Math.max(0, heights.length - 1)
}

/** The rows between two places, widened to whole steps. */
export function rowsBetween(list: RowHeights, top: number, bottom: number): Rows {
  const first = Math.floor(rowAt(list, top) / STEP) * STEP
  const last = (Math.floor(rowAt(list, bottom) / STEP) + 1) * STEP
  return { first, last: Math.min(last, list.heights.length) }
}

/** Notes the heights of rows that were drawn, in order from `first`; 0 for those that are not final yet. */
export function noteHeights(list: RowHeights, first: number, drawn: readonly number[]): void {
  const final = drawn.filter((height) => height > 0)
  if (final.length > 0 && list.heights.every((height) => height === 0)) {
    list.estimate = final.reduce((sum, height) => sum + height, 0) / final.length
  }
  for (const [index, height] of drawn.entries()) {
    if (height > 0) list.heights[first + index] = height
  }
}

/** Notes which rows are drawn; false if they were already. */
export function noteRows(list: RowHeights, rows: Rows): boolean {
  const { rows: before } = list
  list.rows = rows
  return before?.first !== rows.first || before.last !== rows.last
}

/** The width changed, and every height with it. */
export function forgetHeights(list: RowHeights): void {
  list.heights.fill(0)
}

/** The heights of the lists that were seen last, in a window of some width, as JSON has room for them: known rows alone. */
interface PackedHeights {
  readonly width: number
  readonly lists: readonly {
    readonly list: string
    readonly count: number
    readonly estimate: number
    readonly rows?: Rows | undefined
    readonly known: readonly (readonly [row: number, height: number])[]
  }[]
}

/** All heights that are known, for the next page of the tab. */
export function packHeights(width: number): PackedHeights {
  const lists = [...kept].map(([list, { heights, estimate, rows }]) => ({
    list,
    count: heights.length,
    estimate,
    rows,
    known: [...heights.entries()].filter(([, height]) => height > 0),
  }))
  return { width, lists }
}

/** Takes over what another page of the tab knew, if its window was as wide: `packed` is what `packHeights` gave, or nothing. */
export function unpackHeights(packed: unknown, width: number): void {
  const { lists = [], width: before } = (packed ?? {}) as Partial<PackedHeights>
  if (before !== width) return
  kept = new Map(
    lists.map(({ list, count, estimate, rows, known }) => {
      const heights = new Float32Array(count)
      for (const [row, height] of known) heights[row] = height
      return [list, { heights, estimate, ...(rows && { rows }) }]
    }),
  )
}
