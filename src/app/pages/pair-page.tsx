import { useSuspenseQuery } from '@tanstack/react-query'
import { redirect, useLoaderData } from 'react-router'
import { Link } from '#app/ui/link.tsx'
import type { LoaderFunction } from 'react-router'
import { pairPath, personPath, timelinePath } from '#model/address.ts'
import { capitalised, inWords } from '#model/counted.ts'
import { EVERYTHING } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { parsePersonId } from '#model/person.ts'
import type { PersonId } from '#model/person.ts'
import { BriefList } from '#app/entity/brief-list.tsx'
import { PageHead } from '#app/core/page-head.tsx'
import { useQueries } from '#app/core/store.tsx'
import type { Store } from '#app/core/store.tsx'
import { EndMark } from '#app/ui/end-mark.tsx'

/** Articles shown before the timeline takes over. */
const SHOWN = 64

interface Pair {
  readonly ids: readonly [PersonId, PersonId]
}

/** /person/<a>/with/<b>/, ids in alphabetical order; the other order leads there. */
export const loader =
  (store: Store): LoaderFunction =>
  async ({ params }): Promise<Pair | Response> => {
    const first = parsePersonId(params['id'] ?? '')
    const second = parsePersonId(params['other'] ?? '')
    if (!first || !second || first === second) throw new Response('No such pair', { status: 404 })
    if (second < first) return redirect(pairPath(first, second))
    const { client, queries } = store
    const profiles = await Promise.all([first, second].map((id) => client.query(queries.person(id))))
    if (profiles.includes(null)) throw new Response('No such person', { status: 404 })
    await client.query(queries.find(both(first, second), 'newest', SHOWN))
    return { ids: [first, second] }
  }

export function Component() {
  const { ids } = useLoaderData<Pair>()
  const [first, second] = ids
  const queries = useQueries()
  const { data: one } = useSuspenseQuery(queries.person(first))
  const { data: other } = useSuspenseQuery(queries.person(second))
  const list = both(first, second)
  const { data: found } = useSuspenseQuery(queries.find(list, 'newest', SHOWN))
  const { data: cards } = useSuspenseQuery(queries.slice(list, 'newest', 0, SHOWN))
  if (!one || !other) return null
  const names = `${one.name} and ${other.name}`
  const summary = capitalised(
    `${inWords(found.view.total)} ${found.view.total === 1 ? 'article names' : 'articles name'} both.`,
  )
  return (
    <main className="page" id="main">
      <PageHead
        title={names}
        description={`${summary} Articles that mention ${names}.`}
        path={pairPath(first, second)}
      />
      <div className="ent">
        <header className="ent__head">
          <h1 className="ent__name">
            <Link to={personPath(first)}>{one.name}</Link> and{' '}
            <Link to={personPath(second)}>{other.name}</Link>
          </h1>
          <p className="ent__sum">{summary}</p>
          <div className="ent__acts">
            <Link className="btn btn--primary" to={timelinePath(list)}>
              Show on the timeline
            </Link>
          </div>
        </header>
        <section className="sec">
          <h2>
            Articles <small>newest first</small>
          </h2>
          <BriefList cards={cards} list={list} />
          <EndMark title="End of list" />
        </section>
      </div>
    </main>
  )
}

function both(first: PersonId, second: PersonId): Filter {
  return { ...EVERYTHING, person: { all: [[first], [second]], none: [] } }
}
