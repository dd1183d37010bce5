import { Suspense } from 'react'
import { Link } from '#app/ui/link.tsx'
import { blockFragment, countryPath, personPath } from '#model/address.ts'
import { firstBodyPart, partsOfArticle, timelineDay } from '#model/article.ts'
import type { Article, ArticleCountry, ArticlePerson } from '#model/article.ts'
import type { Happened as HappenedDay } from '#model/named-day.ts'
import { longDay, weekdayOf } from '#model/day.ts'
import { lazyPart } from '#app/core/lazy-part.tsx'
import { useHydrated } from '#app/core/use-hydrated.ts'
import { CountryByItsPlaces, surelyByPlace } from './article-places.tsx'
import { SaidInArticle } from './said-in-article.tsx'
import { mentionPlaces, MentionStrip } from '#app/mentions/mention-strip.tsx'
import type { MentionSteps } from '#app/mentions/use-mention-steps.ts'

const RailMore = lazyPart(async () => (await import('./rail-more.tsx')).RailMore)

/** Beside the text: who and which countries are in it and where, and its dates. Sections without content are left out. */
export function ArticleRail({ article, steps }: { readonly article: Article; readonly steps: MentionSteps }) {
  const { people, countries } = article
  const byPlace = surelyByPlace(article)
  const hydrated = useHydrated()
  return (
    <aside className="reader__rail" aria-label="In this article" id="in-this-article" dir="ltr">
      <div className="rail" ref={tellHeight}>
        <SaidInArticle article={article} />
        {people.length > 0 && (
          <section className="rail__sec">
            <h2>
              People <small>mentions</small>
            </h2>
            {people.map((person) => (
              <PersonInArticle key={person.id} article={article} person={person} steps={steps} />
            ))}
          </section>
        )}
        {countries.length + byPlace.length > 0 && (
          <section className="rail__sec">
            <h2>
              Countries <small>mentions</small>
            </h2>
            {countries.map((country) => (
              <CountryInArticle key={country.code} article={article} country={country} />
            ))}
            {byPlace.map((country) => (
              <CountryByItsPlaces key={country.code} article={article} country={country} />
            ))}
          </section>
        )}
        <ArticleDates article={article} />
        {hydrated && (
          <Suspense fallback={null}>
            <RailMore article={article} />
          </Suspense>
        )}
      </div>
    </aside>
  )
}

/** The styles need the height to decide whether the rail sticks by its head or, taller than the window, by its foot. */
function tellHeight(rail: HTMLElement | null) {
  if (!rail) return undefined
  const observer = new ResizeObserver(() => rail.style.setProperty('--rail-h', `${rail.offsetHeight}px`))
  observer.observe(rail)
  return () => observer.disconnect()
}

function PersonInArticle({
  article,
  person,
  steps,
}: {
  readonly article: Article
  readonly person: ArticlePerson
  readonly steps: MentionSteps
}) {
  const { id, name, roles, mentions } = person
  const hydrated = useHydrated()
  return (
    <div className="who">
      <p className="who__name">
        <Link to={personPath(id)} data-e={id}>
          <bdi>{name}</bdi>
        </Link>
      </p>
      {roles.length > 0 && <p className="who__role">{roles.join('; ')}</p>}
      <MentionStrip
        name={name}
        places={mentionPlaces(article, mentions)}
        current={steps.at(id)}
        onStep={hydrated ? (step) => steps.go(id, step) : undefined}
      />
    </div>
  )
}

function CountryInArticle({
  article,
  country,
}: {
  readonly article: Article
  readonly country: ArticleCountry
}) {
  return (
    <div className="land">
      <span className="opt__code">{country.alpha3}</span>
      <Link to={countryPath(country.code)} data-e={country.code}>
        {country.name}
      </Link>
      <MentionStrip name={country.name} places={mentionPlaces(article, country.mentions)} />
    </div>
  )
}

function ArticleDates({ article }: { readonly article: Article }) {
  const { dateline, published, happened } = article
  if (timelineDay(article) === undefined && !happened) return null
  const place = dateline?.places.join(' and ')
  return (
    <section className="rail__sec">
      <h2>Dates</h2>
      <ol className="days">
        {happened && (
          <li>
            <b>
              <time dateTime={happened.day}>{`${weekdayOf(happened.day)} ${longDay(happened.day)}`}</time>
            </b>
            <Happened article={article} happened={happened} />
          </li>
        )}
        {dateline?.day && (
          <li className="is-main">
            <b>
              <time dateTime={dateline.day}>{`${weekdayOf(dateline.day)} ${longDay(dateline.day)}`}</time>
            </b>
            <span>{place ? `Filed from ${place}, by the dateline.` : 'By the dateline.'}</span>
          </li>
        )}
        {published && (
          <li className={dateline?.day ? undefined : 'is-main'}>
            <b>
              <time dateTime={published.time ? `${published.day}T${published.time}` : published.day}>
                {`${weekdayOf(published.day)} ${longDay(published.day)}${published.time ? `, ${published.time}` : ''}`}
              </time>
            </b>
            <span>Published.</span>
          </li>
        )}
      </ol>
    </section>
  )
}

/** Which words say when it happened. */
function Happened({
  article,
  happened: { evidence },
}: {
  readonly article: Article
  readonly happened: HappenedDay
}) {
  if (!evidence) return <span>Happened, as the archivist says.</span>
  const { part, start, end } = evidence
  const words = `“${(partsOfArticle(article)[part] ?? '').slice(start, end)}”`
  const block = part - firstBodyPart(article) + 1
  return <span>Happened, from {block > 0 ? <a href={blockFragment(block)}>{words}</a> : words}.</span>
}
