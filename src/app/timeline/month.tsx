import { useId } from 'react'
import type { ReactNode } from 'react'
import { Link } from '#app/ui/link.tsx'
import { periodPath } from '#model/address.ts'
import { counted } from '#model/counted.ts'
import { monthName } from '#model/day.ts'

interface MonthProps {
  /** "2025-05"; without one, the articles that have no date. */
  readonly month: string | undefined
  /** Said beside the year. */
  readonly articles?: number | undefined
  /** Entries, each a list item. */
  readonly children: ReactNode
}

/** A month of the timeline under its heading, the target of fragments ("#2025-05"), which stays in sight and leads to the month's own page. */
export function Month({ month, articles, children }: MonthProps) {
  const id = useId()
  return (
    <section className="month" id={month} aria-labelledby={id}>
      <h2 className="month__label" id={id}>
        {month === undefined ? 'No date' : <MonthName month={month} articles={articles} />}
      </h2>
      <ol className="month__list">{children}</ol>
    </section>
  )
}

function MonthName({ month, articles }: { readonly month: string; readonly articles: number | undefined }) {
  const year = Number(month.slice(0, 4))
  return (
    <>
      <Link to={periodPath(month)}>{monthName(Number(month.slice(5)))}</Link>
      <small>{` ${year}`}</small>
      {articles !== undefined && <small>{` ${counted(articles, 'article')}`}</small>}
    </>
  )
}
