import type { Published } from '#model/article.ts'
import { licenceOf } from '#model/licence.ts'
import type { CountryCode } from '#model/country.ts'
import type { Problem } from '#generator/output/problem.ts'
import { countries } from '#generator/gazetteer/country-table.ts'
import { statedByline } from '#generator/parse/byline/stated-byline.ts'
import type { Draft } from '#generator/parse/text/draft.ts'
import { parseAddress } from '#generator/parse/text/read-address.ts'
import { findDate, findTime } from '#generator/parse/text/dates-in-text.ts'

/** A field that the archivist wrote above the article: front matter, or lines such as "Title: …". */
export interface StatedField {
  readonly values: readonly string[]
  /** In the file, from 1. */
  readonly line: number
}

/** By name, in lower case. Fields of other names mean nothing here. */
export type StatedFields = ReadonlyMap<string, StatedField>

/** What each field may be called, by the habits of Hugo, Jekyll, Pelican, Zola, Obsidian and clipping tools; written as `bareName` leaves it. */
const FIELD_NAMES = {
  headline: ['title', 'headline'],
  date: ['date', 'published', 'publishedat', 'publishedon', 'publishedtime', 'publishdate', 'publisheddate', 'publicationdate', 'pubdate', 'datepublished', 'dateposted', 'posted'],
  /** Of the text in the archivist's folder; of the article only if it was not taken from elsewhere. */
  made: ['created', 'createdat', 'datecreated', 'modified', 'updated', 'updatedat', 'lastmod', 'lastmodified', 'datemodified'],
  time: ['time'],
  source: ['source', 'sitename', 'publisher', 'outlet', 'publication', 'newspaper', 'agency', 'site', 'website', 'hostname', 'domain'],
  byline: ['byline', 'author', 'authors', 'authorname', 'by', 'writer', 'writtenby', 'creator'],
  language: ['language', 'lang', 'locale', 'languagecode'],
  url: ['url', 'link', 'address', 'canonical', 'canonicalurl', 'sourceurl', 'originalurl', 'externalurl', 'articleurl', 'pageurl', 'permalink', 'original', 'origin', 'uri', 'href', 'source', 'website'],
  rights: ['rights', 'copyright', 'copyrightnotice'],
  licence: ['licence', 'license'],
  embargo: ['embargo', 'embargoed', 'embargoeduntil', 'embargountil', 'embargodate'],
  people: ['people', 'persons', 'person'],
  countries: ['countries', 'country'],
} as const satisfies Record<string, readonly string[]> // prettier-ignore

type FieldKind = keyof typeof FIELD_NAMES

const KNOWN: ReadonlySet<string> = new Set(Object.values(FIELD_NAMES).flat())

/** A field's name as it is compared: "Canonical-URL", "canonical_url" and "canonicalUrl" are one. */
export function bareName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '')
}

/** Whether a field of that name means something here. */
export function isFieldName(name: string): boolean {
  return KNOWN.has(bareName(name))
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
export function readStatedFields(stated: StatedFields, file: string): Stated {
  const fields: StatedFields = new Map([...stated].reverse().map(([name, field]) => [bareName(name), field]))
  const problems: Problem[] = []
  const warn = ({ line }: StatedField, message: string, hint: string) =>
    problems.push({ severity: 'warning', file, line, column: 1, message, hint })
  const url = textsOf(fields, 'url')
    .map(parseAddress)
    .find((address) => address !== undefined)
  return {
    headline: textsOf(fields, 'headline')[0]?.replace(ESCAPE, '$1'),
    published: readPublished(fields, url !== undefined, warn),
    source: textsOf(fields, 'source').find((name) => !ADDRESS.test(name)),
    byline: readByline(fields),
    language: readLanguage(fields, warn),
    url,
    ...readTerms(fields, file, problems),
    people: namesOf(fieldOf(fields, 'people')),
    countries: readCountries(fields, warn),
    problems,
  }
}

/** A switch of a theme is no line about rights. */
const SWITCH = /^(?:true|false|yes|no)$/i

/** Rights, licence and embargo. An embargo that cannot be read keeps the article out: it must not be published too early. */
function readTerms(
  fields: StatedFields,
  file: string,
  problems: Problem[],
): Pick<Draft, 'rights' | 'licence' | 'embargo'> {
  const said = (kind: 'rights' | 'licence') => textsOf(fields, kind).find((text) => !SWITCH.test(text))
  const licence = said('licence')
  const embargo = fieldOf(fields, 'embargo')
  const day = embargo && findDate(embargo.values[0] ?? '')?.day
  if (embargo && !day)
    problems.push({
      severity: 'error',
      file,
      line: embargo.line,
      column: 1,
      message: `its embargo "${(embargo.values[0] ?? '').slice(0, 60)}" is no day, so it is not published`,
      hint: 'Write the day on which it may be published as year-month-day: 2026-05-21.',
    })
  return {
    rights: said('rights'),
    licence: licence === undefined ? undefined : licenceOf(licence),
    embargo: day,
  }
}

/** A mark of Markdown that is to be read as it stands: "14\\. Januar". */
const ESCAPE = /\\([!-/:-@[-`{-~])/g

const ADDRESS = /^(?:https?:|www\.)/i

type Warn = (field: StatedField, message: string, hint: string) => void

function fieldsOf(fields: StatedFields, kind: FieldKind): readonly StatedField[] {
  return FIELD_NAMES[kind].flatMap((name) => fields.get(name) ?? [])
}

function fieldOf(fields: StatedFields, kind: FieldKind): StatedField | undefined {
  return fieldsOf(fields, kind)[0]
}

/** The first value of each field of a kind, without the brackets of a link to another page. */
function textsOf(fields: StatedFields, kind: FieldKind): readonly string[] {
  return fieldsOf(fields, kind).flatMap(({ values }) =>
    values
      .slice(0, 1)
      .map(withoutLink)
      .filter((text) => text !== ''),
  )
}

/** "[[People/Jane Roe|Jane]]" -> "Jane"; "[Jane](https://…)" -> "Jane". */
function withoutLink(text: string): string {
  const [, page, label, words] =
    /^\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]$|^\[([^[\]]+)\]\(.*\)$/.exec(text.trim()) ?? []
  return (label || page?.slice(page.lastIndexOf('/') + 1) || words || text).trim()
}

/** Of the first field that names any. */
function readByline(fields: StatedFields): string | undefined {
  const bylines = fieldsOf(fields, 'byline').map(({ values }) => statedByline(values.map(withoutLink)))
  return bylines.find((byline) => byline !== undefined)
}

/** Programs write such days where none is known. */
const NO_DAY = /^(?:0|1970-01-01)/

function readPublished(fields: StatedFields, isTaken: boolean, warn: Warn): Published | undefined {
  const stated = [...fieldsOf(fields, 'date'), ...(isTaken ? [] : fieldsOf(fields, 'made'))]
  const dated = stated.filter(({ values: [written = ''] }) => !/^(?:true|false|yes|no)?$/i.test(written))
  for (const {
    values: [written = ''],
  } of dated) {
    const date = findDate(written)
    const time = date && findTime(textsOf(fields, 'time')[0] ?? written.replace(date.written, ' '))?.time
    if (date?.day && !NO_DAY.test(date.day)) return { day: date.day, ...(time !== undefined && { time }) }
  }
  if (dated[0]) warnOfDay(dated[0], warn)
  return undefined
}

function warnOfDay(field: StatedField, warn: Warn): void {
  const [written = ''] = field.values
  const reason =
    findDate(written)?.fault === 'ambiguous' ? 'can be read in two ways' : 'is no day of the calendar'
  warn(field, `"${written.slice(0, 60)}" ${reason}`, 'Write the date as year-month-day: 2025-05-21.')
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
