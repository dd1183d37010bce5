import { useId } from 'react'
import type { ReactNode } from 'react'
import { Link } from '#app/ui/link.tsx'
import { inFigures } from '#model/counted.ts'
import { isSingleValued } from '#model/facets.ts'
import { chosenIn, joinOf, withJoin } from '#model/filter.ts'
import type { Facet } from '#model/facets.ts'
import type { Filter } from '#model/filter.ts'
import type { FacetWords } from './facet-words.ts'
import { Icon } from '#app/ui/icon.tsx'
import { reasonOf } from '#app/ui/load-error.tsx'

interface FacetPanelProps {
  readonly facet: Facet
  readonly words: FacetWords
  /** How many values there are to choose from, and how many of them are shown. */
  readonly size: number
  readonly shown: number
  readonly filter: Filter
  readonly pathTo: (next: Filter) => string
  /** What is sought among the values; undefined where there are too few to seek. */
  readonly find: string | undefined
  readonly onFind: (text: string) => void
  readonly onMore: () => void
  /** The reader's hand (focus) is on a row, or has left it: rows must not move in between. */
  readonly onHold: (hold: boolean) => void
  /** The switch to countries by name alone, where it makes a difference. */
  readonly named: ReactNode
  /** The numbers are still those of the last filter; `stale` when those of this one did not arrive. */
  readonly waiting: boolean
  readonly stale: boolean
  readonly error: Error | null
  readonly onRetry: () => void
  /** The rows. */
  readonly children: ReactNode
}

/** The frame of a panel: heading, "all" or "any" where it matters, search among its values, rows, and the way to more rows. */
export function FacetPanel(props: FacetPanelProps) {
  const {
    facet,
    words,
    size,
    shown,
    filter,
    pathTo,
    find,
    onFind,
    onMore,
    onHold,
    named,
    waiting,
    stale,
    error,
    onRetry,
    children,
  } = props
  const id = useId()
  // Where nothing is found, "no sources" says nothing more.
  if (isSingleValued(facet) && size === 0 && !error) return null
  return (
    <section className={stale ? 'facet is-stale' : 'facet'} aria-labelledby={id} aria-busy={waiting}>
      <div className="facet__head">
        <h2 id={id}>{words.path === undefined ? words.title : <Link to={words.path}>{words.title}</Link>}</h2>
        {named && <div className="seg">{named}</div>}
        <JoinSwitch facet={facet} words={words} filter={filter} pathTo={pathTo} />
      </div>
      {find !== undefined && <Find words={words} size={size} text={find} onText={onFind} />}
      {error && (
        <p role="alert">
          {`${words.title} did not arrive. ${reasonOf(error)} `}
          <button className="textbtn" type="button" onClick={onRetry}>
            Try again
          </button>
        </p>
      )}
      <div
        role="presentation"
        onFocus={() => onHold(true)}
        onBlur={(event) => onHold(event.currentTarget.contains(event.relatedTarget))}
      >
        <ul className="opts">{children}</ul>
      </div>
      {shown < size && (
        <button className="textbtn facet__more" type="button" onClick={onMore}>
          {moreWords(words, size, shown)}
        </button>
      )}
      {size === 0 && !error && (
        <p className="facet__more">{find ? `No ${words.one} of that name here` : `No ${words.many} named`}</p>
      )}
    </section>
  )
}

function JoinSwitch({
  facet,
  words,
  filter,
  pathTo,
}: Pick<FacetPanelProps, 'facet' | 'words' | 'filter' | 'pathTo'>) {
  if (isSingleValued(facet) || chosenIn(filter, facet).length < 2) return null
  return (
    <div className="seg" role="group" aria-label={`Articles ${words.preposition ?? 'that mention'}`}>
      {(['all', 'any'] as const).map((join) => (
        <Link
          key={join}
          to={pathTo(withJoin(filter, facet, join))}
          stays
          aria-current={joinOf(filter, facet) === join ? 'true' : undefined}
        >
          {join === 'all' ? 'All' : 'Any'}
        </Link>
      ))}
    </div>
  )
}

interface FindProps {
  readonly words: FacetWords
  readonly size: number
  readonly text: string
  readonly onText: (text: string) => void
}

function Find({ words, size, text, onText }: FindProps) {
  return (
    <label className="find">
      <Icon name="search" />
      <span className="vh">{`Find a ${words.one}`}</span>
      <input
        type="search"
        autoComplete="off"
        placeholder={text === '' ? `Find among ${inFigures(size)}` : undefined}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
    </label>
  )
}

function moreWords({ many }: FacetWords, size: number, shown: number): string {
  return size <= 200
    ? `All ${inFigures(size)} ${many}`
    : `More of ${inFigures(size)} ${many} (${inFigures(shown)} shown)`
}
