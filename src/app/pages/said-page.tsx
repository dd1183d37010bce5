import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { useLoaderData, useNavigate } from 'react-router'
import type { LoaderFunction } from 'react-router'
import type { PersonProfile } from '#archive/source/article-source.ts'
import type { Statements } from '#archive/source/statements.ts'
import { aboutPath, personPath, saidPath, timelinePath } from '#model/address.ts'
import { counted } from '#model/counted.ts'
import { EVERYTHING, isEverything, withStanding, withText } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { parsePersonId } from '#model/person.ts'
import type { PersonId } from '#model/person.ts'
import { lazyPart } from '#app/core/lazy-part.tsx'
import { PageHead } from '#app/core/page-head.tsx'
import { useQueries } from '#app/core/store.tsx'
import type { Store } from '#app/core/store.tsx'
import { useFilter } from '#app/core/use-filter.ts'
import { useHydrated } from '#app/core/use-hydrated.ts'
import { CopyPageLink } from '#app/entity/entity-page.tsx'
import { StaticHistogram } from '#app/entity/static-histogram.tsx'
import { TogetherList } from '#app/entity/together-list.tsx'
import { plainSentence } from '#app/filters/sentence.ts'
import type { NameOf } from '#app/filters/sentence.ts'
import { StatementWords } from '#app/filters/statement.tsx'
import { SaidFind } from '#app/said/said-find.tsx'
import { SaidList } from '#app/said/said-list.tsx'
import { saidSentence, saidSummary, surenessWords } from '#app/said/said-words.ts'
import { EndMark } from '#app/ui/end-mark.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Link } from '#app/ui/link.tsx'
import { LoadError } from '#app/ui/load-error.tsx'

const TurnRound = lazyPart(async () => (await import('#app/said/turn-round.tsx')).TurnRound)
const Speakers = lazyPart(async () => (await import('#app/said/speakers.tsx')).Speakers)

/** Articles whose statements stand on the page without any script, and by how many more they grow. */
const SHOWN = 100

/** From so many statements on there is a search among them. */
const SEARCHED = 6

/** /person/<id>/said/: asks for the newest of what they say, whatever the query says. An unknown id is a 404. */
export const loader =
  ({ client, queries }: Store): LoaderFunction =>
  async ({ params }): Promise<PersonId> => {
    const id = parsePersonId(params['id'] ?? '')
    const profile = id && (await client.query(queries.person(id)))
    if (!profile) throw new Response('No such person', { status: 404 })
    await client.query(queries.statements(profile.id, EVERYTHING, SHOWN))
    return profile.id
  }

export function Component() {
  const id = useLoaderData<PersonId>()
  const queries = useQueries()
  const { data: profile } = useSuspenseQuery(queries.person(id))
  const { data: all } = useSuspenseQuery(queries.statements(id, EVERYTHING, SHOWN))
  if (!profile || !all) return null
  return <SaidPage key={id} profile={profile} all={all} />
}

/** What somebody said, all of it or about somebody, a country or something. */
function SaidPage({ profile, all }: { readonly profile: PersonProfile; readonly all: Statements }) {
  const { id, name } = profile
  const view = useSaid(profile, all)
  const { said, filter, whole, nameOf, go } = view
  const summary = summaryOf(profile, all)
  const sentence = saidSentence(filter, said.total, name, nameOf)
  return (
    <main className="page" id="main">
      <PageHead
        title={whole ? `What ${name} said` : plainSentence(sentence)}
        description={`${summary} Each with the way to its passage.`}
        path={saidPath(id)}
        unlisted={!whole}
      />
      <div className="ent">
        <SaidHead profile={profile} summary={summary} filter={filter} />
        <div>
          {all.total >= SEARCHED && (
            <section className="sec sec--first">
              <Find
                total={all.total}
                text={filter.text ?? ''}
                onText={(text) => go(withText(filter, text), true)}
              />
            </section>
          )}
          {!whole && (
            <section className="sec say">
              <p className="say__text" role="status">
                <StatementWords words={sentence} onFilter={go} />
              </p>
            </section>
          )}
          {all.months.length > 0 && all.first !== all.last && (
            <StaticHistogram months={said.months} label={`Articles in which ${name} says something`} />
          )}
          <SaidSection view={view} list={withStanding(filter, 'said', id, 'chosen')} />
          {!whole && (
            <Suspense fallback={null}>
              <TurnRound speaker={profile} {...{ filter, all, nameOf }} />
            </Suspense>
          )}
        </div>
        <SaidRail profile={profile} said={said} filter={filter} whole={whole} />
      </div>
    </main>
  )
}

/** What the address asks of somebody's statements, and what is known of it. */
interface SaidView {
  readonly said: Statements
  readonly filter: Filter
  /** Nothing is asked but who says it. */
  readonly whole: boolean
  readonly waiting: boolean
  readonly error: Error | null
  readonly nameOf: NameOf
  readonly go: (next: Filter, replace?: boolean) => void
  readonly retry: () => void
  readonly more: () => void
}

function useSaid({ id }: PersonProfile, all: Statements): SaidView {
  const { filter: asked } = useFilter()
  const queries = useQueries()
  const navigate = useNavigate()
  const [most, setMost] = useState(SHOWN)
  const whole = isEverything(asked)
  const { data: resolved } = useQuery({ ...queries.resolve(asked), enabled: !whole })
  const filter = resolved?.filter ?? asked
  const answer = useQuery({ ...queries.statements(id, filter, most), placeholderData: keepPreviousData })
  return {
    said: answer.data ?? all,
    filter,
    whole,
    waiting: answer.isPlaceholderData,
    error: answer.error,
    nameOf: (facet, value) =>
      resolved?.names.find((one) => one.facet === facet && one.id === value)?.name ?? value,
    go: (next, replace = false) => void navigate(saidPath(id, next), { preventScrollReset: true, replace }),
    retry: () => void answer.refetch(),
    more: () => setMost(most + SHOWN),
  }
}

interface SaidHeadProps {
  readonly profile: PersonProfile
  readonly summary: string
  readonly filter: Filter
}

function SaidHead({ profile: { id, name }, summary, filter }: SaidHeadProps) {
  return (
    <header className="ent__head">
      <h1 className="ent__name">
        <bdi>{name}</bdi>
      </h1>
      <p className="ent__sum">{summary}</p>
      <div className="ent__acts">
        <Link className="btn btn--primary" to={timelinePath(withStanding(filter, 'said', id, 'chosen'))}>
          <Icon name="filter" />
          {`Where ${name} speaks`}
        </Link>
        <Link className="btn" to={personPath(id)}>{`All of ${name}`}</Link>
        <CopyPageLink path={saidPath(id, filter)} />
      </div>
    </header>
  )
}

/** The statements, or why they are not there. */
function SaidSection({ view, list }: { readonly view: SaidView; readonly list: Filter }) {
  const { said, waiting, error, retry, more } = view
  const older = said.articles - said.found.length
  if (error) return <LoadError what="These statements" error={error} onRetry={retry} />
  return (
    <section className="sec" aria-busy={waiting}>
      <h2>
        Said <small>newest first</small>
      </h2>
      <SaidList found={said.found} list={list} />
      {older > 0 ? (
        <p className="sec__more">
          <button className="textbtn" type="button" onClick={more}>
            {`More, from ${counted(older, 'older article')}`}
          </button>
        </p>
      ) : (
        <EndMark title="End of list" />
      )}
    </section>
  )
}

/** The search comes with the scripts. */
function Find(props: React.ComponentProps<typeof SaidFind>) {
  return useHydrated() ? <SaidFind {...props} /> : <div className="find" />
}

function summaryOf({ name, roles, articles }: PersonProfile, all: Statements): string {
  if (all.total === 0) return `No passage in ${counted(articles, 'article')} is attributed to ${name}.`
  const [role] = roles
  return [role && `${role.text}.`, saidSummary(all, articles)].filter(Boolean).join(' ')
}

interface SaidRailProps {
  readonly profile: PersonProfile
  readonly said: Statements
  readonly filter: Filter
  readonly whole: boolean
}

/** Beside the statements: whom and what they name, how sure it is who speaks, and who else does. */
function SaidRail({ profile: { id, name }, said: { about, found, total }, filter, whole }: SaidRailProps) {
  const companions = (['country', 'person'] as const).flatMap((facet) =>
    about[facet].map((value) => {
      const to = saidPath(id, withStanding(filter, facet, value.id, 'chosen'))
      return { key: value.id, name: value.name, articles: value.articles, to }
    }),
  )
  const shown = found.flatMap(({ statements }) => statements)
  return (
    <aside className="rail" aria-label={`About what ${name} said`}>
      <TogetherList heading="About" of="statements" companions={companions} />
      {total > 0 && (
        <section className="sec">
          <h2>How sure</h2>
          <p className="rail__note">{surenessWords(shown)}</p>
          <p className="rail__note">
            {'Statements are found by a machine. '}
            <Link className="link" to={aboutPath}>
              How often it errs
            </Link>
          </p>
        </section>
      )}
      {!whole && (
        <Suspense fallback={null}>
          <Speakers speaker={id} filter={filter} />
        </Suspense>
      )}
    </aside>
  )
}
