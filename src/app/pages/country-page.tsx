import { useSuspenseQuery } from '@tanstack/react-query'
import { useLoaderData } from 'react-router'
import type { LoaderFunction } from 'react-router'
import { comparePath, countryPath, mapPath, personPath } from '#model/address.ts'
import { capitalised, inWords } from '#model/counted.ts'
import { parseCountryCode } from '#model/country.ts'
import type { CountryCode } from '#model/country.ts'
import { EVERYTHING, withStanding } from '#model/filter.ts'
import type { CountryProfile } from '#archive/source/article-source.ts'
import { EntityPage } from '#app/entity/entity-page.tsx'
import { spanSentence } from '#app/entity/span-sentence.ts'
import { CountriesTogether, PeopleTogether } from '#app/entity/together-list.tsx'
import { PageHead } from '#app/core/page-head.tsx'
import { Link } from '#app/ui/link.tsx'
import { useQueries } from '#app/core/store.tsx'
import type { Store } from '#app/core/store.tsx'

/** /country/<code>/. A country that no article names is a 404. */
export const loader =
  ({ client, queries }: Store): LoaderFunction =>
  async ({ params }): Promise<CountryCode> => {
    const code = parseCountryCode(params['code'] ?? '')
    const profile = code && (await client.query(queries.country(code)))
    if (!code || !profile) throw new Response('No such country', { status: 404 })
    return code
  }

export function Component() {
  const code = useLoaderData<CountryCode>()
  const { data: profile } = useSuspenseQuery(useQueries().country(code))
  if (!profile) return null
  const { name, people, countries } = profile
  const list = withStanding(EVERYTHING, 'country', code, 'chosen')
  const sentences = [spanSentence(profile), mainSentence(profile), byPlaceSentence(profile)]
  const summary = sentences.filter(Boolean).join(' ')
  return (
    <>
      <PageHead
        title={name}
        description={`${summary} Articles that mention ${name}.`}
        path={countryPath(code)}
      />
      <EntityPage
        name={name}
        summary={summary}
        profile={profile}
        list={list}
        path={countryPath(code)}
        ways={
          <>
            <Link className="btn" to={mapPath(list)}>
              See on the map
            </Link>
            <Link className="btn" to={comparePath(code.toLowerCase())}>
              Compare
            </Link>
          </>
        }
        rail={
          <>
            <CountriesTogether heading="Appears with" countries={countries} list={list} />
            <PeopleTogether heading="People" people={people} pathTo={personPath} />
          </>
        }
      />
    </>
  )
}

function mainSentence({ articles, mainIn }: CountryProfile): string {
  if (articles < 2 || mainIn === 0) return ''
  const how =
    mainIn === articles ? 'all of them' : mainIn === 1 ? 'one of them' : `${inWords(mainIn)} of them`
  return `${capitalised('named')} in the headline or opening of ${how}.`
}

/** How many of the articles do not name the country; they name places there. */
function byPlaceSentence({ name, articles, byPlace }: CountryProfile): string {
  if (byPlace === 0) return ''
  if (articles === 1) return `It does not name ${name}, but places there.`
  if (byPlace === articles) return `None of them names ${name}: all name places there.`
  const [how, names] = byPlace === 1 ? ['one', 'does'] : [inWords(byPlace), 'do']
  return `${capitalised(how)} of them ${names} not name ${name}, but places there.`
}
