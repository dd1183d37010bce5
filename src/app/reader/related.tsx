import { useQuery } from '@tanstack/react-query'
import { Link } from '#app/ui/link.tsx'
import type { ArticleNumber } from '#archive/source/article-source.ts'
import { articlePath } from '#model/address.ts'
import { timelineDay } from '#model/article.ts'
import type { Article } from '#model/article.ts'
import { longDay } from '#model/day.ts'
import { EVERYTHING } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { answered } from '#app/core/queries.ts'
import { useQueries } from '#app/core/store.tsx'

interface Reason {
  readonly filter: Filter
  /** "Also mentions India and Pakistan". */
  readonly words: string
}

const MOST = 3

/** Articles that share people or the main countries, each with its reason. Without a reason there is no list. */
export function Related({ article, number }: { readonly article: Article; readonly number: ArticleNumber }) {
  const queries = useQueries()
  const { data: found } = useQuery({
    queryKey: ['related', article.id],
    staleTime: 'static',
    structuralSharing: false,
    // Each of the questions within is tried again by itself; what is not answered is left out.
    retry: false,
    queryFn: async ({ client }) => {
      const reasons = reasonsOf(article)
      const nearest = await answered(
        reasons.map(({ filter }) => client.query(queries.nearest(filter, number, MOST))),
      )
      const picked = pickRelated(nearest)
      const cards = await answered(picked.map(({ number: found }) => client.query(queries.cards([found]))))
      return picked.flatMap(({ reason }, index) => {
        const card = cards[index]?.[0]
        const words = reasons[reason]?.words
        return card && words !== undefined ? [{ card, words }] : []
      })
    },
  })
  if (!found?.length) return null
  return (
    <section className="related" dir="ltr">
      <h2>Related</h2>
      <ul>
        {found.map(({ card, words }) => {
          const day = timelineDay(card)
          return (
            <li key={card.id}>
              {day && <span className="why">{longDay(day)}</span>}
              <b>
                <Link to={articlePath(card.id)}>{card.headline}</Link>
              </b>
              <span className="why">{words}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** What another article may have in common with this one, the most telling first: two main countries, then each of the first people. */
export function reasonsOf({ people, countries }: Article): readonly Reason[] {
  const [first, second] = countries.filter(({ main }) => main)
  const pair: readonly Reason[] =
    first && second
      ? [
          {
            filter: { ...EVERYTHING, country: { all: [[first.code], [second.code]], none: [] } },
            words: `Also mentions ${first.name} and ${second.name}`,
          },
        ]
      : []
  const persons = people.slice(0, 2).map(({ id, name }) => ({
    filter: { ...EVERYTHING, person: { all: [[id]], none: [] } },
    words: `Also mentions ${name}`,
  }))
  return [...persons, ...pair]
}

/** The articles nearest in time for each reason in turn, none twice. */
export function pickRelated(
  nearest: readonly (readonly ArticleNumber[] | undefined)[],
): readonly { readonly number: ArticleNumber; readonly reason: number }[] {
  const picked = new Map<ArticleNumber, number>()
  for (let rank = 0; rank < MOST; rank++) {
    for (const [reason, numbers] of nearest.entries()) {
      const number = numbers?.[rank]
      if (number !== undefined && !picked.has(number) && picked.size < MOST) picked.set(number, reason)
    }
  }
  return Array.from(picked, ([number, reason]) => ({ number, reason }))
}
