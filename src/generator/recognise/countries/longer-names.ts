import type { CountryCue, Span } from '#model/mention.ts'
import { alternatives } from './alternatives.ts'

/** Bodies that are named after their country: "Communist Party of China", "University of Ghana". */
export const body = new RegExp(
  `\\b(?:${alternatives(
    `Academy, Agency, Alliance, Assembly, Association, Authority, Bank, Board, Broadcaster, Bureau, Centre, Center, Chamber, Church, College,
    Command, Commission, Committee, Confederation, Conference, Congress, Corporation, Council, Court, Embassy, Exchange, Fed, Federation, Forum, Foundation, Front,
    Fund, Institute, Institution, League, Library, Mission, Movement, Museum, Office, Organisation, Organization, Parliament, Party, Society, Syndicate,
    Temple, Tower, Trust, Union, University`,
  )})(?: \\(\\p{L}+\\))? (?:of|for) (?:the )?$`,
  'u',
)

/** Longer names that mean the country itself: what they say is said by it. */
const country =
  /^(?:the )?(?:Government|Republic|Kingdom|State|Commonwealth|Sultanate|Emirate|Principality)\b/i

const nameCues = new Set<CountryCue>(['name', 'short form', 'former name'])

/**
 * Answers whether a country's name at [start, end) only is a part of a longer name: the China of "Communist Party of China", the Kenya of
 * "Kenya Wildlife Service". What tells where a body is from ("Kenyan wildlife service", "the US Senate") stands before the name and is none,
 * nor does "Peru's Congress" make one.
 * Ask in ascending order; `organisations` are spans of the same text.
 */
export function longerNameMask(
  text: string,
  organisations: readonly Span[],
  isBody: RegExp = body,
): (start: number, end: number, cue: CountryCue) => boolean {
  const ordered = organisations
    .filter((span) => !country.test(text.slice(span.start, span.end)))
    .sort((a, b) => a.start - b.start)
  let index = 0
  return (start, end, cue) => {
    while (index < ordered.length && ordered[index]!.end <= start) index++
    if (!nameCues.has(cue) || /^['\u2019]s\b/.test(text.slice(end, end + 3))) return false
    const around = ordered[index]
    const inside =
      around && around.start <= start && end <= around.end && around.end - around.start > end - start
    return inside === true || isBody.test(text.slice(Math.max(0, start - 60), start).replaceAll(/\s+/g, ' '))
  }
}
