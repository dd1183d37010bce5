import type { Mention } from '#model/article.ts'
import type { CountrySpan, JoinReason, PersonSpan, Span } from '#model/mention.ts'
import type { JoinedText } from './article-text.ts'
import { clusterPeople, type PersonCluster } from '#generator/recognise/identity/cluster-people.ts'
import type { LocalPerson } from './recognised-article.ts'
import { findRoles } from '#generator/recognise/roles/find-roles.ts'
import { mergeRoles } from '#generator/recognise/roles/merge-roles.ts'

/** What is known of an article when its people are told apart. */
export interface PeopleInput {
  readonly joined: JoinedText
  readonly spans: readonly PersonSpan[]
  readonly countries: readonly CountrySpan[]
  /** Names of bodies and places, in order of place. */
  readonly others: readonly Span[]
  /** Names the archivist gives the article's people by. */
  readonly stated: readonly string[]
  /** The index of the first block of the body among the parts. */
  readonly firstBodyPart: number
  /** Whether the text is in the language whose roles are known: English. */
  readonly hasRoles: boolean
}

/** The people of an article, mentioned or stated: by first mention in the body, then elsewhere, then the unmentioned. */
export function peopleOfArticle(input: PeopleInput): readonly LocalPerson[] {
  const { joined, spans, countries, others, stated, firstBodyPart, hasRoles } = input
  const below = spansBelow(joined.text, stated)
  const roles = spans.map((span) =>
    hasRoles ? findRoles(joined.text, span, { countries, people: spans, others }) : [],
  )
  const clusters = clusterPeople([joined.text, ...stated].join('\n'), [...spans, ...below], roles)
  const place = (person: LocalPerson): number =>
    person.mentions.reduce(
      (first, { part }) => Math.min(first, part < firstBodyPart ? part + AFTER_BODY : part),
      Infinity,
    )
  return clusters
    .map((cluster) => personOf(cluster, input, roles))
    .map((person) => [person, place(person)] as const)
    .toSorted(([, a], [, b]) => compare(a, b))
    .map(([person]) => person)
}

/** Larger than any index of a part; a person without a mention is at infinity. */
const AFTER_BODY = 2 ** 32

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b
}

/** Stated names stand in lines below the text, so that they come together with its mentions under the same rules. */
function spansBelow(text: string, stated: readonly string[]): readonly Span[] {
  let next = text.length + 1
  return stated.map((name) => {
    const start = next
    next += name.length + 1
    return { start, end: start + name.length }
  })
}

function personOf(
  { forms, mentions, reasons }: PersonCluster,
  { joined, spans }: PeopleInput,
  rolesAt: readonly (readonly string[])[],
): LocalPerson {
  const roles = mentions.flatMap((index) => rolesAt[index] ?? [])
  return {
    name: forms[0]!,
    forms,
    roles: mergeRoles(roles.map((role) => ({ role }))).map(({ text }) => text),
    mentions: mentions.flatMap((index, place) => {
      const span = spans[index]
      return span ? mentionOf(span, joined, reasons[place]) : []
    }),
  }
}

function mentionOf(
  span: PersonSpan,
  { locate }: JoinedText,
  joined: JoinReason | undefined,
): readonly Mention[] {
  const place = locate(span)
  if (!place) return []
  const { part, start, end } = place
  const sure = span.cue === 'editor' ? {} : { confidence: Math.round(span.confidence * 100) / 100 }
  return [{ part, start, end, cue: span.cue, ...sure, ...(joined && { joined }) }]
}
