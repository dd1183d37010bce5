import type { PersonId } from '#model/person.ts'
import type { PersonProfile } from './article-source.ts'
import { columnsOfCards } from './card-columns.ts'
import type { Library } from './library.ts'
import { findPerson } from './lookups.ts'
import type { PersonEntry, PersonRecord } from './person-shard.ts'
import { PROFILE_PEOPLE } from './profiles.ts'
import { present } from './shape.ts'
import { readPersonProfile } from './stored-profiles.ts'
import { summarise } from './summary.ts'

/** A person's profile, from their file or, for somebody in few articles, drawn up from the cards. */
export async function personProfile(library: Library, id: PersonId): Promise<PersonProfile | undefined> {
  const entry = await findPerson(library.files, id)
  if (entry === undefined) return undefined
  if (entry.record.kind === 'inline') return drawnUp(library, entry, entry.record)
  return (await readPersonProfile(library, entry.number, entry.record.profile)).profile
}

async function drawnUp(
  { files, people, cards }: Library,
  { id, name, number }: PersonEntry,
  { numbers, variants, roles }: PersonRecord & { readonly kind: 'inline' },
): Promise<PersonProfile> {
  const catalogue = await files.catalogue()
  const found = await cards.fromPages(numbers)
  const { people: everybody, countries, ...summary } = summarise(columnsOfCards(found, numbers, catalogue))
  const companions = everybody.filter(([other]) => other !== number).slice(0, PROFILE_PEOPLE)
  const named = await people.of([number, ...companions.map(([other]) => other)])
  const role = named[0]?.role
  return {
    id,
    name,
    ...(role !== undefined && { role }),
    variants,
    roles,
    ...summary,
    people: companions.map(([other, articles], place) => {
      const { id, name, role } = present(named[place + 1], `person ${other}`)
      return { id, name, articles, ...(role !== undefined && { role }) }
    }),
    countries: countries.map(([country, articles]) => {
      return { ...present(catalogue.countries[country], `country ${country}`), articles }
    }),
    cards: found.cards.toReversed(),
  }
}
