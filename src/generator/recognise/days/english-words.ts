/** English names of the months as newspapers write them, and short. For case-sensitive patterns. */
export const MONTH =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?![\\p{L}])\\.?)(?![\\p{L}])'

/** 1 to 12. */
export function monthOf(name: string): number {
  return 1 + MONTHS.indexOf(name.slice(0, 3).toLowerCase())
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** English names of the days of the week, and short ones with their full stop. */
export const WEEKDAY =
  '(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?![\\p{L}])|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.)'

/** Days since Monday, 0 to 6. */
export function weekdayOf(name: string): number {
  return WEEK.indexOf(name.slice(0, 2).toLowerCase())
}

const WEEK = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']

/** "early May", "late last year", "mid-June". */
export const PART_OF = '(?:(?:early|late|mid|the (?:beginning|middle|end) of)[ -])?'

/** A year that a newspaper may write of. */
export const YEAR = '(?<year>1[6-9]\\d\\d|20\\d\\d)(?![\\p{L}\\d])'

const COUNTS =
  'a|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty'
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** "3", "three", "twenty-five", "a", "one". */
export const COUNT = `(?<count>\\d{1,3}|one|an|(?:${TENS.join('|')})-(?:one|two|three|four|five|six|seven|eight|nine)|${COUNTS}|${TENS.join('|')})`

/** What `COUNT` matched, as a number. */
export function countOf(words: string): number {
  const [tens = '', units] = words.toLowerCase().split('-')
  if (units !== undefined) return countOf(tens) + countOf(units)
  if (/^\d/.test(tens)) return Number(tens)
  if (tens === 'an' || tens === 'one') return 1
  const place = COUNTS.split('|').indexOf(tens)
  return place >= 0 ? place + 1 : 10 * (2 + TENS.indexOf(tens))
}

/** How many years, weeks and so on are meant: "last" is one back, "next" one ahead. */
export function unitsOff(which: string): number {
  return /last|past/i.test(which) ? -1 : /next|coming/i.test(which) ? 1 : 0
}
