import { monthValue, quarterValue } from './calendar.ts'
import type { Groups, WrittenRule } from './day-rule.ts'
import { MONTH, monthOf, PART_OF, YEAR } from './english-words.ts'

/** What a number is that is followed by what it counts, or is a time. */
const COUNTED =
  '(?! ?(?:%|°|percent|per cent|GMT|UTC|hours|hrs|square|cubic|of (?:them|these|those|whom)|(?:\\p{Ll}+[ -])?(?:people|men|women|children|feet|km|kilometers|kilometres|meters|metres|miles|tons|tonnes|dollars|euros|pounds|yen|yuan|rupees|votes|seats|jobs|troops|soldiers|workers|cases|points|shares|homes|units|acres|hectares|barrels|students|members|delegates|employees|victims|deaths)(?![\\p{L}])))'

/** A number that goes on, as an amount or a range, is no year. */
const ENDS = '(?![,.:]?\\d|[-/–]\\d|-\\p{Ll})'

/** A noun of which there may be very many: "of 2000 soldiers". */
const MANY = '(?! \\p{Ll}{3,}s(?![\\p{L}]))'

/** Quarters by their ordinal. */
export const QUARTER =
  '(?<quarter>first|second|third|fourth|1st|2nd|3rd|4th)(?:-| |-fiscal-| fiscal )quarter(?![\\p{L}])'

const ORDINALS = ['first', 'second', 'third', 'fourth']

/** 1 to 4, of an ordinal in small letters. */
export function quarterNumber(ordinal: string): number {
  return Number.parseInt(ordinal, 10) || 1 + ORDINALS.indexOf(ordinal)
}

/** English expressions with their year. */
export const WRITTEN_RULES: readonly WrittenRule[] = [
  {
    form: new RegExp(`(?<![\\p{L}])${PART_OF}${MONTH}(?:,? |, of | of | in )${YEAR}`, 'gu'),
    read: ({ month = '', year }) => monthValue(Number(year), monthOf(month)),
  },
  {
    form: new RegExp(`(?<![\\p{L}])(?:the )?${QUARTER}(?:,? (?:of |in )?)(?:fiscal )?${YEAR}`, 'giu'),
    read: quarter,
  },
  { form: new RegExp(`(?<![\\p{L}\\d])${YEAR}(?:['’]s)? ${QUARTER}`, 'giu'), read: quarter },
  {
    form: new RegExp(
      `(?<=(?<![\\p{L}])(?:in|since|until|till|by|before|after|during|early|late|mid|fiscal|year|circa|as of|back to|between|back in)[ -])${PART_OF}(?:fiscal )?${YEAR}${ENDS}${COUNTED}`,
      'giu',
    ),
    read: year,
  },
  {
    form: new RegExp(
      `(?<=(?<![\\p{L}])(?:of|[Ff]rom|to|through|and|or|than|[Ff]or|on) |\\()${PART_OF}(?:fiscal )?${YEAR}${ENDS}${COUNTED}${MANY}`,
      'gu',
    ),
    read: year,
  },
  {
    form: new RegExp(
      `(?<=(?:(?<![\\p{L}])(?:[Tt]he|[Aa]|[Tt]his|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y)|['’]s)(?: \\p{Ll}{3,20})? )${YEAR}${ENDS}${COUNTED}(?= \\p{L})`,
      'gu',
    ),
    read: year,
  },
  { form: new RegExp(`(?<=^["“‘(]?|, |; )${YEAR}${ENDS}(?=[,.;:)]|$| \\(| and | or )`, 'gu'), read: year },
  {
    form: new RegExp(
      `(?<=^["“‘(]?|, )${YEAR}(?= (?:has|had|was|is|will|would|saw|marks|marked|began|ended|brought)(?![\\p{L}]))`,
      'gu',
    ),
    read: year,
  },
  {
    form: /(?<![\p{L}\d/])(?:9\/11|(?:Sept\.?|September) 11)(?= (?:\p{L}+ )?(?:attacks?|terror))|(?<![\p{L}\d/])9\/11(?![\d/])/gu,
    read: () => '2001-09-11',
  },
]

function year({ year = '' }: Groups): string {
  return year
}

function quarter({ quarter = '', year }: Groups): string {
  return quarterValue(Number(year), quarterNumber(quarter.toLowerCase()))
}
