import type { CountrySpan, PersonSpan, Span } from '#model/mention.ts'
import { SHOWN_STATEMENT } from '#model/statement.ts'
import type { Statement } from '#model/statement.ts'
import { clusterPeople } from '#generator/recognise/identity/cluster-people.ts'
import { findRoles } from '#generator/recognise/roles/find-roles.ts'
import { isLikely } from '#generator/recognise/statements-of-article.ts'
import { findStatements } from '#generator/recognise/statements/find-statements.ts'

type Offsets = readonly [start: number, end: number]

/** A statement as `analyse --jsonl` prints it. */
export interface LineStatement extends Pick<Statement, 'form' | 'kind' | 'quoted' | 'confidence'> {
  readonly speaker: Offsets
  readonly cue: Offsets
  readonly content: readonly Offsets[]
  /** A mention of who says it; null where that is nobody, or nobody that is shown. */
  readonly person: Offsets | null
}

/** Who says what in a text that is not parsed. */
export function statementsIn(
  text: string,
  spans: readonly PersonSpan[],
  countries: readonly CountrySpan[],
): readonly LineStatement[] {
  const roles = spans.map((span) => findRoles(text, span, { countries, people: spans, others: [] }))
  const people = clusterPeople(text, spans, roles).map(({ forms, mentions }) => ({
    name: forms[0]!,
    roles: mentions.flatMap((index) => roles[index]!),
    mentions: mentions.map((index) => spans[index]!),
  }))
  return findStatements(text, people).map(({ person, speaker, cue, content, confidence, ...how }) => {
    const who = confidence >= SHOWN_STATEMENT && person !== undefined ? people[person] : undefined
    return {
      speaker: offsets(speaker),
      cue: offsets(cue),
      content: content.map(offsets),
      person: who && isLikely(who) ? offsets(who.mentions[0]!) : null,
      ...how,
      confidence,
    }
  })
}

function offsets({ start, end }: Span): Offsets {
  return [start, end]
}
