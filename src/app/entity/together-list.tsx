import type { CountryCount, PersonCount } from '#archive/source/root.ts'
import { timelinePath } from '#model/address.ts'
import { withStanding } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import type { PersonId } from '#model/person.ts'
import { Link } from '#app/ui/link.tsx'

/** A person or a country that shares articles with the one the page is about. */
interface ListedCompanion {
  readonly key: string
  readonly name: string
  readonly note?: string | undefined
  readonly articles: number
  /** Where the common articles are. */
  readonly to: string
}

/** Companions listed beside the articles. */
const MOST = 12

const DASH = 11
const MOST_DASHES = 8

/** The people who appear in the same articles. */
export function PeopleTogether({
  heading,
  people,
  pathTo,
}: {
  readonly heading: string
  readonly people: readonly PersonCount[]
  /** Where a person, or what one shares with the page, is shown. */
  readonly pathTo: (person: PersonId, articles: number) => string
}) {
  const companions = people.slice(0, MOST).map(({ id, name, role, articles }) => {
    return { key: id, name, note: role, articles, to: pathTo(id, articles) }
  })
  return <TogetherList heading={heading} companions={companions} />
}

/** The countries that appear in the same articles, each leading to those within a list. */
export function CountriesTogether({
  heading,
  countries,
  list,
}: {
  readonly heading: string
  readonly countries: readonly CountryCount[]
  readonly list: Filter
}) {
  const companions = countries.slice(0, MOST).map(({ code, name, articles }) => {
    return { key: code, name, articles, to: timelinePath(withStanding(list, 'country', code, 'chosen')) }
  })
  return <TogetherList heading={heading} companions={companions} />
}

/** Who or what appears in the same articles, counted in dashes. */
export function TogetherList({
  heading,
  of: what = 'articles in common',
  companions,
}: {
  readonly heading: string
  /** What the numbers count. */
  readonly of?: string
  readonly companions: readonly ListedCompanion[]
}) {
  if (companions.length === 0) return null
  const most = Math.max(...companions.map(({ articles }) => articles))
  return (
    <section className="sec">
      <h2>
        {heading} <small>{what}</small>
      </h2>
      <ul className="companions">
        {companions.map(({ key, name, note, articles, to }) => (
          <li key={key}>
            <Link to={to}>
              <bdi>{name}</bdi> {note !== undefined && <small>{note}</small>}
            </Link>
            <Dashes count={articles} most={most} />
            <span className="n">
              {articles}
              <span className="vh">{` ${articles === 1 ? what.replace(/^(article|statement)s/, '$1') : what}`}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** One dash an article; where there is no room for as many, a line that is as long as the count beside the list's largest. */
export function Dashes({ count, most }: { readonly count: number; readonly most: number }) {
  const fits = most <= MOST_DASHES
  const width = fits ? count * DASH : Math.max(1, Math.round((count / most) * MOST_DASHES * DASH * 10) / 10)
  return (
    <svg className={fits ? 'ticks' : 'ticks ticks--line'} width={width} height="3" aria-hidden="true">
      <path d={`M0 1.5h${width}`} />
    </svg>
  )
}
