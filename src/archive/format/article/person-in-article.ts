import type { ArticlePerson } from '#model/article.ts'
import type { JoinReason } from '#model/mention.ts'
import type { LinkReason } from '#model/person.ts'
import { decodeMentions, encodeMentions, mentionCells } from './mentions.ts'
import type { MentionCells } from './mentions.ts'
import { decodePerson, encodePerson, personCell } from '#archive/format/person-cell.ts'
import type { PersonCell } from '#archive/format/person-cell.ts'
import { count, list, maybe, present, row, text } from '#archive/format/shape.ts'
import { decodeStatement, encodeStatement, statementCells } from './statements.ts'
import type { StatementCells } from './statements.ts'

/** Every reason; files hold the place in this list, so new ones are added at the end. A mention without one has 0. */
const JOIN_REASONS: readonly JoinReason[] = ['another form', 'surname', 'part of the name', 'title']
const LINK_REASONS: readonly LinkReason[] = [
  'another form',
  'same office',
  'same company',
  'same country',
  'only bearer',
  'archivist',
]

/** A person; behind the mentions a number for each that says why it is of the person, other names with the reason, and statements. */
export type PersonInArticle = readonly [
  PersonCell,
  roles: readonly string[],
  MentionCells,
  joined?: readonly number[] | undefined,
  linked?: readonly (readonly [name: string, reason: number])[] | undefined,
  statements?: readonly StatementCells[] | undefined,
]

export const personInArticle = row<PersonInArticle>(
  personCell,
  list(text),
  mentionCells,
  maybe(list(count)),
  maybe(list(row(text, count))),
  maybe(list(statementCells)),
)

/** A person of an article for its file. */
export function encodePersonInArticle(person: ArticlePerson): PersonInArticle {
  const { roles, mentions, linked = [], statements } = person
  const joined = mentions.map(({ joined }) => (joined ? JOIN_REASONS.indexOf(joined) + 1 : 0))
  const cell = [encodePerson(person), roles, encodeMentions(mentions)] as const
  const others = linked.map(({ name, reason }) => [name, LINK_REASONS.indexOf(reason)] as const)
  if (statements) return [...cell, joined, others, statements.map(encodeStatement)]
  if (others.length > 0) return [...cell, joined, others]
  return joined.some((reason) => reason > 0) ? [...cell, joined] : cell
}

/** The inverse of `encodePersonInArticle`. Throws an `ArchiveError` naming the file. */
export function decodePersonInArticle(
  [cell, roles, mentions, joined = [], linked = [], statements]: PersonInArticle,
  file: string,
): ArticlePerson {
  return {
    ...decodePerson(cell),
    roles,
    mentions: decodeMentions(mentions, file).map((mention, place) => {
      const reason = joined[place] ?? 0
      return reason > 0 ? { ...mention, joined: present(JOIN_REASONS[reason - 1], file) } : mention
    }),
    ...(linked.length > 0 && {
      linked: linked.map(([name, reason]) => ({ name, reason: present(LINK_REASONS[reason], file) })),
    }),
    ...(statements && { statements: statements.map((cells) => decodeStatement(cells, file)) }),
  }
}
