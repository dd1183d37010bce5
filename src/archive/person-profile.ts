import type { PersonId } from '#model/person.ts'
import type { PersonProfile } from './article-source.ts'
import { columnsOfCards } from './card-columns.ts'
import type { Catalogue } from './catalogue.ts'
import type { NumberedPerson } from './cards.ts'
import type { Library } from './library.ts'
import { findPerson } from './lookups.ts'
import type { PersonEntry, PersonRecord } from './person-shard.ts'
import { PROFILE_PEOPLE } from './profiles.ts'
import { present } from './shape.ts'
import { learnInline, readPersonProfile } from './stored-profiles.ts'
import { summarise } from './summary.ts'

/** A person's profile, from their file or, for somebody in few articles, drawn up from the cards in their shard. */
export async function personProfile(library: Library, id: PersonId): Promise<PersonProfile | undefined> {
  const entry = await findPerson(library.files, id)
  if (entry === undefined) return undefined
  const { record } = entry
  if (record.kind === 'file') return (await readPersonProfile(library, { ...entry, record })).profile
  learnInline(library, record)
  return drawnUp(entry, record, await library.files.catalogue())
}

function drawnUp(
  { id, name, number }: PersonEntry,
  { numbers, cards, variants, roles }: PersonRecord & { readonly kind: 'inline' },
  catalogue: Catalogue,
): PersonProfile {
  const { articles, first, last, months, ...met } = summarise(columnsOfCards(cards, numbers, catalogue))
  const known = new Map(cards.people.map((person) => [person.number, person]))
  return {
    id,
    name,
    ...roleOf(known.get(number)),
    variants,
    roles,
    articles,
    ...(first && { first }),
    ...(last && { last }),
    months,
    people: met.people
      .filter(([other]) => other !== number)
      .slice(0, PROFILE_PEOPLE)
      .map(([other, articles]) => {
        const person = present(known.get(other), `person ${other}`)
        return { id: person.id, name: person.name, articles, ...roleOf(person) }
      }),
    countries: met.countries.map(([country, articles]) => {
      return { ...present(catalogue.countries[country], `country ${country}`), articles }
    }),
    cards: cards.cards.toReversed(),
  }
}

function roleOf(person: NumberedPerson | undefined): { readonly role?: string } {
  return person?.role === undefined ? {} : { role: person.role }
}
