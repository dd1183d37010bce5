import { useQueries as useQueryList, useQuery } from '@tanstack/react-query'
import { Link } from '../ui/link.tsx'
import { counted } from '#model/counted.ts'
import { chosenIn, joinOf, withJoin, withText } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { useQueries } from '../store.tsx'
import { listPath } from './order.ts'
import type { Order } from './order.ts'
import { removals } from './sentence.ts'
import type { NameOf } from './sentence.ts'

interface NoneFoundProps {
  readonly filter: Filter
  readonly order: Order
  readonly nameOf: NameOf
}

/** A small change of the filter that may find something. */
interface Way {
  readonly words: string
  readonly next: Filter
}

/** Where a filter finds nothing: the nearest filters that find something, each with how much. */
export function NoneFound({ filter, order, nameOf }: NoneFoundProps) {
  const queries = useQueries()
  const ways = waysOut(filter, nameOf)
  const views = useQueryList({ queries: ways.map(({ next }) => queries.view(next)) })
  const { data: search } = useQuery({ ...queries.search(filter, 1), enabled: filter.text !== undefined })
  const spelled = search?.correction && {
    words: `“${search.correction.text}”`,
    next: withText(filter, search.correction.text),
    total: search.correction.total,
  }
  const found = [
    ...ways.map((way, index) => ({ ...way, total: views[index]?.data?.total ?? 0 })),
    ...(spelled ? [spelled] : []),
  ]
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => b.total - a.total)
  return (
    <div className="notice notice--ways">
      <h2>Closest results</h2>
      {found.length === 0 && views.every(({ isPending }) => !isPending) && (
        <p>Taking out one word brings nothing back. Clear all shows every article again.</p>
      )}
      <ul className="ways">
        {found.map(({ words, next, total }) => (
          <li key={words}>
            <Link to={listPath(next, order)} preventScrollReset>
              {words} <span>{`gives ${counted(total, 'article')}`}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Taking out one word, or asking for any instead of all of the people or countries. */
export function waysOut(filter: Filter, nameOf: NameOf): readonly Way[] {
  const without = removals(filter, nameOf).map(({ name, next }) => ({ words: `Removing ${name}`, next }))
  const either = (['person', 'country'] as const)
    .filter((facet) => chosenIn(filter, facet).length > 1 && joinOf(filter, facet) === 'all')
    .map((facet) => ({
      words: `Any of ${chosenIn(filter, facet)
        .map((id) => nameOf(facet, id))
        .join(', ')}`,
      next: withJoin(filter, facet, 'any'),
    }))
  return [...without, ...either]
}
