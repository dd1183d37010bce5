/** Numbers that are drawn in one grey. */
export interface GreyStep {
  readonly from: number
  /** Inclusive. */
  readonly to: number
}

const MOST_STEPS = 5

/**
 * At most five steps for the whole numbers from 1 to `most`: one each while they last, else each as many times the
 * one before (1, 2 to 3, 4 to 6, 7 to 11, 12 to 20), as counts of articles are many small and few large.
 */
export function greySteps(most: number): readonly GreyStep[] {
  const ends: number[] = []
  for (let step = 1; step <= Math.min(MOST_STEPS, most); step++) {
    ends.push(Math.max(step, (ends.at(-1) ?? 0) + 1, Math.round(most ** (step / MOST_STEPS))))
  }
  return ends.map((to, index) => ({ from: (ends[index - 1] ?? 0) + 1, to }))
}

/** The grey of a number, counted from 1; 0 for none. */
export function greyOf(steps: readonly GreyStep[], number: number): number {
  return steps.findLastIndex(({ from }) => number >= from) + 1
}

/** "4–6", "12+" for the last, "3" for a step of one number. */
export function stepName(steps: readonly GreyStep[], index: number): string {
  const { from, to } = steps[index] ?? { from: 0, to: 0 }
  if (from === to) return String(from)
  return index === steps.length - 1 ? `${from}+` : `${from}–${to}`
}
