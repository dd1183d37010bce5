import type { Article } from './article.ts'
import type { CountryCode } from './country.ts'
import type { PartSpan } from './mention.ts'
import type { PersonId } from './person.ts'
import type { Statement } from './statement.ts'

/** Whom and which countries a statement names, each once. */
export interface SaidAbout {
  readonly people: readonly PersonId[]
  readonly countries: readonly CountryCode[]
}

/** What a statement of an article names: what is mentioned within its content. */
export function saidAbout(
  { people, countries }: Pick<Article, 'people' | 'countries'>,
  statement: Statement,
): SaidAbout {
  const isNamed = ({ mentions }: { readonly mentions: readonly PartSpan[] }) =>
    mentions.some((mention) => isWithin(statement.content, mention))
  return {
    people: people.filter(isNamed).map(({ id }) => id),
    countries: countries.filter(isNamed).map(({ code }) => code),
  }
}

/** Whether a mention begins within one of the spans. */
export function isWithin(spans: readonly PartSpan[], mention: Pick<PartSpan, 'part' | 'start'>): boolean {
  return spans.some(
    ({ part, start, end }) => part === mention.part && start <= mention.start && mention.start < end,
  )
}
