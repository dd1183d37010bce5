import { timelineDay } from '#model/article.ts'
import type { ArticleText, Mention } from '#model/article.ts'
import type { Day } from '#model/day.ts'
import type { Span } from '#model/mention.ts'
import type { DayBasis, NamedDay } from '#model/named-day.ts'
import { joinParts } from './article-text.ts'
import { overlapping } from './named-spans.ts'
import { isEnglish } from '#generator/recognise/languages/tagged-languages.ts'
import type { RecognisedArticle } from './recognised-article.ts'
import { findDays, findWrittenDays } from './days/find-days.ts'
import type { FoundDay } from './days/find-days.ts'
import { happenedIn } from './days/happened.ts'

/** What an article says of days. */
export type ArticleDays = Pick<RecognisedArticle, 'days' | 'happened'>

/** An article whose people are known: "April Ryan" names no month. */
interface PeopledText extends ArticleText {
  readonly people: readonly { readonly mentions: readonly Mention[] }[]
}

/**
 * Every day that an article names, and the one on which what it tells happened. Days are counted from that of the dateline,
 * else from that of publication; without either only those are there that say their year. In other languages than English
 * dates alone are read, with their year.
 */
export function daysOfArticle(article: PeopledText): ArticleDays {
  const { dateline, language, corrected } = article
  const { text, locate } = joinParts(article)
  const counted: DayBasis = dateline?.day ? 'dateline' : 'publication'
  const names = namesByPart(article)
  const days = daysOfText(text, { language, today: timelineDay(article) }).flatMap(
    (found): readonly NamedDay[] => {
      const place = locate(found)
      if (!place || isOfName(place, names.get(place.part))) return []
      return [{ ...place, value: found.value, basis: found.isWritten ? 'written' : counted }]
    },
  )
  const isGiven = corrected?.some(({ field }) => field === 'happened')
  return {
    days: days.length > 0 ? days : undefined,
    happened: isGiven ? article.happened : happenedIn(article, days),
  }
}

/** What is known of a text when its days are read. */
interface DayFacts {
  /** A BCP 47 tag; without it the text is read as English. */
  readonly language: string | undefined
  /** The day on which it was written. */
  readonly today: Day | undefined
}

/** The expressions of days in a text, in order of place. */
export function daysOfText(text: string, { language, today }: DayFacts): readonly FoundDay[] {
  return isEnglish(language) ? findDays(text, today) : findWrittenDays(text)
}

/** Whether an expression is part of a name or all of it: "May" of "Theresa May", but not "May 2019" where "May" is one. Names stand in order of place. */
export function isOfName({ start, end }: Span, names: readonly Span[] = []): boolean {
  return overlapping(names, { start, end }).some(
    (name) => name.start < start || name.end > end || name.end - name.start === end - start,
  )
}

/** Where people are named, in order of place in each part. */
function namesByPart({ people }: PeopledText): ReadonlyMap<number, readonly Span[]> {
  const names = new Map<number, Span[]>()
  for (const { mentions } of people)
    for (const mention of mentions) {
      const before = names.get(mention.part)
      if (before) before.push(mention)
      else names.set(mention.part, [mention])
    }
  for (const spans of names.values()) spans.sort((one, other) => one.start - other.start)
  return names
}
