import { useId } from 'react'
import type { ReactNode } from 'react'
import { Link } from '#app/ui/link.tsx'
import { periodPath } from '#model/address.ts'
import { counted, capitalised } from '#model/counted.ts'
import { monthName, partsOf } from '#model/day.ts'
import type { Day } from '#model/day.ts'
import type { Filter } from '#model/filter.ts'

interface MonthProps {
  /** "2025-05"; without one, the articles that have no date. */
  readonly month: string | undefined
  /** Whether it is the month of filing or the one in which it happened. */
  readonly by: Filter['by']
  /** Said beside the year. */
  readonly articles?: number | undefined
  /** Entries, each a list item. */
  readonly children: ReactNode
}

/** A month of the timeline under its heading, the target of fragments ("#2025-05"), which stays in sight and leads to the month's own page. */
export function Month({ month, by, articles, children }: MonthProps) {
  const id = useId()
  return (
    <section className="month" id={month} aria-labelledby={id}>
      <h2 className="month__label" id={id}>
        {month === undefined ? (
          by ? (
            'No day'
          ) : (
            'No date'
          )
        ) : (
          <MonthName month={month} by={by} articles={articles} />
        )}
      </h2>
      <ol className="month__list">{children}</ol>
    </section>
  )
}

function MonthName({
  month,
  by,
  articles,
}: Omit<MonthProps, 'children' | 'month'> & { readonly month: string }) {
  const year = Number(month.slice(0, 4))
  const name = monthName(Number(month.slice(5)))
  return (
    <>
      {by ? <span>{name}</span> : <Link to={periodPath(month)}>{name}</Link>}
      <small>{` ${year}`}</small>
      {articles !== undefined && <small>{` ${counted(articles, 'article')}`}</small>}
    </>
  )
}

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
