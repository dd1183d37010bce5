import { Fragment } from 'react'
import { useHref } from 'react-router'
import type { SaidInArticle, SaidPiece, ShownStatement } from '#archive/source/statements.ts'
import { articlePath, blockFragment } from '#model/address.ts'
import { timelineDay } from '#model/article.ts'
import { longDay } from '#model/day.ts'
import type { Day } from '#model/day.ts'
import { chosenIn } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { formatDirective } from '#app/passages/text-directive.ts'
import { directionOf } from '#app/ui/direction.ts'
import { formWord, inferredWord } from './said-words.ts'

interface SaidListProps {
  readonly found: readonly SaidInArticle[]
  /** The articles opened from the list belong to it; whom and what it names is marked. */
  readonly list: Filter
}

/** Statements, newest first: what leads to them, their words, what they are, and the way to the passage. */
export function SaidList({ found, list }: SaidListProps) {
  return (
    <ol>
      {found.map(({ article, statements }, place) => {
        const day = timelineDay(article)
        const before = found[place - 1]
        const again = before && timelineDay(before.article) === day
        return statements.map((statement, index) => (
          <Said
            // Statements of one article stand in its order.
            // oxlint-disable-next-line react/no-array-index-key
            key={`${article.id} ${index}`}
            {...{ article, statement, list }}
            day={index === 0 && !again ? day : undefined}
          />
        ))
      })}
    </ol>
  )
}

interface SaidProps {
  readonly article: SaidInArticle['article']
  readonly statement: ShownStatement
  readonly list: Filter
  readonly day: Day | undefined
}

function Said({ article, statement, list, day }: SaidProps) {
  const { content, quoted } = statement
  const words = content.map(({ text }) => text).join('')
  const inferred = inferredWord(statement)
  return (
    <li className="stmt">
      {day && <time dateTime={day}>{longDay(day)}</time>}
      <blockquote lang={article.language} dir={directionOf(words)}>
        <Cue statement={statement} /> <span className="dl__dash">—</span> {quoted === 'whole' && '“'}
        <Words content={content} list={list} />
        {quoted === 'whole' && '”'}
      </blockquote>
      <p className="stmt__at">
        <span>{formWord(statement)}</span>
        {inferred !== undefined && <span>{inferred}</span>}
        <PassageLink {...{ article, statement, list }} />
      </p>
    </li>
  )
}

/** The words that lead to the statement; what stands for the speaker is marked where it is not a name. */
function Cue({ statement: { cue, speaker, form } }: Pick<SaidProps, 'statement'>) {
  const isInferred = form !== 'name' && cue.startsWith(speaker)
  return (
    <span className="stmt__cue">
      {isInferred && <span className="inf">{speaker}</span>}
      {isInferred ? cue.slice(speaker.length) : cue}
    </span>
  )
}

function Words({ content, list }: { readonly content: readonly SaidPiece[]; readonly list: Filter }) {
  return content.map(({ text, facet, id }, index) => (
    // Pieces stand in the order of the text.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>
      {facet && id !== undefined && chosenIn(list, facet).includes(id) ? <mark>{text}</mark> : text}
    </Fragment>
  ))
}

/** To the words in the article: a whole navigation, since the browser shows a text fragment on no other. */
function PassageLink({ article, statement: { block, content } }: Omit<SaidProps, 'day'>) {
  const words =
    content
      .map(({ text }) => text)
      .join('')
      .split(' … ')[0] ?? ''
  const passage = block === undefined ? '' : blockFragment(block) + formatDirective(endsOf(words))
  const href = useHref(articlePath(article.id) + passage)
  const place = article.dateline?.places[0]
  return (
    <a className="link" href={href} aria-label={`${whereWords(place, block)} of “${article.headline}”`}>
      {whereWords(place, block)}
    </a>
  )
}

/** Long words are told by where they begin and end, so that the address stays short. */
function endsOf(words: string): { readonly start: string; readonly end?: string } {
  if (words.length <= 300) return { start: words }
  return {
    start: words.slice(0, 80).replace(/\S*$/, '').trim(),
    end: words.slice(-80).replace(/^\S*/, '').trim(),
  }
}

function whereWords(place: string | undefined, block: number | undefined): string {
  const where = block === undefined ? 'above the text' : `paragraph ${block}`
  return place === undefined ? where.charAt(0).toUpperCase() + where.slice(1) : `${place}, ${where}`
}
