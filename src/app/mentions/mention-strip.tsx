import { firstBodyPart, partsOfArticle } from '#model/article.ts'
import type { Article } from '#model/article.ts'
import type { PartSpan } from '#model/mention.ts'
import { Icon } from '#app/ui/icon.tsx'

interface MentionStripProps {
  readonly name: string
  /** Where in the article each mention stands, in thousandths of its text. */
  readonly places: readonly number[]
  /** Index of the mention the reader is at. */
  readonly current?: number | undefined
  /** What stands there, mentions unless told. */
  readonly counted?: string
  /** Left out where there is nothing to step through. */
  readonly onStep?: ((step: 1 | -1) => void) | undefined
}

/** Where in the article a name falls, how often, and the way to the next place. */
export function MentionStrip({ name, places, current, counted = 'mention', onStep }: MentionStripProps) {
  if (places.length === 0) return null
  const here = current === undefined ? undefined : places[current]
  return (
    <div className="strip">
      <svg className="strip__line" viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden="true">
        <path d={places.map((x) => `M${x} 0v12`).join('')} />
        {here !== undefined && <path className="is-on" d={`M${here}-3v18`} />}
      </svg>
      <span className="strip__n">
        {places.length}
        <span className="vh">{` ${counted}${places.length === 1 ? '' : 's'}`}</span>
      </span>
      {onStep && (
        <>
          <button type="button" aria-label={`Previous mention of ${name}`} onClick={() => onStep(-1)}>
            <Icon name="up" />
          </button>
          <button type="button" aria-label={`Next mention of ${name}`} onClick={() => onStep(1)}>
            <Icon name="down" />
          </button>
        </>
      )}
    </div>
  )
}

/** Where the body's mentions stand, in thousandths of the body's text, in reading order. Captions and headline are left out. */
export function mentionPlaces(article: Article, mentions: readonly PartSpan[]): readonly number[] {
  const first = firstBodyPart(article)
  const lengths = partsOfArticle(article).map(({ length }) => length)
  const total = lengths.slice(first).reduce((sum, length) => sum + length, 0)
  const before = (part: number) => lengths.slice(first, part).reduce((sum, length) => sum + length, 0)
  return bodyMentions(article, mentions).map(({ part, start }) =>
    Math.round((1000 * (before(part) + start)) / Math.max(1, total)),
  )
}

/** The mentions that stand in the body: the ones a reader counts and steps through. */
export function bodyMentions<Span extends PartSpan>(
  article: Article,
  mentions: readonly Span[],
): readonly Span[] {
  const first = firstBodyPart(article)
  return mentions.filter(({ part }) => part >= first).sort((a, b) => a.part - b.part || a.start - b.start)
}
