import type { CountryCode } from '#model/country.ts'
import { parseDay } from '#model/day.ts'
import type { PartSpan, Span } from '#model/mention.ts'
import type { HomeOf, SourcedArticle } from '#generator/link/source-homes.ts'
import { articlePlace } from '#generator/link/article-places.ts'
import { parseAddress } from '#generator/parse/text/read-address.ts'
import { recogniseLanguage } from '#generator/parse/text/recognise-language.ts'
import { countriesByPlace, focusOf } from '#generator/recognise/country-evidence.ts'
import type { PlaceEvidence } from '#generator/recognise/country-evidence.ts'
import type { FindInText } from '#generator/recognise/find-in-text.ts'
import { daysOfText, isOfName } from '#generator/recognise/days-of-article.ts'
import { clusterPeople } from '#generator/recognise/identity/cluster-people.ts'
import { statementsIn } from './analyse-statements.ts'
import type { LineStatement } from './analyse-statements.ts'
import { isEnglish } from '#generator/recognise/languages/tagged-languages.ts'
import { placesOfArticle } from '#generator/recognise/places-of-article.ts'
import type { LocalPlace } from '#generator/recognise/recognised-article.ts'

/** A stretch of a text, and the country it stands for. */
type CountryAt = readonly [start: number, end: number, code: CountryCode]

/** What `analyse --jsonl` prints for a text; offsets in UTF-16 units of the text as given, which is not parsed. */
export interface TextAnalysis {
  readonly id: unknown
  readonly people: readonly (readonly [start: number, end: number])[]
  /** The longest form of each person's name in the text. */
  readonly peopleSet: readonly string[]
  /** The countries that the text names: ISO 3166-1 alpha-2, each once, by first mention. */
  readonly countries: readonly string[]
  /** Those that rest on places alone. */
  readonly byPlace: readonly string[]
  /** All that the filter counts. */
  readonly filed: readonly string[]
  /** Every mention of a country and every place, in order of place. */
  readonly places: readonly CountryAt[]
  /** The country the text is mainly about. */
  readonly focus?: string | undefined
  /** Days, months, years, quarters and weeks that the text names, as `NamedDay` has them, in order of place. */
  readonly dates: readonly DateAt[]
  /** Who says what in it, if it is in English. */
  readonly statements: readonly LineStatement[]
}

/** An expression of a text, and what it means: "2025-05-20", "2025-05", "2025-W21". */
interface DateAt extends Span {
  readonly value: string
}

/** A line that was read, before it is known where its source is at home. */
export interface ReadLine extends SourcedArticle {
  readonly id: unknown
  readonly people: readonly (readonly [start: number, end: number])[]
  readonly peopleSet: readonly string[]
  readonly named: ReadonlyMap<CountryCode, number>
  readonly mentions: readonly CountryAt[]
  readonly local: readonly LocalPlace[]
  readonly evidence: readonly PlaceEvidence[]
  readonly dates: readonly DateAt[]
  readonly statements: readonly LineStatement[]
}

interface InputLine {
  readonly id: unknown
  readonly text: string
  readonly title?: string
  readonly url?: string
  readonly lang?: string
  readonly date?: string
}

/**
 * Reads a line `{"id": …, "text": "…", "title"?: "…", "url"?: "…", "lang"?: "…", "date"?: "2025-05-21"}`; undefined if it is not one.
 * The language is recognised where the line states none; days are counted from its date.
 */
export async function readLine(find: FindInText, line: string): Promise<ReadLine | undefined> {
  const input = parseLine(line)
  if (!input) return undefined
  const { text } = input
  const language = input.lang ?? (await recogniseLanguage([{ kind: 'paragraph', text }]))
  const { people, countries, places } = find(text, { language })
  const local = placesOfArticle({ text, locate }, places)
  const evidence = local.map((place) => evidenceIn(input, place))
  const named = new Map<CountryCode, number>()
  for (const { code } of countries) named.set(code, (named.get(code) ?? 0) + 1)
  const filed = countriesByPlace(evidence, new Set(named.keys())).filter(({ filed }) => filed)
  return {
    id: input.id,
    host: parseAddress(input.url ?? '')?.host,
    people: people.map(({ start, end }) => [start, end]),
    peopleSet: clusterPeople(text, people).map(({ forms }) => forms[0]!),
    countries: [...named.keys(), ...filed.map(({ code }) => code)],
    named,
    mentions: countries.map(({ start, end, code }) => [start, end, code]),
    local,
    evidence,
    dates: daysOfText(text, { language, today: parseDay(input.date?.slice(0, 10) ?? '') })
      .filter((day) => !isOfName(day, people))
      .map(({ start, end, value }) => ({ start, end, value })),
    statements: isEnglish(language) ? statementsIn(text, people, countries) : [],
  }
}

/** A text that is not parsed is one part. */
function locate(span: Span): PartSpan {
  return { part: 0, ...span }
}

/** Paragraphs that open a text. */
const LEAD = 2

/** A place is main if it stands in the title, the first two paragraphs or the dateline. */
function evidenceIn({ text, title = '' }: InputLine, place: LocalPlace): PlaceEvidence {
  const { name, countries, mentions, filedFrom } = place
  const first = mentions[0]?.start ?? text.length
  const paragraphs = text.slice(0, first).trim().split(/\n\s*/).length
  const main = filedFrom || paragraphs <= LEAD || title.includes(name)
  return { name, countries, times: mentions.length, main }
}

/** What is printed of a line, when it is known where its source is at home. */
export function analysisOfLine(line: ReadLine, homeOf: HomeOf): TextAnalysis {
  const { id, people, peopleSet, named, mentions, local, evidence, host, dates, statements } = line
  const home = host === undefined ? undefined : homeOf(line)
  const byPlace = countriesByPlace(evidence, new Set(named.keys()), home)
  const found = local.flatMap((place) => articlePlace(place, home))
  return {
    id,
    people,
    peopleSet,
    countries: [...named.keys()],
    byPlace: byPlace.map(({ code }) => code),
    filed: [...named.keys(), ...byPlace.filter(({ filed }) => filed).map(({ code }) => code)],
    places: [
      ...mentions,
      ...found.flatMap(({ code, mentions }) => mentions.map(({ start, end }) => [start, end, code] as const)),
    ].sort(([a], [b]) => a - b),
    focus: focusOf(named, byPlace, evidence, home),
    dates,
    statements,
  }
}

function parseLine(line: string): InputLine | undefined {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || !('id' in value) || !('text' in value))
      return undefined
    const { id, text } = value
    if (typeof text !== 'string') return undefined
    return {
      id,
      text,
      ...wordsAt(value, 'title'),
      ...wordsAt(value, 'url'),
      ...wordsAt(value, 'lang'),
      ...wordsAt(value, 'date'),
    }
  } catch {
    return undefined
  }
}

function wordsAt(value: object, key: 'title' | 'url' | 'lang' | 'date'): Partial<Record<typeof key, string>> {
  const words = (value as Partial<Record<typeof key, unknown>>)[key]
  return typeof words === 'string' ? { [key]: words } : {}
}
