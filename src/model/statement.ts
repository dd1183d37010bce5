import type { CountryCode } from './country.ts'
import type { PartSpan } from './mention.ts'
import type { PersonId } from './person.ts'

/**
 * How the text tells who speaks: by name; by "he" or "she"; by a title alone ("the minister"); or by nothing, where quoted words go on with
 * those before them.
 */
export type SpeakerForm = 'name' | 'pronoun' | 'title' | 'continued'

/** How much of the content stands in quotation marks. */
export type Quoted = 'whole' | 'part' | 'none'

/** What a person says in an article, quoted or reported, or does by speaking. It is kept with that person, as mentions are. */
export interface Statement {
  /** The words that stand for who speaks, titles left outside: "Dar", "he"; of a continued statement those of the one it goes on with. */
  readonly speaker: PartSpan
  readonly form: SpeakerForm
  /** The words that tell that it is said: "said", "according to", "called on". */
  readonly cue: PartSpan
  /** What is said, in reading order, quotation marks left outside; it may run over parts. Never empty. */
  readonly content: readonly PartSpan[]
  /** Something said, or an act done by speaking: "thanked China for its support". */
  readonly kind: 'said' | 'act'
  readonly quoted: Quoted
  /** Probability that the person says this, 0 to 1, two decimals; `SHOWN_STATEMENT` and more are kept. */
  readonly confidence: number
}

/** Statements of a lower confidence are nobody's. */
export const SHOWN_STATEMENT = 0.8

/** Whom and what an article names, and where. */
interface RecognisedNames {
  readonly people: readonly { readonly id: PersonId; readonly mentions: readonly PartSpan[] }[]
  readonly countries: readonly { readonly code: CountryCode; readonly mentions: readonly PartSpan[] }[]
}

/** Whom and which countries a statement names, each once. */
export interface SaidAbout {
  readonly people: readonly PersonId[]
  readonly countries: readonly CountryCode[]
}

/** What a statement of an article names: what is mentioned within its content. */
export function saidAbout({ people, countries }: RecognisedNames, statement: Statement): SaidAbout {
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
