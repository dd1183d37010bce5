import { Suspense } from 'react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useLoaderData } from 'react-router'
import type { LoaderFunction } from 'react-router'
import { aboutPath, countryPath, personPath, placePath, timelinePath } from '#model/address.ts'
import type { ArticleCard } from '#model/article.ts'
import { capitalised, inWords } from '#model/counted.ts'
import { parseFacetKey } from '#model/facet-key.ts'
import { EVERYTHING, withStanding, withText } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { placesIn } from '#model/place-id.ts'
import type { PlaceProfile } from '#archive/source/article-source.ts'
import { lazyPart } from '#app/core/lazy-part.tsx'
import { useHydrated } from '#app/core/use-hydrated.ts'
import { CALIBRATION } from '#model/measured.ts'
import { articlesIn } from '#archive/source/outline.ts'
import { PageHead } from '#app/core/page-head.tsx'
import { useQueries } from '#app/core/store.tsx'
import type { Store } from '#app/core/store.tsx'
import { BriefList } from '#app/entity/brief-list.tsx'
import { EntityPage } from '#app/entity/entity-page.tsx'
import { PeopleTogether } from '#app/entity/together-list.tsx'
import { Link } from '#app/ui/link.tsx'

const PlaceAround = lazyPart(async () => (await import('#app/map/place-around.tsx')).PlaceAround)

/** /place/<id>/. A place without a page is a 404. */
export const loader =
  ({ client, queries }: Store): LoaderFunction =>
  async ({ params }): Promise<string> => {
    const id = parseFacetKey(params['id'] ?? '')
    const town = id && (await client.query(queries.town(id)))
    if (!id || !town) throw new Response('No such place', { status: 404 })
    return id
  }

export function Component() {
  const id = useLoaderData<string>()
  const { data: town } = useSuspenseQuery(useQueries().town(id))
  const hydrated = useHydrated()
  if (!town) return null
  const { name, country, articles, filedFrom, cards, people } = town
  const from = withStanding(EVERYTHING, 'from', id, 'chosen')
  const naming = withText(EVERYTHING, `"${name}"`)
  const isFiled = (card: ArticleCard) => placesIn(card.filedFrom ?? '').some((place) => place.id === id)
  return (
    <>
      <PageHead
        title={`${name}, ${country.name}`}
        description={`Town in ${country.name}. ${articleSentence(town)}`}
        path={placePath(id)}
      />
      <EntityPage
        name={name}
        summary={
          <>
            Town in{' '}
            {town.isListed ? (
              <Link className="link" to={countryPath(country.code)}>
                {country.name}
              </Link>
            ) : (
              country.name
            )}
            {`. ${articleSentence(town)}`}
          </>
        }
        profile={town}
        list={filedFrom > 0 ? from : naming}
        show={filedFrom > 0 ? `From ${name}` : 'Named anywhere'}
        path={placePath(id)}
        ways={
          filedFrom > 0 && (
            <Link className="btn" to={timelinePath(naming)}>
              Named anywhere
            </Link>
          )
        }
        lists={
          <>
            <List heading="Filed from here" cards={cards.filter(isFiled)} list={from} total={filedFrom} />
            <List
              heading="Named in"
              cards={cards.filter((card) => !isFiled(card))}
              list={naming}
              total={articles - filedFrom}
            />
          </>
        }
        rail={
          <>
            <PeopleTogether heading="People" people={people} pathTo={personPath} />
            <HowSure town={town} />
            {hydrated && (
              <Suspense fallback={null}>
                <PlaceAround town={town} />
              </Suspense>
            )}
          </>
        }
      />
    </>
  )
}

/** What is counted here, and how often it is right. */
function HowSure({ town: { name, country, articles, filedFrom } }: { readonly town: PlaceProfile }) {
  const { sure } = CALIBRATION.place
  return (
    <section className="sec">
      <h2>How sure</h2>
      <div className="land land--place">
        <span>Filed from here</span>
        <span>{`${filedFrom} sure`}</span>
      </div>
      <div className="land land--place">
        <span>Named in the text</span>
        <span>{`${articles - filedFrom} sure`}</span>
      </div>
      <p className="rail__note">
        {`Read as ${name} in ${country.name}. Only readings that are sure are counted here.`}
        {sure !== undefined && ` Readings as sure as these were right ${sure} times in 100.`}
      </p>
      <p className="rail__note">
        {'Places are found by a machine. '}
        <Link className="link" to={`${aboutPath}#machine`}>
          How often it errs
        </Link>
      </p>
    </section>
  )
}

interface ListProps {
  readonly heading: string
  readonly cards: readonly ArticleCard[]
  readonly list: Filter
  /** How many there are, shown or not. */
  readonly total: number
}

function List({ heading, cards, list, total }: ListProps) {
  if (cards.length === 0) return null
  return (
    <section className="sec">
      <h2>
        {heading} <small>newest first</small>
      </h2>
      <BriefList cards={cards} list={list} />
      {total > cards.length && (
        <p className="sec__more">
          <Link className="link" to={timelinePath(list)}>
            More on the timeline
          </Link>
        </p>
      )}
    </section>
  )
}

/** "Two articles were filed from here, and one more names it." */
function articleSentence(place: PlaceProfile): string {
  return [filedSentence(place), datedSentence(place)].filter(Boolean).join(' ')
}

/** "Two of the three are dated.", where some are not. */
function datedSentence({ articles, months }: PlaceProfile): string {
  const dated = articlesIn(months)
  if (dated === articles) return ''
  if (dated === 0) return articles === 1 ? 'It is undated.' : 'None of them is dated.'
  return `${capitalised(inWords(dated))} of the ${inWords(articles)} ${dated === 1 ? 'is' : 'are'} dated.`
}

function filedSentence({ articles, filedFrom }: PlaceProfile): string {
  const named = articles - filedFrom
  const filed = `${capitalised(wordsOf(filedFrom))} ${filedFrom === 1 ? 'was' : 'were'} filed from here`
  if (named === 0) return `${filed}.`
  const verb = named === 1 ? 'names' : 'name'
  if (filedFrom === 0) return `${capitalised(wordsOf(named))} ${verb} it.`
  return `${filed}, and ${inWords(named)} more ${verb} it.`
}

function wordsOf(articles: number): string {
  return `${inWords(articles)} ${articles === 1 ? 'article' : 'articles'}`
}
