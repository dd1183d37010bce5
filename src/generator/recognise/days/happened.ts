import { firstBodyPart, timelineDay } from '#model/article.ts'
import type { ArticleText } from '#model/article.ts'
import { parseDay } from '#model/day.ts'
import type { Happened, NamedDay } from '#model/named-day.ts'
import { sentenceAround } from './sentence-around.ts'

/** Sentences of the lead. */
const LEAD = 2

/** What makes of a day an end of a stretch of time, or the date of a paper: "since May 3", "the letter of May 3". */
const NOT_WHEN =
  /(?<![\p{L}])(?:since|until|till|from|to|before|after|by|as (?:of|on)|between|and|dated|end(?:ed|ing)(?: on)?|(?<!(?:day|morning|afternoon|evening|night) )of) $/iu

/**
 * The day on which what an article tells happened: the first that its lead names, without those still to come when it was filed,
 * and those from or up to which something lasts. Days are in reading order.
 */
export function happenedIn(article: ArticleText, days: readonly NamedDay[]): Happened | undefined {
  const filed = timelineDay(article)
  const lead = leadByPart(article)
  for (const { part, start, end, value } of days) {
    const day = parseDay(value)
    const text = lead.get(part)
    if (!day || !text || start >= text.length || (filed && day > filed)) continue
    if (!NOT_WHEN.test(text.slice(Math.max(0, start - 20), start)))
      return { day, evidence: { part, start, end } }
  }
  return undefined
}

/** The first sentences of the body, by the part they stand in. */
function leadByPart({ captions, blocks }: ArticleText): ReadonlyMap<number, string> {
  const lead = new Map<number, string>()
  let left = LEAD
  for (const [place, { kind, text }] of blocks.entries()) {
    if (left === 0) break
    if (kind !== 'paragraph') continue
    let end = 0
    for (; left > 0 && end < text.length; left--) end = sentenceAround(text, end).end
    lead.set(firstBodyPart({ captions }) + place, text.slice(0, end))
  }
  return lead
}
