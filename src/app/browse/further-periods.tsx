import { Link } from '../ui/link.tsx'
import { periodPath } from '#model/address.ts'
import { monthName } from '#model/day.ts'
import type { Section } from './sections.ts'

/** The way to the rest of a long list without JavaScript: the pages of its years, or of the months of its only year. */
export function FurtherPeriods({ sections }: { readonly sections: readonly Section[] }) {
  const months = sections.flatMap(({ month }) => month ?? [])
  const years = [...new Set(months.map((month) => Number(month.slice(0, 4))))]
  const periods =
    years.length > 1
      ? years.map((year) => ({ path: periodPath(year), name: String(year) }))
      : months.map((month) => periodOfMonth(month))
  return (
    <nav className="gap" aria-label="More articles">
      {periods.map(({ path, name }) => (
        <span key={path}>
          <Link to={path}>{name}</Link>{' '}
        </span>
      ))}
    </nav>
  )
}

function periodOfMonth(month: string) {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))]
  return { path: periodPath(year, number), name: monthName(number) }
}
