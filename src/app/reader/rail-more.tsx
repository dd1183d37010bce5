import { blockFragment } from '#model/address.ts'
import { firstBodyPart, partsOfArticle } from '#model/article.ts'
import type { Article } from '#model/article.ts'
import { dayName, namedDays } from './named-days.ts'
import { PlacesInArticle } from './article-places.tsx'

/** What the text itself tells: the places and days it names. Comes after the first drawing. */
export function RailMore({ article }: { readonly article: Article }) {
  return (
    <>
      <PlacesInArticle article={article} />
      <NamedDays article={article} />
    </>
  )
}

/** Days, months and years that the text names, each with its words; those of dateline and publication, and when it happened, stand above. */
function NamedDays({ article }: { readonly article: Article }) {
  const days = namedDays(article)
  if (days.length === 0) return null
  const parts = partsOfArticle(article)
  return (
    <section className="rail__sec">
      <h2>
        Dates named <small>in the text</small>
      </h2>
      <ol className="days">
        {days.map(({ value, part, start, end }) => (
          <li key={value}>
            <b>
              <time dateTime={value}>{dayName(value)}</time>
            </b>
            <DayPlace article={article} part={part} words={(parts[part] ?? '').slice(start, end)} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function DayPlace({
  article,
  part,
  words,
}: {
  readonly article: Article
  readonly part: number
  readonly words: string
}) {
  const block = part - firstBodyPart(article) + 1
  if (block > 0) return <a className="link" href={blockFragment(block)}>{`“${words}”, paragraph ${block}`}</a>
  return <span>{`“${words}”, ${part === 0 ? 'in the headline' : 'under the picture'}`}</span>
}
