import type { PersonId } from '#model/person.ts'
import type { PersonProfile } from '#archive/source/article-source.ts'
import { columnsOfCards } from '#archive/format/card-columns.ts'
import type { Catalogue } from '#archive/format/catalogue.ts'
import type { NumberedPerson } from '#archive/format/cards.ts'
import type { OpenedArchive } from './opened-archive.ts'
import { findPerson } from './lookups.ts'
import type { PersonEntry, PersonRecord } from '#archive/format/person-shard.ts'
import { PROFILE_PEOPLE } from '#archive/format/profiles.ts'
import { present } from '#archive/format/shape.ts'
import { learnInline, readPersonProfile } from './profile-files.ts'
import { summarise } from '#archive/format/summary.ts'

/** A person's profile, from their file or, for somebody in few articles, drawn up from the cards in their shard. */
export async function personProfile(
  archive: OpenedArchive,
  id: PersonId,
): Promise<PersonProfile | undefined> {
  const entry = await findPerson(archive.files, id)
  if (entry === undefined) return undefined
  const { record } = entry
  if (record.kind === 'file') return (await readPersonProfile(archive, { ...entry, record })).profile
  learnInline(archive, record)
  return drawnUp(entry, record, await archive.files.catalogue())
}

function drawnUp(
  { id, name, number }: PersonEntry,
  { numbers, cards, variants, roles }: PersonRecord & { readonly kind: 'inline' },
  catalogue: Catalogue,
): PersonProfile {
  const { articles, first, last, months, counts } = summarise(columnsOfCards(cards, numbers, catalogue))
  const said = cards.cards.flatMap(({ people }) => people.find((person) => person.id === id)?.said ?? [])
  const known = new Map(cards.people.map((person) => [person.number, person]))
  return {
    id,
    name,
    ...roleOf(known.get(number)),
    variants,
    roles,
    saidIn: said.length,
    statements: said.reduce((sum, statements) => sum + statements, 0),
    articles,
    ...(first && { first }),
    ...(last && { last }),
    months,
    people: counts.person
      .filter(([other]) => other !== number)
      .slice(0, PROFILE_PEOPLE)
      .map(([other, articles]) => {
        const person = present(known.get(other), `person ${other}`)
        return { id: person.id, name: person.name, articles, ...roleOf(person) }
      }),
    countries: counts.country.map(([country, articles]) => {
      return { ...present(catalogue.countries[country], `country ${country}`), articles }
    }),
    cards: cards.cards.toReversed(),
  }
}

function roleOf(person: NumberedPerson | undefined): { readonly role?: string } {
  return person?.role === undefined ? {} : { role: person.role }
}
