import { Link } from '#app/ui/link.tsx'
import { counted } from '#model/counted.ts'

/** A person or a country that shares articles with the one the page is about. */
export interface ListedCompanion {
  readonly key: string
  readonly name: string
  readonly note?: string | undefined
  readonly articles: number
  /** Where the common articles are. */
  readonly to: string
}

const DASH = 11
const MOST_DASHES = 8

/** Who or what appears in the same articles, counted in dashes. */
export function TogetherList({
  heading,
  companions,
}: {
  readonly heading: string
  readonly companions: readonly ListedCompanion[]
}) {
  if (companions.length === 0) return null
  return (
    <section className="sec">
      <h2>
        {heading} <small>articles in common</small>
      </h2>
      <ul className="companions">
        {companions.map(({ key, name, note, articles, to }) => (
          <li key={key}>
            <Link to={to}>
              <bdi>{name}</bdi>
              {note !== undefined && <small>{note}</small>}
            </Link>
            <Dashes count={articles} />
            <span className="n">
              {articles}
              <span className="vh">{` ${counted(articles, 'article').replace(/^\S+ /, '')} in common`}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Dashes({ count }: { readonly count: number }) {
  const width = Math.min(count, MOST_DASHES) * DASH
  return (
    <svg className="ticks" width={width} height="3" aria-hidden="true">
      <path d={`M0 1.5h${width}`} />
    </svg>
  )
}
