import { useSuspenseQuery } from '@tanstack/react-query'
import { useLoaderData } from 'react-router'
import type { LoaderFunction } from 'react-router'
import { comparePath, personPath, saidPath } from '#model/address.ts'
import { listed } from '#model/counted.ts'
import { EVERYTHING, withStanding } from '#model/filter.ts'
import { parsePersonId } from '#model/person.ts'
import type { PersonId } from '#model/person.ts'
import { EntityPage } from '#app/entity/entity-page.tsx'
import { spanSentence } from '#app/entity/span-sentence.ts'
import { RolesSeen } from '#app/entity/roles-seen.tsx'
import { CountriesTogether, PeopleTogether } from '#app/entity/together-list.tsx'
import { Link } from '#app/ui/link.tsx'
import { PageHead } from '#app/core/page-head.tsx'
import { pairLink } from '#app/entity/pair-link.ts'
import { useQueries, useStore } from '#app/core/store.tsx'
import type { Store } from '#app/core/store.tsx'

/** /person/<id>/. An unknown id is a 404; one that was merged into another leads there. */
export const loader =
  ({ client, queries }: Store): LoaderFunction =>
  async ({ params }): Promise<PersonId> => {
    const id = parsePersonId(params['id'] ?? '')
    const profile = id && (await client.query(queries.person(id)))
    if (!profile) throw new Response('No such person', { status: 404 })
    return profile.id
  }

export function Component() {
  const id = useLoaderData<PersonId>()
  const { site } = useStore()
  const { data: profile } = useSuspenseQuery(useQueries().person(id))
  if (!profile) return null
  const { name, roles, people, countries } = profile
  const variants = profile.variants.filter((variant) => variant.includes(' '))
  const list = withStanding(EVERYTHING, 'person', id, 'chosen')
  const [role] = roles
  const summary = [role && `${role.text}.`, spanSentence(profile)].filter(Boolean).join(' ')
  return (
    <>
      <PageHead
        title={name}
        description={`${summary} Articles that mention ${name}.`}
        path={personPath(id)}
        type="profile"
      />
      <EntityPage
        name={name}
        summary={summary}
        profile={profile}
        list={list}
        path={personPath(id)}
        ways={
          <>
            {profile.statements > 0 && <Link className="btn" to={saidPath(id)}>{`What ${name} said`}</Link>}
            <Link className="btn" to={comparePath(id)}>
              Compare
            </Link>
          </>
        }
        rail={
          <>
            <PeopleTogether
              heading="Appears with"
              people={people}
              pathTo={(other, articles) => pairLink(site, id, other, articles)}
            />
            <CountriesTogether heading="Countries" countries={countries} list={list} />
            {variants.length > 0 && (
              <section className="sec">
                <h2>Also written</h2>
                <p className="rail__note">{listed(variants)}</p>
              </section>
            )}
          </>
        }
      >
        <RolesSeen roles={roles} first={profile.first} last={profile.last} />
      </EntityPage>
    </>
  )
}
