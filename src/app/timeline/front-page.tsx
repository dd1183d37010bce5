import { Link } from '#app/ui/link.tsx'
import type { Root } from '#archive/source/root.ts'
import { articlePath, countryPath, personPath } from '#model/address.ts'
import { readingMinutes, timelineDay } from '#model/article.ts'
import type { ArticleCard } from '#model/article.ts'
import { inWords } from '#model/counted.ts'
import { datelineDay } from '#model/day.ts'
import { directionOf } from '#app/ui/direction.ts'
import { DatelinePlaces, datelineParts } from '#app/ui/article-dateline.tsx'
import { EntryDay } from './entry.tsx'

interface FrontPageProps {
  readonly card: ArticleCard
  readonly root: Root
  /** The whole opening; without it the card's shortened one is shown. */
  readonly opening: string | undefined
}

/** The only article of an archive as its front page, standing on the timeline. */
export function FrontPage({ card, root, opening }: FrontPageProps) {
  const { id, headline, lead, language, words } = card
  const minutes = readingMinutes(words)
  return (
    <li className="entry">
      <EntryDay day={timelineDay(card)} again={false} />
      <article className="entry__body solo" lang={language} dir={directionOf(headline)}>
        <LongDateline card={card} />
        <h3 className="headline">
          <Link to={articlePath(id)}>{headline}</Link>
        </h3>
        <div className="solo__cols">
          <div>
            <p className="solo__lead">{opening ?? lead}</p>
            <p className="solo__go">
              <Link className="btn btn--primary" to={articlePath(id)}>
                Read the article
              </Link>
              <span>{`About ${inWords(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`}</span>
            </p>
          </div>
          <Facts card={card} root={root} />
        </div>
      </article>
    </li>
  )
}

function Facts({ card: { people, countries }, root }: Omit<FrontPageProps, 'opening'>) {
  const roles = new Map(root.facets.person.values.map(({ id, note }) => [id, note]))
  return (
    <dl className="solo__facts" lang="en">
      {people.length > 0 && (
        <div>
          <dt>People</dt>
          {people.map(({ id, name }) => (
            <dd key={id}>
              <Link to={personPath(id)}>{name}</Link>{' '}
              {roles.get(id) !== undefined && <small>{roles.get(id)}</small>}
            </dd>
          ))}
        </div>
      )}
      {countries.length > 0 && (
        <div>
          <dt>Countries</dt>
          {countries.map(({ code, name }) => (
            <dd key={code}>
              <Link to={countryPath(code)}>{name}</Link>
            </dd>
          ))}
        </div>
      )}
    </dl>
  )
}

/** The dateline of the archive's only article: it shares nothing with others that it could lead to. */
function LongDateline({ card }: Pick<FrontPageProps, 'card'>) {
  const { places, day, agency, title } = datelineParts(card)
  return (
    <p className="dateline">
      <span title={title}>
        <DatelinePlaces places={places} comma={day !== undefined} /> {day && datelineDay(day)}{' '}
        {agency !== undefined && <span className="agency">{`(${agency})`}</span>}
      </span>
    </p>
  )
}
