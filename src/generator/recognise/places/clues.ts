import type { CountrySpan, Span } from '#model/mention.ts'
import type { TaggedText } from './find-names.ts'
import type { CluedMention, FoundMention } from './place-mention.ts'
import { placeWords } from './place-words.ts'
import { stateAfter } from './state-abbreviations.ts'

/** What is called after a place and tells nothing of where it is. */
const NAMESAKE_AFTER =
  /^(?:['’]s)?[- ](?:ebola)?(?:virus|fever|disease|ha?emorrhagic|syndrome|ebolavirus|flu|influenza|sauce|sausages?|cocktails?|marathon bomb|bombers?|boots?|agreement|accords?|convention|protocol|treaty|rules?|pact|rally|biscuits?|cheese|terrier|retriever|bulldog|shepherd)/i

/** What is called after what follows it: a club, a saint's church. */
const NAMESAKE_BEFORE =
  /(?:\b(?:Real|Atl[eé]tico|Inter|Sporting)|\b(?:church|cathedral|basilica|monastery|feast|order|statue) of(?: the)?)\s+$/i

/** The end of a statement behind a name: after "a" it is no place but a thing of that name. */
const ENDS = /^(?:[,.;:!?)]| and | or )/

/** What is said before a person's name. */
const KIN_BEFORE =
  /\b(?:daughters?|sons?|sisters?|brothers?|wife|husband|mother|father|baby|girl|boy|niece|nephew|named|called|little|Mr|Mrs|Ms|Miss|Dr|Sir|Lady),? $/i

/** The rest of the line that opens a story: ", May 20 (Xinhua) -". */
const DATELINE_AFTER =
  /^(?:(?:,| and| \/)[^\n.;:]{0,40})?(?: ?[(/][\p{L} .]{2,25}[)/])?\.?\s?(?:--|[–—-]\s|: )/u

const CONTAINS = /^(?:,\s*(?:in\s+)?(?:the\s+)?| \(|,? (?:\w+ ){0,2}(?:of|in)(?: the)? )(?:\w+ ){0,2}$/
const COUNTRY_AFTER = /^(?:,\s*(?:in\s+)?(?:the\s+)?| \(| in | of )(?:\w+ ){0,2}$/
const COUNTRY_BEFORE = /^['’]?s?,? (?:\w+ ){0,2}$/

/** Adds to each mention, in order of place, what the words around it say. */
export function withClues(
  { text, people, countries, language }: Pick<TaggedText, 'text' | 'people' | 'countries' | 'language'>,
  mentions: readonly FoundMention[],
): readonly CluedMention[] {
  const { locative, hasOwnNames } = placeWords(language)
  const personal = new Set(people.flatMap(({ start, end }) => wordsOf(text.slice(start, end))))
  const peopleEnd = new Set(people.map(({ end }) => end))
  const ordered = countries.toSorted((a, b) => a.start - b.start)
  return mentions.map((mention, at) => {
    const { start, end } = mention
    const words = text.slice(start, end)
    const before = text.slice(Math.max(0, start - 30), start)
    const after = text.slice(end, end + 60)
    const next = mentions[at + 1]
    const following = firstFrom(ordered, end)
    return {
      ...mention,
      words,
      state: mention.origin.includes('organisation') ? undefined : stateAfter(after),
      within: areasOf(text, mention, next),
      isHeld: isHeld(text, mention, next, ordered),
      inCountry: countryAfter(text, end, ordered[following]),
      ofCountry: countryBefore(text, start, ordered[following - 1]),
      isNamesake: isNamesake(before, after) || (!hasOwnNames && isThing(before, after)),
      isLocative: locative.test(before),
      isPersonal:
        personal.has(words) ||
        KIN_BEFORE.test(before) ||
        (before.endsWith(' of ') && peopleEnd.has(start - 4)),
      isDateline: /^$|\n$/.test(before.slice(-1)) && DATELINE_AFTER.test(after),
    }
  })
}

function wordsOf(name: string): readonly string[] {
  const words = name.split(/\s+/)
  return words.length > 1 ? words : []
}

function isNamesake(before: string, after: string): boolean {
  return (
    NAMESAKE_AFTER.test(after) ||
    NAMESAKE_BEFORE.test(before) ||
    (/(?:\bthe|\ban?|own|so-called|new|next) ["“'‘]?$/i.test(before) && /^["”'’]? of /.test(after)) ||
    /['’]s own $/.test(before)
  )
}

/** "A Ferrara." Elsewhere than in English "a" leads to a place. */
function isThing(before: string, after: string): boolean {
  return /(?:^|\s)an? $/i.test(before) && ENDS.test(after)
}

/** The states and districts that the next mention may be, if the words between say that it contains this one. */
function areasOf(
  text: string,
  { end }: Span,
  next: FoundMention | undefined,
): ReadonlySet<string> | undefined {
  if (!next || next.start - end >= 40 || !CONTAINS.test(text.slice(end, next.start))) return undefined
  const isState = next.name.places[0]?.kind === 'state'
  const areas = next.name.places.filter(({ kind }) => kind === 'state' || (kind === 'district' && !isState))
  return areas.length > 0 ? new Set(areas.map(({ area }) => area)) : undefined
}

/** "X, Ontario", but not "X, Washington and Y", a list. */
function isHeld(
  text: string,
  { end }: Span,
  next: FoundMention | undefined,
  countries: readonly CountrySpan[],
): boolean {
  if (!next || !/^, $/.test(text.slice(end, next.start)) || next.name.places[0]?.kind !== 'state')
    return false
  if (countries[firstFrom(countries, next.end)]?.start === next.end + 2) return true
  return !/^,? (?:and|or|&|und|oder|et|ou|y|e|o) |^, \p{Lu}/u.test(text.slice(next.end, next.end + 6))
}

function countryAfter(
  text: string,
  end: number,
  country: CountrySpan | undefined,
): CountrySpan['code'] | undefined {
  if (!country || country.start - end >= 30) return undefined
  return COUNTRY_AFTER.test(text.slice(end, country.start)) ? country.code : undefined
}

function countryBefore(
  text: string,
  start: number,
  country: CountrySpan | undefined,
): CountrySpan['code'] | undefined {
  if (!country || start - country.end >= 28 || country.end > start) return undefined
  return COUNTRY_BEFORE.test(text.slice(country.end, start)) ? country.code : undefined
}

/** The index of the first of these spans, in order of place, that begins at an offset or behind it. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
