import type { ReactNode } from 'react'
import { Link } from '#app/ui/link.tsx'
import type { CountryProfile } from '#archive/source/article-source.ts'
import { timelinePath } from '#model/address.ts'
import { counted } from '#model/counted.ts'
import type { Filter } from '#model/filter.ts'
import { absoluteUrl } from '#model/site.ts'
import { useStore } from '#app/core/store.tsx'
import { EndMark } from '#app/ui/end-mark.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { StaticHistogram } from './static-histogram.tsx'
import { useCopy } from '#app/ui/toast.tsx'
import { BriefList } from './brief-list.tsx'

interface EntityPageProps {
  readonly name: string
  readonly summary: ReactNode
  readonly profile: Pick<CountryProfile, 'cards' | 'articles' | 'months'>
  /** The view of the timeline that holds the same articles. */
  readonly list: Filter
  /** Canonical path of the page. */
  readonly path: string
  /** Further ways to see the same articles. */
  readonly ways?: ReactNode
  /** What the button that leads to the view says. */
  readonly show?: string
  /** Between the histogram and the articles. */
  readonly children?: ReactNode
  /** In the place of one list of all articles. */
  readonly lists?: ReactNode
  /** Beside the articles. */
  readonly rail: ReactNode
}

/** The page of a person, a country or a place: what is said, when, and the articles, newest first. */
export function EntityPage(props: EntityPageProps) {
  const { name, summary, profile, list, path, ways, show, children, lists, rail } = props
  const { months } = profile
  return (
    <main className="page" id="main">
      <div className="ent">
        <header className="ent__head">
          <h1 className="ent__name">
            <bdi>{name}</bdi>
          </h1>
          <p className="ent__sum">{summary}</p>
          <div className="ent__acts">
            <Link className="btn btn--primary" to={timelinePath(list)}>
              <Icon name="filter" />
              {show ?? 'Show on the timeline'}
            </Link>
            {ways}
            <CopyPageLink path={path} />
          </div>
        </header>
        <div>
          <section className="sec sec--first">
            <StaticHistogram months={months} label={`Dated articles that mention ${name}`} />
          </section>
          {children}
          {lists ?? <AllArticles profile={profile} list={list} />}
        </div>
        <aside className="rail" aria-label={`Around ${name}`}>
          {rail}
        </aside>
      </div>
    </main>
  )
}

function AllArticles({ profile, list }: Pick<EntityPageProps, 'profile' | 'list'>) {
  const { cards, articles } = profile
  return (
    <section className="sec">
      <h2>
        Articles <small>newest first</small>
      </h2>
      <BriefList cards={cards} list={list} />
      {articles > cards.length ? (
        <p className="sec__more">
          <Link
            className="link"
            to={timelinePath(list)}
          >{`All ${counted(articles, 'article')} on the timeline`}</Link>
        </p>
      ) : (
        <EndMark title="End of list" />
      )}
    </section>
  )
}

/** Copies the address of a page. */
export function CopyPageLink({ path }: { readonly path: string }) {
  const { site } = useStore()
  const copy = useCopy()
  const url = () => (site.origin === undefined ? location.origin : '') + absoluteUrl(site, path)
  return (
    <button className="btn" type="button" onClick={() => copy(url(), 'Link copied')}>
      <Icon name="link" />
      Copy link
    </button>
  )
}
