import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '#app/ui/link.tsx'
import type { LoaderFunction } from 'react-router'
import type { Root } from '#archive/source/root.ts'
import { timelinePath, undatedPath } from '#model/address.ts'
import { capitalised, inWords } from '#model/counted.ts'
import { EVERYTHING } from '#model/filter.ts'
import { Facet } from '#app/filters/facet.tsx'
import { facetsOf } from '#app/filters/facet-words.ts'
import { outlineOf } from '#archive/source/outline.ts'
import { askFirstCards } from '#app/timeline/runs.ts'
import type { ListedArticles } from '#app/timeline/runs.ts'
import { seedAnswers } from '#app/browse/seed-answers.ts'
import { TimelineList } from '#app/timeline/timeline-list.tsx'
import { PageHead } from '#app/core/page-head.tsx'
import { useQueries, useStore } from '#app/core/store.tsx'
import type { Store } from '#app/core/store.tsx'

/** /undated/: asks for the root and the first articles without a date. Without any, a 404. */
export const loader =
  (store: Store): LoaderFunction =>
  async () => {
    const root = await store.client.query(store.queries.root())
    if (root.undated === 0) throw new Response('Every article has a date', { status: 404 })
    seedAnswers(store, root)
    await askFirstCards(store, undatedArticles(root))
    return null
  }

export function Component() {
  const { data: root } = useSuspenseQuery(useQueries().root())
  const { site } = useStore()
  const { choices } = outlineOf(root, undefined)
  const sentence = undatedSentence(root.undated)
  return (
    <div className="page archive">
      <PageHead title="Undated" description={sentence} path={undatedPath} />
      <aside className="archive__panel" aria-label="Filters">
        {facetsOf(site, choices).map((facet) => (
          <Facet
            key={facet}
            facet={facet}
            choice={choices[facet]}
            filter={EVERYTHING}
            countsOf={EVERYTHING}
            pathTo={timelinePath}
          />
        ))}
      </aside>
      <main className="archive__main" id="main">
        <div className="say">
          <h1 className="say__text">{sentence}</h1>
          <div className="say__acts">
            <Link className="btn btn--quiet" to={timelinePath()}>
              Go to the timeline
            </Link>
          </div>
        </div>
        <TimelineList {...undatedArticles(root)} waiting={false} />
      </main>
    </div>
  )
}

/** "Three articles say nowhere when they were put out." */
function undatedSentence(articles: number): string {
  return `${capitalised(inWords(articles))} ${articles === 1 ? 'article says' : 'articles say'} nowhere when ${articles === 1 ? 'it was' : 'they were'} put out`
}

/** Articles without a date stand last in the list of all. */
function undatedArticles({ articles, undated }: Root): ListedArticles {
  return {
    filter: EVERYTHING,
    order: 'newest',
    from: articles - undated,
    view: { total: undated, months: [] },
  }
}
