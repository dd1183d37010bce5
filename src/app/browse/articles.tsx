import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import type { FilterResult, Order } from '#archive/source/article-source.ts'
import type { Root } from '#archive/source/root.ts'
import type { ArticleCard } from '#model/article.ts'
import { useQueries } from '#app/core/store.tsx'
import { EntrySkeleton } from '#app/timeline/entry-skeleton.tsx'
import type { FrontPage as FrontPageOfOne } from '#app/timeline/front-page.tsx'
import type { NameOf } from '#app/filters/sentence.ts'
import { TimelineList } from '#app/timeline/timeline-list.tsx'
import { lazyPart } from '#app/core/lazy-part.tsx'

const NoneFound = lazyPart(async () => (await import('#app/filters/none-found.tsx')).NoneFound)

interface ArticlesProps {
  /** Of an archive of a single article, for its front page. */
  readonly root: Root | false | undefined
  /** Undefined while nothing is known; then skeletons stand in, once it is late. */
  readonly result: FilterResult | undefined
  /** The result is still that of another filter. */
  readonly waiting: boolean
  readonly late: boolean
  readonly order: Order
  readonly nameOf: NameOf
}

/** Draws the front page of an archive of one article; no other archive needs its code. */
let FrontPage: typeof FrontPageOfOne | undefined

/** For loaders, so that the first drawing has the front page. */
export async function fetchFrontPage(): Promise<void> {
  FrontPage = (await import('#app/timeline/front-page.tsx')).FrontPage
}

/** What a filter found: its articles, the ways out when there are none, the front page of an archive of one. */
export function Articles({ root, result, waiting, late, order, nameOf }: ArticlesProps) {
  if (!result) return late ? <Waiting /> : null
  const { filter, view } = result
  if (view.total === 0) {
    return (
      <Suspense fallback={null}>
        <NoneFound filter={filter} order={order} nameOf={nameOf} />
      </Suspense>
    )
  }
  return (
    <TimelineList
      filter={filter}
      order={order}
      view={view}
      waiting={waiting}
      draw={root && root.articles === 1 && FrontPage ? frontPageOf(root) : undefined}
    />
  )
}

function frontPageOf(root: Root) {
  return (card: ArticleCard) => <WholeFrontPage key={card.id} card={card} root={root} />
}

/** The front page has room for the whole first paragraph, which cards have not. */
function WholeFrontPage({ card, root }: { readonly card: ArticleCard; readonly root: Root }) {
  const { data: found } = useQuery(useQueries().article(card.id))
  const opening = found?.article.blocks.find(({ kind }) => kind === 'paragraph')?.text
  return FrontPage && <FrontPage card={card} root={root} opening={opening} />
}

function Waiting() {
  return (
    <div className="tl is-loading" aria-busy="true">
      <section className="month" aria-label="Loading articles">
        <div className="month__label">
          <span className="sk" />
        </div>
        <ol className="month__list">
          <EntrySkeleton />
          <EntrySkeleton />
          <EntrySkeleton />
          <EntrySkeleton />
        </ol>
      </section>
    </div>
  )
}
