import { PageHead } from '#app/core/page-head.tsx'
import { useStore } from '#app/core/store.tsx'

/** A view of an archive without articles: a blank dateline, and what to do. */
export function NothingFiled({ path }: { readonly path: string }) {
  const { site } = useStore()
  return (
    <main className="page solo solo--blank" id="main">
      <PageHead title={site.title} description="Nothing filed yet." path={path} />
      <p className="dateline dateline--blank" aria-hidden="true">
        <span>
          <span className="dl__place">Place,</span> date (agency)
        </span>
      </p>
      <h1 className="headline">Nothing filed yet</h1>
      <p className="solo__lead">
        Put article files in the <code>seeds</code> folder, one article to a file, and build the site again.
        People, countries and dates are read from the text.
      </p>
    </main>
  )
}
