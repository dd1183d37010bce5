import { ARTICLE_FIELDS } from '#model/article.ts'
import type { ArticleField, ArticleText, Dateline } from '#model/article.ts'
import type { Day } from '#model/day.ts'
import type { Happened } from '#model/named-day.ts'
import type { ParsedArticle } from '#generator/parse/article/parsed-article.ts'
import { headlineOf } from '#generator/parse/dialects/finish-article.ts'
import { cleanLine } from '#generator/parse/text/clean-line.ts'

/** New values of an article's fields; null removes one. */
export type ArticleChange = { readonly [Field in ArticleField]?: string | null }

/**
 * An article as the archivist corrects it, with a list of the fields that differ. Without its headline it gets the one that
 * its address or opening gives. It stands on the day it is given: a dateline of another day loses that day. The day it
 * happened is known only of an article that was recognised.
 */
export function correctArticle(article: ParsedArticle, change: ArticleChange): ParsedArticle {
  const { source, byline, language, published: _published, dateline: _dateline, ...rest } = article
  const next: ParsedArticle = {
    ...rest,
    ...correctedHeadline(article, change.headline),
    ...correctedDays(article, change),
    ...(change.happened !== undefined && { happened: happenedOn(change.happened) }),
    ...correctedLine('source', change.source, source),
    ...correctedLine('byline', change.byline, byline),
    ...correctedLine('language', change.language, language),
  }
  const corrected = ARTICLE_FIELDS.filter((field) => valueOf[field](next) !== valueOf[field](article))
  if (corrected.length === 0) return article
  return { ...next, corrected: corrected.map((field) => ({ field, was: valueOf[field](article) })) }
}

const valueOf: Readonly<Record<ArticleField, (article: ArticleText) => string | undefined>> = {
  headline: ({ headline }) => headline,
  day: ({ dateline, published }) => daysIn([dateline?.day, published?.day]),
  time: ({ published }) => published?.time,
  source: ({ source }) => source,
  byline: ({ byline }) => byline,
  language: ({ language }) => language,
  happened: ({ happened }) => happened?.day,
}

function daysIn(days: readonly (Day | undefined)[]): string | undefined {
  return [...new Set(days.filter((day) => day !== undefined))].join(', ') || undefined
}

function correctedHeadline(
  { headline, headlineFrom, url, blocks }: ArticleText,
  given: string | null | undefined,
): Pick<ParsedArticle, 'headline' | 'headlineFrom'> {
  if (given === undefined || given === headline) return { headline, headlineFrom }
  const line = cleanLine(given ?? '')
  if (line === '') return headlineOf(url === undefined ? {} : { url: new URL(url) }, blocks)
  return { headline: line, headlineFrom: 'archivist' }
}

function correctedDays(
  { published, dateline }: ArticleText,
  change: ArticleChange,
): Pick<ParsedArticle, 'published' | 'dateline'> {
  const day = change.day === undefined ? published?.day : (change.day as Day | null)
  const time = change.time === undefined ? published?.time : change.time
  const stays = change.day === undefined ? dateline : dateline && datelineOn(dateline, change.day)
  return {
    ...(day && { published: { day, ...(time && { time }) } }),
    ...(stays && { dateline: stays }),
  }
}

function happenedOn(given: string | null): Happened | undefined {
  return given === null ? undefined : { day: given as Day }
}

/** A dateline without a day that is not the article's; undefined if it says nothing else. */
function datelineOn(dateline: Dateline, given: string | null): Dateline | undefined {
  const { day, ...rest } = dateline
  if (day === given) return dateline
  return rest.places.length > 0 || rest.agency !== undefined ? rest : undefined
}

function correctedLine<Field extends ArticleField>(
  field: Field,
  given: string | null | undefined,
  before: string | undefined,
): { readonly [key in Field]?: string } {
  const text = given === undefined ? before : given === null ? undefined : cleanLine(given)
  return text === undefined || text === '' ? {} : ({ [field]: text } as { readonly [key in Field]: string })
}
