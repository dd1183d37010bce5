import { useQuery } from '@tanstack/react-query'
import type { Root } from '#archive/source/root.ts'
import type { SubjectFacet } from '#model/facets.ts'
import { subjectPath, timelinePath, togetherPath } from '#model/address.ts'
import { isEverything } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import type { ReadFilter } from '#model/filter-query.ts'
import type { PersonId } from '#model/person.ts'
import { useGoTo } from '#app/browse/browse-frame.tsx'
import { LeftOut } from '#app/filters/left-out.tsx'
import { sentenceOf } from '#app/filters/sentence.ts'
import { useResult } from '#app/browse/use-result.ts'
import { pairLink } from '#app/entity/pair-link.ts'
import { TogetherList } from '#app/entity/together-list.tsx'
import { PageHead } from '#app/core/page-head.tsx'
import { useQueries, useStore } from '#app/core/store.tsx'
import { LoadError } from '#app/ui/load-error.tsx'
import { StatementWords } from '#app/filters/statement.tsx'
import { MOST, TITLES } from './together-words.ts'
import { TriangleTable } from './triangle-table.tsx'
import { mostMeetings, triangleOf } from './triangle.ts'
import type { Triangle } from './triangle.ts'
import { Link } from '#app/ui/link.tsx'

interface TogetherViewProps {
  readonly root: Root
  readonly asked: ReadFilter
  readonly facet: SubjectFacet
}

/** Who appears with whom, or which countries do, in the articles of a filter. */
export function TogetherView({ root, asked, facet }: TogetherViewProps) {
  const known = useResult(root, asked.filter, 'newest')
  const { result, nameOf, waiting } = known
  const filter = result?.filter ?? known.filter
  const pathTo = (next: Filter) => togetherPath(next, facet)
  const go = useGoTo(pathTo)
  const { data, error, refetch } = useQuery(useQueries().together(filter, facet, MOST[facet]))
  const whole = isEverything(filter)
  return (
    <main className="page" id="main" aria-busy={waiting || !(data ?? error)}>
      <PageHead
        title={TITLES[facet]}
        description={`${TITLES[facet]} in the articles of this archive, pair by pair.`}
        path={togetherPath(undefined, facet)}
        unlisted={!whole}
      />
      <div className="tgt">
        <TogetherHead facet={facet} filter={filter} />
        {!whole && (
          <div className="tgt__filter say">
            <p className="say__text">
              <StatementWords words={sentenceOf(filter, result?.view.total, nameOf)} onFilter={go} />
            </p>
          </div>
        )}
        {error && <LoadError what="These numbers" error={error} onRetry={() => void refetch()} />}
        {data && (
          <Meetings
            triangle={triangleOf(data, facet === 'person' ? 'first' : 'articles')}
            facet={facet}
            filter={filter}
          />
        )}
      </div>
      <LeftOut unknown={result?.unknown ?? []} unreadable={asked.unreadable} />
    </main>
  )
}

interface MeetingsProps extends Pick<TogetherViewProps, 'facet'> {
  readonly triangle: Triangle
  readonly filter: Filter
}

/** Pairs in the list of the most frequent. */
const LISTED = 7

function Meetings({ triangle, facet, filter }: MeetingsProps) {
  const pairs = mostMeetings(triangle, LISTED).map(({ one, other, articles }) => ({
    one: triangle.companions[one],
    other: triangle.companions[other],
    articles,
  }))
  const { site } = useStore()
  const pathOfPair = (one: string, other: string, articles: number) => {
    if (facet === 'person' && isEverything(filter))
      return pairLink(site, one as PersonId, other as PersonId, articles)
    const { all, none } = filter[facet]
    return timelinePath({ ...filter, [facet]: { all: [...all, [one], [other]], none } })
  }
  if (pairs.length === 0) return <p>No article names two of them.</p>
  return (
    <>
      <TriangleTable triangle={triangle} pathOf={(id) => subjectPath(facet, id)} pathOfPair={pathOfPair} />
      <div className="tgt__note">
        <p>
          Read down from one name and across to another, as on a road atlas. A number opens the articles that
          name both.
        </p>
        <TogetherList
          heading="Most often together"
          companions={pairs.flatMap(({ one, other, articles }) =>
            one && other
              ? {
                  key: `${one.id} ${other.id}`,
                  name: `${other.name} and ${one.name}`,
                  articles,
                  to: pathOfPair(one.id, other.id, articles),
                }
              : [],
          )}
        />
      </div>
    </>
  )
}

const SWITCH: readonly (readonly [SubjectFacet, string])[] = [
  ['country', 'Countries'],
  ['person', 'People'],
]

/** The question that the page answers, and the way to the other one. */
function TogetherHead({ facet, filter }: { readonly facet: SubjectFacet; readonly filter: Filter }) {
  return (
    <header className="tgt__head">
      <h1 className="say__text">{TITLES[facet]}</h1>
      <div className="seg" role="group" aria-label="Show">
        {SWITCH.map(([other, words]) => (
          <Link
            key={other}
            to={togetherPath(filter, other)}
            aria-current={other === facet ? 'true' : undefined}
          >
            {words}
          </Link>
        ))}
      </div>
    </header>
  )
}
