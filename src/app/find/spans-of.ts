import type { Span } from '#model/mention.ts'
import { spellWholeLetters } from '#model/slug.ts'

/** Marks of the ways to write one thing: quotation marks, apostrophes, dashes, spaces. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u02BC\uFF07]/g, "'"],
  [/[\u201C\u201D\u201E\u00AB\u00BB]/g, '"'],
  [/[\u2010-\u2015]/g, '-'],
  [/\s/g, ' '],
  [/[\p{M}\u00AD]/gu, ''],
]

/**
 * Where a text has what is looked for, letter by letter as a browser's own search does, whatever the case, accents and
 * kind of quotation marks; in reading order, without overlaps. Offsets are those of the text as it stands.
 */
export function spansOf(wanted: string, text: string): readonly Span[] {
  const needle = foldWithPlaces(wanted.trim().replace(/\s+/g, ' ')).folded
  if (needle === '') return []
  const { folded, places } = foldWithPlaces(text)
  const spans: Span[] = []
  for (let at = folded.indexOf(needle); at >= 0;) {
    let next = at + needle.length
    // A letter that is written with two is found whole.
    while (places[next] === places[next - 1]) next++
    spans.push({ start: places[at] ?? 0, end: places[next] ?? text.length })
    at = folded.indexOf(needle, next)
  }
  return spans
}

/** A text as texts are compared, and of each of its characters where it begins in the text as it stands. */
function foldWithPlaces(text: string): { readonly folded: string; readonly places: readonly number[] } {
  const places: number[] = []
  let folded = ''
  let place = 0
  for (const character of text) {
    const plain = ALIKE.reduce((so, [mark, other]) => so.replace(mark, other), character.normalize('NFKD'))
    const piece = spellWholeLetters(plain.toLowerCase())
    for (let step = 0; step < piece.length; step++) places.push(place)
    folded += piece
    place += character.length
  }
  places.push(text.length)
  return { folded, places }
}
