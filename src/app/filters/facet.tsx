import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import type { FacetValue, FacetValues } from '#archive/source/article-source.ts'
import { MANY } from '#archive/source/outline.ts'
import { subjectPath, timelinePath } from '#model/address.ts'
import { EVERYTHING, standingOf, withNamed, withStanding } from '#model/filter.ts'
import { isSubject } from '#model/facets.ts'
import type { Facet as FacetName } from '#model/facets.ts'
import type { Filter } from '#model/filter.ts'
import { useQueries } from '#app/core/store.tsx'
import { Link } from '#app/ui/link.tsx'
import { FacetPanel } from './facet-panel.tsx'
import { FacetRow } from './facet-row.tsx'
import { useHydrated } from '#app/core/use-hydrated.ts'
import { FACET_WORDS, ROWS_ASKED } from './facet-words.ts'
import type { PathTo } from './facet-words.ts'
import { useHeldRows } from './use-held-rows.ts'

interface FacetProps {
  readonly facet: FacetName
  /** How many values there are, counted up to `MANY`. */
  readonly choice: number
  /** What the controls stand at. */
  readonly filter: Filter
  /** What the counts are of. */
  readonly countsOf: Filter
  readonly pathTo: PathTo
}

const NOTHING: FacetValues = { size: 0, values: [] }

/** Rows that an open panel grows by. */
const PAGE = 200

/** One panel of the filters: the values of a facet with their numbers under the filter. */
export function Facet({ facet, choice, filter, countsOf, pathTo }: FacetProps) {
  const words = FACET_WORDS[facet]
  const [rows, setRows] = useState(words.rows)
  const [find, setFind] = useState('')
  const sought = useDeferredValue(find.trim())
  const queries = useQueries()
  const values = useQuery({
    ...queries.values(countsOf, facet, Math.max(rows, ROWS_ASKED[facet]), sought),
    placeholderData: keepPreviousData,
  })
  const answer = values.data ?? NOTHING
  const held = useHeldRows(answer)
  const shown = held.rows.slice(0, rows)
  const most = Math.max(1, ...shown.map(({ articles }) => articles))
  const hydrated = useHydrated()
  const isNamed = filter.named === true
  const canBeNamed =
    hydrated && facet === 'country' && (isNamed || answer.values.some(({ byPlace }) => byPlace !== undefined))
  return (
    <FacetPanel
      facet={facet}
      words={words}
      size={answer.size}
      shown={shown.length}
      filter={filter}
      pathTo={pathTo}
      find={choice === MANY && (answer.size > 0 || find !== '') ? find : undefined}
      onFind={(text) => {
        held.letGo()
        setFind(text)
      }}
      onMore={() => setRows(Math.min(answer.size, rows < PAGE ? PAGE : rows + PAGE))}
      onHold={held.hold}
      named={
        canBeNamed && (
          <Link to={pathTo(withNamed(filter, !isNamed))} stays aria-current={isNamed || undefined}>
            Named only
          </Link>
        )
      }
      waiting={values.isPlaceholderData}
      stale={countsOf !== filter}
      error={values.error}
      onRetry={() => void values.refetch()}
    >
      {shown.map((value) => (
        <Row key={value.id} facet={facet} value={value} most={most} filter={filter} pathTo={pathTo} />
      ))}
    </FacetPanel>
  )
}

interface RowProps extends Omit<FacetProps, 'choice' | 'countsOf'> {
  readonly value: FacetValue
  readonly most: number
}

/**
 * In the prerendered page a row leads to the page of its person or country, which is there without JavaScript, and
 * nothing can be left out; once the scripts run, it leads to the next state of the filter.
 */
function Row({ facet, value, most, filter, pathTo }: RowProps) {
  const hydrated = useHydrated()
  const standing = standingOf(filter, facet, value.id)
  const after = (next: typeof standing) => pathTo(withStanding(filter, facet, value.id, next))
  return (
    <FacetRow
      value={value}
      standing={standing}
      most={most}
      to={hydrated ? after(standing === 'open' ? 'chosen' : 'open') : pageOf(facet, value.id)}
      toLeaveOut={hydrated ? after(standing === 'excluded' ? 'open' : 'excluded') : undefined}
    />
  )
}

function pageOf(facet: FacetName, id: string): string {
  if (isSubject(facet)) return subjectPath(facet, id)
  return timelinePath(withStanding(EVERYTHING, facet, id, 'chosen'))
}
