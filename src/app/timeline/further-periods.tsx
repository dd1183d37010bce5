import { Link } from '#app/ui/link.tsx'
import { periodPath } from '#model/address.ts'
import { monthName } from '#model/day.ts'
import type { Section } from './sections.ts'

/** The way to the rest of a long list without JavaScript: the pages of its years, or of the months of its only year. */
export function FurtherPeriods({ sections }: { readonly sections: readonly Section[] }) {
  const months = sections.flatMap(({ month }) => month ?? [])
  const years = [...new Set(months.map((month) => month.slice(0, 4)))]
  const periods = years.length > 1 ? years : months
  return (
    <nav className="gap" aria-label="More articles">
      {periods.map((period) => (
        <span key={period}>
          <Link to={periodPath(period)}>
            {period.length === 4 ? period : monthName(Number(period.slice(5)))}
          </Link>{' '}
        </span>
      ))}
    </nav>
  )
}
