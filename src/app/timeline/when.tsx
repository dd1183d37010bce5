import type { ArticleCard } from '#model/article.ts'
import { longDay } from '#model/day.ts'
import type { Day } from '#model/day.ts'

/** Which words of the lead say when it happened, and when it was filed and published: nothing where nothing does. */
export function When({ card: { happened, dateline, published } }: { readonly card: ArticleCard }) {
  if (!happened) return null
  const { day, words } = happened
  const [filed, put] = [dateline?.day, published?.day].map((other) => other && dayBeside(other, day))
  return (
    <p className="entry__when" lang="en" dir="ltr">
      {`Happened ${dayBeside(day, day)}, `}
      {words === undefined ? 'as the archivist says.' : `from “${words}”.`}
      {filed && ` Filed ${filed}${put ? `, published ${put}` : ''}.`}
      {!filed && put && ` Published ${put}.`}
    </p>
  )
}

/** "20 May", or "20 May 2025" beside a day of another year. */
function dayBeside(day: Day, beside: Day): string {
  const long = longDay(day)
  return day.slice(0, 4) === beside.slice(0, 4) ? long.slice(0, -5) : long
}
