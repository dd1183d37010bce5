import { inFigures } from '#model/counted.ts'

/** Numbers that are drawn in one grey. */
export interface GreyStep {
  readonly from: number
  /** Inclusive. */
  readonly to: number
}

const MOST_STEPS = 5

/**
 * At most five steps from the least to the greatest of some whole numbers above 0: one each while they last, else each
 * as many times the one before (1 to 2, 3, 4 to 6, 7 to 11, 12 to 20), as counts of articles are many small and few
 * large. None for no numbers.
 */
export function greySteps(numbers: readonly number[]): readonly GreyStep[] {
  const least = Math.min(...numbers)
  const most = Math.max(...numbers)
  const count = Math.min(MOST_STEPS, most - least + 1)
  const ends: number[] = []
  for (let step = 1; step <= count; step++) {
    const end = Math.round(least * (most / least) ** (step / MOST_STEPS))
    // Each step has a number, those to come as well.
    ends.push(Math.min(Math.max((ends.at(-1) ?? least - 1) + 1, end), most - (count - step)))
  }
  return ends.map((to, index) => ({ from: (ends[index - 1] ?? least - 1) + 1, to }))
}

/** The grey of a number, counted from 1; 0 for none. */
export function greyOf(steps: readonly GreyStep[], number: number): number {
  return steps.findLastIndex(({ from }) => number >= from) + 1
}

/** "4–6", "12+" for the last, "3" for a step of one number. */
export function stepName(steps: readonly GreyStep[], index: number): string {
  const { from, to } = steps[index] ?? { from: 0, to: 0 }
  if (from === to) return inFigures(from)
  return index === steps.length - 1 ? `${inFigures(from)}+` : `${inFigures(from)}–${inFigures(to)}`
}
