import { asRead } from './dateline-places.ts'

/** "By Jane Roe", "Written by JANE ROE | Mumbai |", "Story by Jane Roe, Staff Writer". */
const BYLINE = /^(?:(?:written|reported|story|text|words|report|analysis|opinion)\s)?by:?\s(.{3,120})$/iu

/** What follows the names: the desk, the place, a second line's worth of facts. */
const TAIL =
  /\s?(?:[|•·]|\u2014|\u2013|\s-\s|,\s(?!and\b)|\b(?:in|for|at|updated|published|staff|special to)\b).*$/iu

/** The names of a line that says who wrote the story; undefined for any other line. */
export function readByline(line: string): string | undefined {
  const names = BYLINE.exec(line)?.[1]?.replace(TAIL, '').trim()
  return names !== undefined && isNames(names) ? names.split(' ').map(asWritten).join(' ') : undefined
}

/** Whether the words could be people's names: two to eight, capitalised but for "and" and particles. */
export function isNames(words: string): boolean {
  const parts = words.split(/[\s,]+/)
  const named = parts.every((part) =>
    /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|&|al|bin|bint|da|de|del|della|den|der|di|dos|du|el|ibn|la|le|ten|ter|van|von|y)$/u.test(
      part,
    ),
  )
  return named && parts.length >= 2 && parts.length <= 8 && !/[.!?]$/.test(words)
}

function asWritten(word: string): string {
  return word.length > 3 ? asRead(word) : word
}
