import { partsOfArticle, type Mention } from '#model/article.ts'
import type { Corrector } from '#generator/corrections/corrector.ts'
import type { FindInText } from '#generator/recognise/find-in-text.ts'
import { clusterPeople } from '#generator/recognise/identity/cluster-people.ts'
import type { LocalPerson, RecognisedArticle } from '#generator/recognise/recognised-article.ts'

/** A mention with the words it covers: "why" is its cue and, for people found by the tagger, how probable it is. */
interface ShownMention extends Mention {
  readonly text: string
}

/** Everything recognised in an article, and why. */
export interface Analysis extends Omit<RecognisedArticle, 'people' | 'countries'> {
  readonly file: string
  readonly people: readonly (Omit<LocalPerson, 'mentions'> & { readonly mentions: readonly ShownMention[] })[]
  readonly countries: readonly (Omit<RecognisedArticle['countries'][number], 'mentions'> & {
    readonly mentions: readonly ShownMention[]
  })[]
}

/** The line that `analyse FILES…` prints for an article. Names of files are as given. */
export function analysisOf(file: string, article: RecognisedArticle): Analysis {
  const parts = partsOfArticle(article)
  const shown = ({ part, start, end, ...why }: Mention): ShownMention => ({
    part,
    start,
    end,
    text: parts[part]?.slice(start, end) ?? '',
    ...why,
  })
  return {
    file,
    ...article,
    people: article.people.map((person) => ({ ...person, mentions: person.mentions.map(shown) })),
    countries: article.countries.map((country) => ({ ...country, mentions: country.mentions.map(shown) })),
  }
}

/** An article with the corrections that concern it alone; merging and splitting people is the whole archive's affair. */
export function correctedArticle(
  corrector: Corrector,
  file: string,
  article: RecognisedArticle,
): RecognisedArticle {
  const people = article.people.flatMap((person) => {
    const { name, forms } = person
    const stated = article.statedPeople.includes(name)
    const corrected = corrector.person({ file, name, forms, stated })
    return corrected ? [{ ...person, name: corrected.name }] : []
  })
  return {
    ...article,
    people,
    countries: corrector.countries?.(article.countries, file) ?? article.countries,
  }
}

/** What `analyse --jsonl` prints for a text; offsets in UTF-16 units of the text as given, which is not parsed. */
export interface TextAnalysis {
  readonly id: unknown
  readonly people: readonly (readonly [start: number, end: number])[]
  /** The longest form of each person's name in the text. */
  readonly peopleSet: readonly string[]
  /** ISO 3166-1 alpha-2, each once, by first mention. */
  readonly countries: readonly string[]
}

/** Analyses a line `{"id": …, "text": "…"}`; undefined if it is not one. */
export function analyseLine(find: FindInText, line: string): TextAnalysis | undefined {
  const input = parseLine(line)
  if (!input) return undefined
  const { people, countries } = find(input.text)
  return {
    id: input.id,
    people: people.map(({ start, end }) => [start, end]),
    peopleSet: clusterPeople(input.text, people).map(({ forms }) => forms[0]!),
    countries: [...new Set(countries.map(({ code }) => code))],
  }
}

function parseLine(line: string): { readonly id: unknown; readonly text: string } | undefined {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || !('id' in value) || !('text' in value))
      return undefined
    return typeof value.text === 'string' ? { id: value.id, text: value.text } : undefined
  } catch {
    return undefined
  }
}
