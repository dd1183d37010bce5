import '#app/styles/extra.css'
import { useQuery } from '@tanstack/react-query'
import { comparePath } from '#model/address.ts'
import { counted, inFigures } from '#model/counted.ts'
import { PageHead } from '#app/core/page-head.tsx'
import { useStore } from '#app/core/store.tsx'
import { CopyLink } from '#app/filters/copy-link.tsx'
import { Link } from '#app/ui/link.tsx'
import { LoadError } from '#app/ui/load-error.tsx'
import { compareSides } from './comparison.ts'
import type { Comparison } from './comparison.ts'
import { ComparedRows } from './compared-rows.tsx'
import { parseSide } from './side.ts'
import { SidePicker } from './side-picker.tsx'

interface CompareViewProps {
  /** Both sides as the address has them; "" where it has none. */
  readonly a: string
  readonly b: string
}

/** Two people, countries or stretches of time side by side; whoever is missing can be chosen. */
export function CompareView({ a, b }: CompareViewProps) {
  const store = useStore()
  const one = parseSide(a)
  const second = parseSide(b)
  const isSame = one !== undefined && one.path === second?.path
  const other = isSame ? undefined : second
  const isTwo = one !== undefined && other !== undefined
  const { data, error, refetch } = useQuery({
    queryKey: ['compare', a, b],
    queryFn: () => compareSides(store, one, other),
    staleTime: 'static',
    retry: false,
  })
  const names = [a, b].map((text, index) => data?.sides[index]?.name ?? parseSide(text)?.period ?? text)
  const title = `${names[0] || 'Somebody'} beside ${names[1] || 'somebody else'}`
  const common = commonWords(data)
  return (
    <main className="page" id="main" aria-busy={data === undefined && !error}>
      <PageHead
        title={title}
        description="Two people, two countries or two years side by side."
        path={comparePath(a, b)}
        unlisted
      />
      <div className="say say--page">
        <h1 className="vh">{`${title}${common && `: ${common}`}`}</h1>
        <p className="say__text">
          <SidePicker name={names[0] ?? ''} pathOf={(text) => comparePath(text, b)} />
          {' beside '}
          <span className="nobr">
            <SidePicker name={names[1] ?? ''} pathOf={(text) => comparePath(a, text)} />
            {common && ','}
          </span>
          {common && (
            <>
              {' '}
              <span className="nobr">
                <span className="n">{inFigures(data?.common ?? 0)}</span>
                {common.slice(common.indexOf(' '))}
              </span>
            </>
          )}
        </p>
        {isTwo && (
          <div className="say__acts">
            <Link className="btn btn--quiet not-phone" to={comparePath(b, a)}>
              Swap sides
            </Link>
            <CopyLink path={comparePath(a, b)} label="Copy link to this view" />
          </div>
        )}
      </div>
      {error && <LoadError what="This comparison" error={error} onRetry={() => void refetch()} />}
      {!isTwo && <Missing texts={[a, b]} isSame={isSame} />}
      {data && (one ?? other) && <ComparedRows comparison={data} texts={[a, isSame ? '' : b]} />}
      {isTwo && (
        <nav className="dock" aria-label="Tools">
          <Link className="btn" to={comparePath(b, a)}>
            Swap sides
          </Link>
          <CopyLink icon path={comparePath(a, b)} label="Copy link to this view" />
        </nav>
      )}
    </main>
  )
}

/** What keeps two sides from being compared. */
function Missing({ texts, isSame }: { readonly texts: readonly string[]; readonly isSame: boolean }) {
  const unreadable = texts.filter((text) => text !== '' && !parseSide(text))
  return (
    <div className="notice">
      {unreadable.map((text) => (
        <p key={text}>{`“${text}” is no person, country, year or month.`}</p>
      ))}
      <p>
        {isSame
          ? 'The same stands on both sides. Choose another in the sentence above.'
          : 'Choose whom or what to set side by side in the sentence above: a person, a country, a year or a month on each side.'}
      </p>
    </div>
  )
}

function commonWords(comparison: Comparison | undefined): string {
  return comparison?.common === undefined ? '' : `${counted(comparison.common, 'article')} in common`
}
