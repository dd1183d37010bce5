import { useQuery } from '@tanstack/react-query'
import { saidPath } from '#model/address.ts'
import { inFigures } from '#model/counted.ts'
import { withoutFacet } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import type { PersonId } from '#model/person.ts'
import { useQueries } from '#app/core/store.tsx'
import { Link } from '#app/ui/link.tsx'

/** Speakers offered at the most. */
const MOST = 8

/** Who else speaks in the articles of the filter, one at a time: a click changes the speaker. The numbers are of articles. */
export function Speakers({ speaker, filter }: { readonly speaker: PersonId; readonly filter: Filter }) {
  const { data } = useQuery(useQueries().values(withoutFacet(filter, 'said'), 'said', MOST + 1))
  const others = (data?.values ?? [])
    .filter(({ id, articles }) => id !== speaker && articles > 0)
    .slice(0, MOST)
  if (others.length === 0) return null
  return (
    <section className="sec">
      <h2>
        Who else speaks <small>articles</small>
      </h2>
      <ul className="companions">
        {others.map(({ id, name, note, articles }) => (
          <li key={id}>
            <Link to={saidPath(id as PersonId, filter)}>
              <bdi>{name}</bdi>
              {note !== undefined && <small>{note}</small>}
            </Link>
            <span className="n">
              {inFigures(articles)}
              <span className="vh">{articles === 1 ? ' article' : ' articles'}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
