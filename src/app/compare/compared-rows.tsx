import type { ReactNode } from 'react'
import type { MonthCount } from '#archive/source/root.ts'
import { articlePath, subjectPath, timelinePath } from '#model/address.ts'
import { timelineDay } from '#model/article.ts'
import { counted } from '#model/counted.ts'
import { shortDay } from '#model/day.ts'
import type { SubjectFacet } from '#model/facets.ts'
import { spanSentence } from '#app/entity/span-sentence.ts'
import { Dashes } from '#app/entity/together-list.tsx'
import { binsOf } from '#app/ui/bins.ts'
import { Link } from '#app/ui/link.tsx'
import { Axis, Plot, plotScale } from '#app/ui/plot.tsx'
import type { ComparedSide, Comparison, SharedValue } from './comparison.ts'

interface ComparedRowsProps {
  readonly comparison: Comparison
  /** Both sides as the address has them. */
  readonly texts: readonly string[]
}

/** The rows in which two sides stand beside each other, each on one line with the other; on phones row by row. */
export function ComparedRows({ comparison, texts }: ComparedRowsProps) {
  const { sides, inBoth } = comparison
  const months = sides.map((side) => side?.view.months ?? [])
  const around = addedUp(months.flat())
  const row = (heading: string, note: string, draw: (side: ComparedSide) => ReactNode) => (
    <section className="cmp__row">
      <h2>
        {heading}
        <small>{note}</small>
      </h2>
      {sides.map((side, index) => (
        <div key={index === 0 ? 'one' : 'other'}>
          {side && <p className="cmp__who">{side.name}</p>}
          {side && draw(side)}
        </div>
      ))}
    </section>
  )
  return (
    <div className="cmp">
      <section className="cmp__row cmp__row--head">
        <h2 className="vh">Who or what</h2>
        {sides.map((side, index) => (
          <SideHead key={index === 0 ? 'one' : 'other'} side={side} text={texts[index] ?? ''} />
        ))}
      </section>
      {row('When', 'same time, same unit', (side) => (
        <When side={side} around={around} />
      ))}
      {row('Articles', 'newest first', (side) => (
        <Articles side={side} inBoth={inBoth} />
      ))}
      {row('Appears with', 'articles in common', (side) => (
        <Shared side={side} facet="person" values={side.people} most={mostOf(sides, 'people')} />
      ))}
      {row('Countries', 'articles in common', (side) => (
        <Shared side={side} facet="country" values={side.countries} most={mostOf(sides, 'countries')} />
      ))}
    </div>
  )
}

/** The largest number beside the values of both sides, which share one scale. */
function mostOf(sides: Comparison['sides'], list: 'people' | 'countries'): number {
  return Math.max(...sides.flatMap((side) => side?.[list] ?? []).map(({ articles }) => articles))
}

function SideHead({ side, text }: { readonly side: ComparedSide | undefined; readonly text: string }) {
  if (!side)
    return (
      <div>
        <p className="ent__sum">
          {text === '' ? 'Not chosen yet.' : `Nobody and nothing in this archive has the address “${text}”.`}
        </p>
      </div>
    )
  const { name, note, path, view } = side
  const { total: articles, ...span } = view
  const summary = articles === 0 ? 'No articles.' : spanSentence({ ...span, articles, cards: [] })
  return (
    <div>
      <h3 className="headline">
        <Link to={path}>
          <bdi>{name}</bdi>
        </Link>
      </h3>
      <p className="ent__sum">{[note && `${note}.`, summary].filter(Boolean).join(' ')}</p>
    </div>
  )
}

/** The articles of a side in red, over those of both. */
function When({ side, around }: { readonly side: ComparedSide; readonly around: readonly MonthCount[] }) {
  const bins = binsOf(around)
  const { months } = side.view
  if (!bins || months.length === 0) return <p className="rail__note">None of its articles has a date.</p>
  const scale = plotScale(bins, around)
  return (
    <figure
      className={scale.dense ? 'hist hist--sub hist--dense' : 'hist hist--sub'}
      aria-label={`${side.name}: dated articles over time`}
    >
      <div className="hist__frame">
        <Plot bins={bins} scale={scale} all={around} match={months} />
      </div>
      <Axis bins={bins} />
    </figure>
  )
}

/** Months of several lists, oldest first, each once with all its articles. */
function addedUp(months: readonly MonthCount[]): readonly MonthCount[] {
  const sums = new Map<string, number>()
  for (const { month, articles } of months) sums.set(month, (sums.get(month) ?? 0) + articles)
  return [...sums]
    .map(([month, articles]) => ({ month, articles }))
    .toSorted((a, b) => (a.month < b.month ? -1 : 1))
}

function Articles({ side, inBoth }: { readonly side: ComparedSide; readonly inBoth: Comparison['inBoth'] }) {
  const { cards, filter, view } = side
  if (view.total === 0) return <p className="rail__note">{`No article in ${side.name}.`}</p>
  return (
    <>
      <ol>
        {cards.map((card) => {
          const day = timelineDay(card)
          return (
            <li className="brief" key={card.id}>
              {day ? <time dateTime={day}>{shortDay(day)}</time> : <span>Undated</span>}
              <Link to={articlePath(card.id, filter)}>
                <b lang={card.language}>{card.headline}</b>
                {inBoth.has(card.id) && <small>in both</small>}
              </Link>
            </li>
          )
        })}
      </ol>
      {view.total > cards.length && (
        <p className="sec__more">
          <Link className="link" to={timelinePath(filter)}>
            {`All ${counted(view.total, 'article')}`}
          </Link>
        </p>
      )}
    </>
  )
}

interface SharedProps {
  readonly side: ComparedSide
  readonly facet: SubjectFacet
  readonly values: readonly SharedValue[]
  readonly most: number
}

function Shared({ side, facet, values, most }: SharedProps) {
  if (values.length === 0) return <p className="rail__note">{`None in the articles of ${side.name}.`}</p>
  return (
    <ul className="companions">
      {values.map(({ id, name, note, articles, isInBoth }) => (
        <li key={id}>
          <Link to={subjectPath(facet, id)}>
            {isInBoth ? <b>{name}</b> : <bdi>{name}</bdi>}
            <small>{[facet === 'person' && note, isInBoth && 'with both'].filter(Boolean).join(', ')}</small>
          </Link>
          <Dashes count={articles} most={most} />
          <span className="n">
            {articles}
            <span className="vh"> in common</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
