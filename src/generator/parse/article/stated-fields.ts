import type { Published } from '#model/article.ts'
import type { CountryCode } from '#model/country.ts'
import type { Problem } from '#generator/output/problem.ts'
import { countries } from '#generator/gazetteer/country-table.ts'
import type { Draft } from '#generator/parse/text/draft.ts'
import { parseAddress } from '#generator/parse/text/address.ts'
import { findDate, findTime } from '#generator/parse/text/dates-in-text.ts'

/** A field that the archivist wrote above the article: front matter, or lines such as "Title: …". */
export interface StatedField {
  readonly values: readonly string[]
  /** In the file, from 1. */
  readonly line: number
}

/** By name, in lower case. Fields of other names mean nothing here. */
export type StatedFields = ReadonlyMap<string, StatedField>

/** What each field may be called, by the habits of Hugo, Jekyll, Eleventy and clipping tools. */
const FIELD_NAMES = {
  headline: ['title', 'headline'],
  date: [
    'date',
    'published',
    'published_at',
    'publishedat',
    'publish_date',
    'pubdate',
    'datepublished',
    'posted',
  ],
  time: ['time'],
  source: ['source', 'publisher', 'outlet', 'publication', 'newspaper', 'agency', 'site'],
  byline: ['byline', 'author', 'authors', 'by', 'writer'],
  language: ['language', 'lang', 'locale'],
  url: ['url', 'link', 'address', 'canonical', 'canonical_url', 'source_url', 'original_url', 'permalink'],
  people: ['people', 'persons', 'person'],
  countries: ['countries', 'country'],
} as const satisfies Record<string, readonly string[]>

const KNOWN: ReadonlySet<string> = new Set(Object.values(FIELD_NAMES).flat())

/** Whether a field of that name (in lower case) means something here. */
export function isFieldName(name: string): boolean {
  return KNOWN.has(name)
}

/** Codes and names by which a country may be stated, in lower case. */
const COUNTRIES: ReadonlyMap<string, CountryCode> = new Map(
  countries.flatMap(({ code, alpha3, name, otherNames, shortForms, abbreviations }) =>
    [code, alpha3, name, ...otherNames, ...shortForms, ...abbreviations].map(
      (key) => [key.toLowerCase(), code] as const,
    ),
  ),
)

type Stated = Omit<Draft, 'blocks' | 'captions' | 'asides'> & { readonly problems: readonly Problem[] }

/** Reads the fields; a value that cannot be read is left out with a warning at its line. */
export function readStatedFields(fields: StatedFields, file: string): Stated {
  const problems: Problem[] = []
  const warn = ({ line }: StatedField, message: string, hint: string) =>
    problems.push({ severity: 'warning', file, line, column: 1, message, hint })
  const source = textOf(fields, 'source')
  const address = textOf(fields, 'url') ?? (/^https?:/.test(source ?? '') ? source : undefined)
  return {
    headline: textOf(fields, 'headline'),
    published: readPublished(fields, warn),
    source: source === address ? undefined : source,
    byline: fieldOf(fields, 'byline')?.values.join(', '),
    language: readLanguage(fields, warn),
    url: address === undefined ? undefined : parseAddress(address),
    people: namesOf(fieldOf(fields, 'people')),
    countries: readCountries(fields, warn),
    problems,
  }
}

type Warn = (field: StatedField, message: string, hint: string) => void

function fieldOf(fields: StatedFields, kind: keyof typeof FIELD_NAMES): StatedField | undefined {
  return FIELD_NAMES[kind].map((name) => fields.get(name)).find((field) => field !== undefined)
}

function textOf(fields: StatedFields, kind: keyof typeof FIELD_NAMES): string | undefined {
  return fieldOf(fields, kind)?.values[0]
}

function readPublished(fields: StatedFields, warn: Warn): Published | undefined {
  const field = fieldOf(fields, 'date')
  const written = field?.values[0]
  if (!field || written === undefined) return undefined
  const date = findDate(written)
  if (!date?.day) {
    const reason = date?.fault === 'ambiguous' ? 'can be read in two ways' : 'is no day of the calendar'
    warn(field, `"${written.slice(0, 60)}" ${reason}`, 'Write the date as year-month-day: 2025-05-21.')
    return undefined
  }
  const time = findTime(textOf(fields, 'time') ?? written.replace(date.written, ' '))?.time
  return { day: date.day, ...(time !== undefined && { time }) }
}

function readLanguage(fields: StatedFields, warn: Warn): string | undefined {
  const field = fieldOf(fields, 'language')
  const tag = field?.values[0]
  if (!field || tag === undefined) return undefined
  const language = readLanguageTag(tag)
  if (language === undefined)
    warn(field, `"${tag.slice(0, 60)}" is no language tag`, 'Write a tag of BCP 47: en, pt-BR, zh-Hant.')
  return language
}

/** The canonical form of a BCP 47 tag ("en_us" -> "en-US"); undefined for anything else. */
export function readLanguageTag(tag: string): string | undefined {
  try {
    return tag.length <= 35 ? Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] : undefined
  } catch {
    return undefined
  }
}

function readCountries(fields: StatedFields, warn: Warn): readonly CountryCode[] {
  const field = fieldOf(fields, 'countries')
  const codes = namesOf(field).map((name) => [name, COUNTRIES.get(name.toLowerCase())] as const)
  const unknown = codes.filter(([, code]) => code === undefined).map(([name]) => `"${name.slice(0, 60)}"`)
  if (field && unknown.length > 0) {
    warn(
      field,
      `unknown country ${unknown.slice(0, 5).join(', ')}`,
      'Write a code of ISO 3166-1 (PK or PAK) or the English name.',
    )
  }
  return [...new Set(codes.flatMap(([, code]) => code ?? []))]
}

/** A list, or one text with commas between the names. */
function namesOf(field: StatedField | undefined): readonly string[] {
  const names = field?.values.length === 1 ? (field.values[0] ?? '').split(/[,;]/) : (field?.values ?? [])
  return names.map((name) => name.trim()).filter((name) => name !== '')
}
