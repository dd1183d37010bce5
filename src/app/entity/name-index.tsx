import { Link } from '#app/ui/link.tsx'
import { aboutPath } from '#model/address.ts'
import { inFigures } from '#model/counted.ts'

/** A person or a country in the index. */
interface IndexedName {
  readonly key: string
  readonly name: string
  readonly code?: string
  readonly note?: string | undefined
  readonly articles: number
  readonly to: string
}

interface NameIndexProps {
  readonly heading: string
  readonly summary: string
  readonly names: readonly IndexedName[]
  /** How many more there are. */
  readonly unlisted: number
}

/** All people, or all countries, with the number of their articles. */
export function NameIndex({ heading, summary, names, unlisted }: NameIndexProps) {
  return (
    <div className="index">
      <h1 className="ent__name">{heading}</h1>
      <p className="ent__sum">{summary}</p>
      <p className="rail__note">
        {'Found by a machine, which errs. '}
        <Link className="link" to={`${aboutPath}#machine`}>
          How often
        </Link>
      </p>
      <ul className="index__list">
        {names.map(({ key, name, code, note, articles, to }) => (
          <li key={key}>
            <Link to={to}>
              {code !== undefined && <span className="opt__code">{code}</span>}
              <span className="index__name">
                <bdi>{name}</bdi> {note !== undefined && <small>{note}</small>}
              </span>
              <span className="opt__n">
                {articles}
                <span className="vh">{articles === 1 ? ' article' : ' articles'}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {unlisted > 0 && (
        <p className="rail__note">
          {`${inFigures(unlisted)} more with fewer articles; the panel beside the timeline finds them.`}
        </p>
      )}
    </div>
  )
}
