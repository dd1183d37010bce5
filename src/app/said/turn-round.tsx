import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Statements } from '#archive/source/statements.ts'
import { saidPath } from '#model/address.ts'
import { counted } from '#model/counted.ts'
import { chosenIn, EVERYTHING, withStanding } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import type { PersonId, PersonRef } from '#model/person.ts'
import { useQueries } from '#app/core/store.tsx'
import type { NameOf } from '#app/filters/sentence.ts'
import { Link } from '#app/ui/link.tsx'

/** Ways offered at the most. */
const MOST = 4

interface TurnRoundProps {
  readonly speaker: PersonRef
  readonly filter: Filter
  /** What the speaker says of anything. */
  readonly all: Statements
  readonly nameOf: NameOf
}

interface Turn {
  readonly speaker: PersonId
  readonly filter: Filter
  readonly words: string
}

/** The same the other way round: what those who are spoken of said of the speaker, and what else the speaker spoke of, each with its number. */
export function TurnRound({ speaker, filter, all, nameOf }: TurnRoundProps) {
  const queries = useQueries()
  const turns = turnsOf(speaker, filter, all, nameOf)
  const client = useQueryClient()
  const asked = turns.map((turn) => queries.statements(turn.speaker, turn.filter, 0))
  const { data: answers = [] } = useQuery({
    queryKey: ['turns', ...asked.map(({ queryKey }) => queryKey)],
    queryFn: () => Promise.all(asked.map((one) => client.query(one))),
    staleTime: 'static',
  })
  const known = turns
    .map((turn, place) => ({ ...turn, total: answers[place]?.total ?? 0 }))
    .filter(({ total }) => total > 0)
    .slice(0, MOST)
  if (known.length === 0) return null
  return (
    <div className="notice notice--ways">
      <h2>Turn it round</h2>
      <ul className="ways">
        {known.map(({ speaker, filter, words, total }) => (
          <li key={words}>
            <Link to={saidPath(speaker, filter)}>
              {words} <span>{counted(total, 'statement')}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

function turnsOf(
  { id, name }: PersonRef,
  filter: Filter,
  { about }: Statements,
  nameOf: NameOf,
): readonly Turn[] {
  const people = chosenIn(filter, 'person') as readonly PersonId[]
  const others = about.person.filter((one) => !people.some((other) => other === one.id)).slice(0, 2)
  const countries = about.country.filter((one) => !chosenIn(filter, 'country').includes(one.id)).slice(0, 2)
  const spoken = (other: string) => `What ${nameOf('person', other)} said about ${name}`
  return [
    ...people.map((other) => ({
      speaker: other,
      filter: withStanding(EVERYTHING, 'person', id, 'chosen'),
      words: spoken(other),
    })),
    ...others.map((other) => ({
      speaker: id,
      filter: withStanding(EVERYTHING, 'person', other.id, 'chosen'),
      words: `What ${name} said about ${other.name}`,
    })),
    ...countries.map((other) => ({
      speaker: id,
      filter: withStanding(EVERYTHING, 'country', other.id, 'chosen'),
      words: `What ${name} said about ${other.name}`,
    })),
  ]
}
