import { blockFragment } from '#model/address.ts'
import type { Article } from '#model/article.ts'
import { longDay, weekdayOf } from '#model/day.ts'
import { directionOf } from '#app/ui/direction.ts'
import { daysNamed } from './days-named.ts'
import { PlacesInArticle } from './article-places.tsx'
import { quotationsOf } from './quotations.ts'
import type { Quotation } from './quotations.ts'

/** What the text itself shows or tells: the places and days it names, and what its people said. Comes after the first drawing. */
export function RailMore({ article }: { readonly article: Article }) {
  return (
    <>
      <PlacesInArticle article={article} />
      <NamedDays article={article} />
      <Quotations article={article} />
    </>
  )
}

/** Days other than those of dateline and publication, each with the place in the text that names it. */
function NamedDays({ article }: { readonly article: Article }) {
  const days = daysNamed(article)
  if (days.length === 0) return null
  return (
    <section className="rail__sec">
      <h2>
        Dates named <small>in the text</small>
      </h2>
      <ol className="days">
        {days.map(({ day, block }) => (
          <li key={day}>
            <b>
              <time dateTime={day}>{`${weekdayOf(day)} ${longDay(day)}`}</time>
            </b>
            {block === undefined ? (
              <span>Under the picture.</span>
            ) : (
              <a className="link" href={blockFragment(block)}>{`Paragraph ${block}`}</a>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What the text says that its people said, marked as quoted or reported; nothing where it names nobody with their words. */
function Quotations({ article }: { readonly article: Article }) {
  const quotations = quotationsOf(article)
  if (quotations.length === 0) return null
  return (
    <section className="rail__sec">
      <h2>
        Said <small>{kindOf(quotations)}</small>
      </h2>
      {quotations.map(({ person, block, text, quoted }) => (
        <blockquote className="said" key={person.id}>
          <q lang={article.language} dir={directionOf(text)}>
            {quoted ? `“${text}”` : text}
          </q>
          <cite>
            <bdi>{person.name}</bdi>
            <a className="link" href={blockFragment(block)}>{`paragraph ${block}`}</a>
          </cite>
        </blockquote>
      ))}
    </section>
  )
}

function kindOf(quotations: readonly Quotation[]): string {
  const quoted = quotations.filter((quotation) => quotation.quoted).length
  if (quoted === 0) return 'reported speech'
  return quoted === quotations.length ? 'quoted' : 'quoted and reported'
}
