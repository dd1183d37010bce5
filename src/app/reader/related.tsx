import { useQuery } from '@tanstack/react-query'
import { Link } from '#app/ui/link.tsx'
import type { ArticleNumber, Numbers } from '#archive/source/article-source.ts'
import { articlePath } from '#model/address.ts'
import { timelineDay } from '#model/article.ts'
import type { Article } from '#model/article.ts'
import { longDay } from '#model/day.ts'
import { EVERYTHING } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { answered } from '#app/core/answered.ts'
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
      const views = await answered(reasons.map(({ filter }) => client.query(queries.view(filter))))
      const picked = pickRelated(
        views.map((view) => view?.numbers),
        number,
      )
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

/** The articles nearest in time for each reason in turn, none twice and never the article itself. */
export function pickRelated(
  lists: readonly (Numbers | undefined)[],
  self: ArticleNumber,
): readonly { readonly number: ArticleNumber; readonly reason: number }[] {
  const taken = new Set([self])
  const picked: { number: ArticleNumber; reason: number }[] = []
  const candidates = lists.map((list) => (list ? nearest(list, self) : []))
  for (let rank = 0; rank < MOST; rank++) {
    for (const [reason, numbers] of candidates.entries()) {
      const number = numbers[rank]
      if (number === undefined || taken.has(number) || picked.length === MOST) continue
      taken.add(number)
      picked.push({ number, reason })
    }
  }
  return picked
}

function nearest(numbers: Numbers, self: ArticleNumber): readonly ArticleNumber[] {
  const list = numbers.kind === 'list' ? Array.from(numbers.list) : []
  return list
    .filter((number) => number !== self)
    .sort((a, b) => Math.abs(a - self) - Math.abs(b - self) || b - a)
    .slice(0, MOST)
}
