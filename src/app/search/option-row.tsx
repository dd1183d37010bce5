import { useEffect, useRef } from 'react'
import type { MouseEvent } from 'react'
import { dateName } from '#app/filters/sentence.ts'
import { Link } from '#app/ui/link.tsx'
import type { SearchQuery } from '#archive/search/search-query.ts'
import { timelineDay } from '#model/article.ts'
import { counted } from '#model/counted.ts'
import { shortDay } from '#model/day.ts'
import { directionOf } from '#app/ui/direction.ts'
import { ArticlePassage } from './article-passage.tsx'
import { MarkedWords } from './marked-words.tsx'
import type { SearchOption } from './search-options.ts'

interface OptionRowProps {
  readonly id: string
  readonly option: SearchOption
  readonly query: SearchQuery
  /** Whether an article may be asked for the words; not while the line still answers an earlier text. */
  readonly asks: boolean
  readonly active: boolean
  /** Where it leads; a line without only changes what is searched for. */
  readonly path: string | undefined
  readonly onChoose: (event: MouseEvent) => void
}

/** A line of the list. The box above keeps the focus; the active line is kept in sight. */
export function OptionRow({ id, option, query, asks, active, path, onChoose }: OptionRowProps) {
  const row = useRef<HTMLAnchorElement & HTMLDivElement>(null)
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  const attributes = {
    id,
    className: 'hit',
    role: 'option',
    'aria-selected': active,
    tabIndex: -1,
    ref: row,
    onClick: onChoose,
  }
  const content = <OptionContent option={option} query={query} asks={asks} />
  if (path === undefined) return <div {...attributes}>{content}</div>
  return (
    <Link {...attributes} to={path}>
      {content}
    </Link>
  )
}

function OptionContent({ option, query, asks }: Pick<OptionRowProps, 'option' | 'query' | 'asks'>) {
  if (option.kind === 'name') return <NameContent option={option} query={query} />
  if (option.kind === 'article') return <ArticleContent option={option} query={query} asks={asks} />
  if (option.kind === 'dates') return <DatesContent option={option} />
  const words =
    option.kind === 'all' ? `All ${counted(option.total, 'article')} in the timeline` : option.text
  return (
    <>
      <span className="hit__k" />
      <b>{words}</b>
    </>
  )
}

function DatesContent({ option: { dates } }: { readonly option: Extract<SearchOption, { kind: 'dates' }> }) {
  return (
    <>
      <span className="hit__k">On the timeline</span>
      <b>{dateName(dates.range).name}</b>
      <span className="hit__n">{counted(dates.total, 'article')}</span>
    </>
  )
}

function NameContent({
  option: { entry },
  query,
}: {
  readonly option: Extract<SearchOption, { kind: 'name' }>
  readonly query: SearchQuery
}) {
  const country = entry.facet === 'country'
  return (
    <>
      <span className="hit__k">{country ? entry.note : ''}</span>
      <span>
        <b dir="auto">
          <MarkedWords text={entry.name} query={query} />
        </b>
        {!country && entry.note !== '' && (
          <span className="hit__r">
            <MarkedWords text={entry.note} query={query} />
          </span>
        )}
      </span>
      <span className="hit__n">{counted(entry.articles, 'article')}</span>
    </>
  )
}

function ArticleContent({
  option: { card },
  query,
  asks,
}: {
  readonly option: Extract<SearchOption, { kind: 'article' }>
  readonly query: SearchQuery
  readonly asks: boolean
}) {
  const day = timelineDay(card)
  return (
    <>
      <span className="hit__k">{day ? shortDay(day) : 'Undated'}</span>
      <b lang={card.language} dir={directionOf(card.headline)}>
        <MarkedWords text={card.headline} query={query} language={card.language} />
      </b>
      <span />
      <ArticlePassage card={card} query={query} asks={asks} />
    </>
  )
}
