import { useSuspenseQuery } from '@tanstack/react-query'
import { articlePath, searchPath, timelinePath } from '#model/address.ts'
import type { ArticleId } from '#model/article.ts'
import { PageHead } from '#app/core/page-head.tsx'
import { useQueries } from '#app/core/store.tsx'
import { Link } from '#app/ui/link.tsx'

const TITLE = 'This article was withdrawn'
const WORDS =
  'It stood at this address and was taken out of the archive, its text and its places in lists and search.'

/** What stands at the address of an article that was withdrawn: nothing of the article itself. */
export function Withdrawn({ id }: { readonly id: ArticleId }) {
  const { data: withdrawal } = useSuspenseQuery(useQueries().withdrawal(id))
  return (
    <main className="page solo solo--blank" id="main">
      <PageHead title={TITLE} description={WORDS} path={articlePath(id)} unlisted />
      <p className="dateline dateline--blank" aria-hidden="true">
        <span>
          <span className="dl__place">Place,</span> date (agency)
        </span>
      </p>
      <h1 className="headline">{TITLE}</h1>
      <div className="solo__cols">
        <div>
          <p className="solo__lead">{WORDS}</p>
          <p className="solo__go">
            <Link className="btn btn--primary" to={timelinePath()}>
              To the timeline
            </Link>
            <Link className="btn" to={searchPath()}>
              Search the archive
            </Link>
          </p>
        </div>
        <dl className="solo__facts">
          <div>
            <dt>Reason</dt>
            <dd>{withdrawal?.reason ?? 'None was given.'}</dd>
          </div>
          <div>
            <dt>Cannot be undone here</dt>
            <dd>Copies that others made, and search engines’ own, are out of the archive’s reach.</dd>
          </div>
        </dl>
      </div>
    </main>
  )
}
