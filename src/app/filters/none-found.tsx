import { useQuery } from '@tanstack/react-query'
import { Link } from '#app/ui/link.tsx'
import type { FacetValues, Order } from '#archive/source/article-source.ts'
import { counted } from '#model/counted.ts'
import { withStanding, withText } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { formatFilter } from '#model/filter-query.ts'
import { answered } from '#app/core/queries.ts'
import { useStore } from '#app/core/store.tsx'
import { listPath } from '#app/timeline/order.ts'
import type { NameOf } from './sentence.ts'
import { swapsOf, waysOut } from './ways-out.ts'
import type { Swap, Way } from './ways-out.ts'

interface NoneFoundProps {
  readonly filter: Filter
  readonly order: Order
  readonly nameOf: NameOf
}

/** A way out with the articles it gives. */
interface FoundWay extends Way {
  readonly total: number
}

/** Where a filter finds nothing: the nearest filters that find something, each with how much. */
export function NoneFound({ filter, order, nameOf }: NoneFoundProps) {
  const { site, queries } = useStore()
  const ways = waysOut(filter, nameOf)
  const swaps = swapsOf(filter, nameOf)
  const { data: known } = useQuery({
    queryKey: ['ways out', formatFilter(filter)],
    staleTime: 'static',
    structuralSharing: false,
    // Each of the questions within is tried again by itself; what is not answered is left out.
    retry: false,
    queryFn: async ({ client }) => {
      const [found, stands] = await Promise.all([
        answered(ways.map(({ next }) => client.query(queries.find(next, 'newest', 0)))),
        answered(swaps.map(({ facet, rest }) => client.query(queries.values(rest, facet, OTHERS)))),
      ])
      return { found, stands }
    },
  })
  const { data: search } = useQuery({ ...queries.search(filter, 1), enabled: filter.text !== undefined })
  const lesser = (search?.without ?? []).map(({ words, text, total }) => ({
    words: `Without “${words}”`,
    next: withText(filter, text),
    total,
  }))
  const spelled = search?.correction && {
    words: `“${search.correction.text}”`,
    next: withText(filter, search.correction.text),
    total: search.correction.total,
  }
  const found = [
    ...ways.map((way, index) => ({ ...way, total: known?.found[index]?.view.total ?? 0 })),
    ...bestSwap(swaps.flatMap((swap, index) => swapped(swap, known?.stands[index]) ?? [])),
    ...lesser,
    ...(spelled ? [spelled] : []),
  ].filter(({ total }) => total > 0)
  return (
    <div className="notice notice--ways">
      <h2>Closest results</h2>
      {found.length === 0 && known && (
        <p>Taking out one word brings nothing back. Clear all shows every article again.</p>
      )}
      <ul className="ways">
        {found.map(({ words, next, total }) => (
          <li key={words}>
            <Link to={listPath(next, order, site)} stays>
              {words} <span>{counted(total, 'article')}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Values to look through for one that is not chosen: there may be as many chosen ones before it. */
const OTHERS = 10

/** The same filter with the most frequent other value in the place of one. */
function swapped({ facet, name, rest }: Swap, others: FacetValues | undefined): FoundWay | undefined {
  const other = others?.values.find(({ standing, articles }) => standing === 'open' && articles > 0)
  return (
    other && {
      words: `Swap ${name} for ${other.name}`,
      next: withStanding(rest, facet, other.id, 'chosen'),
      total: other.articles,
    }
  )
}

function bestSwap(swaps: readonly FoundWay[]): readonly FoundWay[] {
  return swaps.toSorted((a, b) => b.total - a.total).slice(0, 1)
}
