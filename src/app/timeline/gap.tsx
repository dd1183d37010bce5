import { capitalised } from '#model/counted.ts'
import { partsOf } from '#model/day.ts'
import type { Day } from '#model/day.ts'

const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const UNITS = [
  '', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
  'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
] // prettier-ignore

/** Between two articles a year or more apart: the spine goes on, dashed, and says for how long. */
export function Gap({ years }: { readonly years: number }) {
  return <p className="gap">{gapSentence(years)}</p>
}

/** "Twenty-six years without an article"; a gap is nothing to skim, so it is in words up to a hundred. */
export function gapSentence(years: number): string {
  return `${capitalised(numberInWords(years))} ${years === 1 ? 'year' : 'years'} without an article`
}

/** Whole years between two days, in either order. */
export function yearsBetween(a: Day, b: Day): number {
  const [first, last] = a < b ? [a, b] : [b, a]
  const years = partsOf(last).year - partsOf(first).year
  return last.slice(5) < first.slice(5) ? years - 1 : years
}

function numberInWords(number: number): string {
  if (number >= 100) return String(number)
  const small = UNITS[number]
  if (small !== undefined) return small
  return [TENS[Math.floor(number / 10)], UNITS[number % 10]].filter(Boolean).join('-')
}
