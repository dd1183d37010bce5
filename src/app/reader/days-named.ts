import { firstBodyPart, partsOfArticle } from '#model/article.ts'
import type { Article } from '#model/article.ts'
import { dayOf, monthName } from '#model/day.ts'
import type { Day } from '#model/day.ts'

/** A day that the text writes out with its year, and where it first does. */
export interface NamedDay {
  readonly day: Day
  /** Number of the block it stands in, from 1; undefined under a picture. */
  readonly block: number | undefined
}

const MONTHS = Array.from({ length: 12 }, (_, index) => monthName(index + 1))
const MONTH = `(?<month>${MONTHS.join('|')})`

/** "May 20, 2025" and "20 May 2025", as English newspapers write them. */
const FORMS = [
  new RegExp(String.raw`\b${MONTH} (?<date>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})\b`, 'g'),
  new RegExp(String.raw`\b(?<date>\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (?<year>\d{4})\b`, 'g'),
]

/**
 * The days that the captions and the body write out, oldest first, without those of dateline and publication. Days
 * without a year and weekdays are left out: which ones they are would be a guess.
 */
export function daysNamed(article: Article): readonly NamedDay[] {
  const first = firstBodyPart(article)
  const found = partsOfArticle(article).flatMap((text, part) =>
    part === 0
      ? []
      : daysIn(text).map((day) => ({ day, block: part < first ? undefined : part - first + 1 })),
  )
  const known = new Set([article.dateline?.day, article.published?.day])
  return found
    .filter(({ day }) => !known.has(day) && known.add(day))
    .toSorted((one, other) => (one.day < other.day ? -1 : 1))
}

function daysIn(text: string): readonly Day[] {
  return FORMS.flatMap((form) =>
    Array.from(text.matchAll(form), ({ groups = {} }) =>
      dayOf(Number(groups['year']), MONTHS.indexOf(groups['month'] ?? '') + 1, Number(groups['date'])),
    ),
  ).filter((day) => day !== undefined)
}
