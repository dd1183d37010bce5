import type { CountrySpan, Span } from '#model/mention.ts'
import { CLASS_BITS, ORGANISATION } from '#generator/recognise/words/word-classes.ts'
import { isClub, isEponymousBody, isPress, isPublicBody, namesFeature } from './body-words.ts'
import { placeWords } from './place-words.ts'
import { statesBehindCommas } from './state-abbreviations.ts'
import type { FoundMention } from './place-mention.ts'
import type { NameFound, PlaceLookup } from './place-lookup.ts'
import { overlapIn } from './overlap.ts'

/** What is known of a text before places are looked for; each list in order of place. */
export interface TaggedText {
  readonly text: string
  readonly people: readonly Span[]
  readonly organisations: readonly Span[]
  readonly places: readonly Span[]
  readonly countries: readonly CountrySpan[]
  /** Places of the dateline, which is no part of the text: "Bulawayo, Zimbabwe". */
  readonly filedFrom?: readonly string[]
  /** A BCP 47 tag; without it the text is read as English. */
  readonly language?: string | undefined
}

const WORD = /[\p{L}\p{M}.'’-]+/gu
const SHORTEST = 4

/** Every name of the gazetteer in a text, in order of place: in labelled places and organisations, unlabelled, and states in short. */
export function findNames(labelled: TaggedText, lookup: PlaceLookup): readonly FoundMention[] {
  const found = [
    ...inPlaces(labelled, lookup),
    ...inOrganisations(labelled, lookup),
    ...unlabelled(labelled, lookup),
  ].filter((mention) => mention.name.places.length > 0)
  const overlapsFound = overlapIn(found)
  const taken = [overlapIn(labelled.people), overlapIn(labelled.countries)]
  for (const { start, end, name } of statesBehindCommas(labelled.text))
    if (!overlapsFound(start, end) && !taken.some((overlaps) => overlaps(start, end)))
      found.push({ start, end, name, key: name.places[0]!.area, origin: 'place' })
  return found.sort((a, b) => a.start - b.start)
}

function inPlaces(labelled: TaggedText, lookup: PlaceLookup): readonly FoundMention[] {
  const { text, places, countries } = labelled
  const country = overlapIn(countries)
  return places.flatMap((span) => {
    const named = country(span.start, span.end)
    const free = named ? headBefore(text, span, named) : span
    const whole = lookup.wide(text.slice(free.start, free.end))
    if (whole) return mentionOf(text, free, whole, 'place')
    return piecesOf(text, free).flatMap((piece) => inPlace(text, piece, lookup))
  })
}

/** "Khulna" of "Khulna, Bangladesh"; nothing of "Bangladesh". */
function headBefore(text: string, { start }: Span, named: Span): Span {
  const before = text.slice(start, Math.max(start, named.start))
  const head = /[,(]\s*$/.test(before) ? before.replace(/[,(\s]+$/, '') : ''
  return { start, end: start + head.length }
}

function piecesOf(text: string, span: Span): readonly Span[] {
  const words = text.slice(span.start, span.end)
  if (!/[,/]/.test(words) && (!/[–-]/.test(words) || /^\S+-\S+$/.test(words))) return [span]
  let at = span.start
  return words.split(/([,/–]| - )/).flatMap((piece) => {
    const start = at + piece.length - piece.trimStart().length
    const end = at + piece.trimEnd().length
    at += piece.length
    return /\p{L}/u.test(piece) ? [{ start, end }] : []
  })
}

function inPlace(text: string, span: Span, lookup: PlaceLookup): readonly FoundMention[] {
  const words = text.slice(span.start, span.end)
  const found = lookup.wide(words)
  if (found) return mentionOf(text, span, found, 'place')
  return isShouted(text, span) || namesFeature(words) ? [] : atEdge(span, words, lookup)
}

function mentionOf(
  text: string,
  { start, end }: Span,
  { key, name, kindWord }: NameFound,
  origin: FoundMention['origin'],
): readonly FoundMention[] {
  if (isShouted(text, { start, end }) || isStreet(text, { end }) || isPaper(text, { end })) return []
  return [{ start, end, key, name, kindWord, origin }]
}

/** A well-known name at either end of a longer one that is not known: "Karachi" of "Karachi Saddar". */
function atEdge({ start }: Span, words: string, lookup: PlaceLookup): readonly FoundMention[] {
  const found = longestIn(
    words,
    Math.min(4, words.split(/\s+/).length - 1),
    lookup,
    ({ name }, first, last) => {
      const [best] = name.places
      return (
        (first || last) &&
        best !== undefined &&
        !best.alternate &&
        (best.population >= 4.7 || isArea(best.kind))
      )
    },
  )
  return found.slice(0, 1).map((name) => ({
    ...name,
    start: start + name.start,
    end: start + name.end,
    origin: 'organisation' as const,
    isPublic: true,
  }))
}

function isArea(kind: string): boolean {
  return kind === 'state' || kind === 'region'
}

function inOrganisations(labelled: TaggedText, lookup: PlaceLookup): readonly FoundMention[] {
  const { text, organisations, countries } = labelled
  const country = overlapIn(countries)
  return organisations.flatMap(({ start, end }) => {
    const words = text.slice(start, end)
    if (country(start, end) || isPress(words) || isClub(words)) return []
    return longestIn(words, 4, lookup, isNoBody).map((name) => ({
      ...name,
      start: start + name.start,
      end: start + name.end,
      origin:
        name.start === 0 && name.end === words.length
          ? ('whole organisation' as const)
          : ('organisation' as const),
      isPublic: isPublicBody(words),
      isSeat: isEponymousBody(words, name.start),
    }))
  })
}

function hasPlaces({ name }: NameFound): boolean {
  return name.places.length > 0
}

/** A word for a body, "Council" of "Security Council", is no town in Idaho. */
function isNoBody(found: NameFound): boolean {
  return hasPlaces(found) && !((CLASS_BITS.get(found.key) ?? 0) & ORGANISATION)
}

/** Words of a name in order, the longest known ones that are free, not overlapping. */
function longestIn(
  words: string,
  most: number,
  lookup: PlaceLookup,
  isWanted: (found: NameFound, first: boolean, last: boolean) => boolean,
  isFree: (start: number, end: number) => boolean = () => true,
): readonly (NameFound & Span)[] {
  const tokens = [...words.matchAll(WORD)]
  const found: (NameFound & Span)[] = []
  for (let from = 0; from < tokens.length;) {
    const next = longestAt({ words, tokens, most, lookup, isWanted, isFree }, from)
    if (next) found.push(next.found)
    from += next?.words ?? 1
  }
  return found
}

/** The words of a name, and which parts of it are looked for. */
interface NameSearch {
  readonly words: string
  readonly tokens: readonly RegExpMatchArray[]
  readonly most: number
  readonly lookup: PlaceLookup
  readonly isWanted: (found: NameFound, first: boolean, last: boolean) => boolean
  readonly isFree: (start: number, end: number) => boolean
}

function longestAt(
  { words, tokens, most, lookup, isWanted, isFree }: NameSearch,
  from: number,
): { readonly found: NameFound & Span; readonly words: number } | undefined {
  const start = tokens[from]!.index!
  if (!isFree(start, start + 1) || !/^\p{Lu}/u.test(words.slice(start, start + 2))) return undefined
  for (let length = Math.min(most, tokens.length - from); length > 0; length--) {
    const last = tokens[from + length - 1]!
    const name = words.slice(start, last.index! + last[0].length).replace(/(?:['’]s?|\.)$/, '')
    if (name.length < SHORTEST || !isFree(start, start + name.length)) continue
    const found = lookup.exact(name)
    if (found && isWanted(found, from === 0, from + length === tokens.length))
      return { found: { ...found, start, end: start + name.length }, words: length }
  }
  return undefined
}

/** Capitalised words that no label covers count if they are of a large place, or of a town behind "in". */
const LARGE = 5
const LARGE_BEHIND_IN = Math.log10(15_001)

/** Characters before a name that are looked at. */
const BEFORE = 60

const CAPITALISED =
  /\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:of|the|de|del|la|el|al|and)? ?\p{Lu}[\p{L}\p{M}.'’-]*){0,3}/gu

function unlabelled(labelled: TaggedText, lookup: PlaceLookup): readonly FoundMention[] {
  const { text } = labelled
  const { locative, hasOwnNames } = placeWords(labelled.language)
  const labels = [labelled.places, labelled.organisations, labelled.people, labelled.countries].map(overlapIn)
  return [...text.matchAll(CAPITALISED)].flatMap((match) => {
    const isFree = (start: number, end: number) =>
      !labels.some((overlaps) => overlaps(match.index + start, match.index + end))
    return longestIn(match[0], 3, lookup, hasPlaces, isFree).flatMap((name): readonly FoundMention[] => {
      const span = { start: match.index + name.start, end: match.index + name.end }
      const [best] = name.name.places
      const isLocative = locative.test(text.slice(Math.max(0, span.start - BEFORE), span.start))
      const least = isLocative && !hasOwnNames ? LARGE_BEHIND_IN : LARGE
      if (!best || best.population < least || best.kind === 'quarter') return []
      if (best.alternate && !(hasOwnNames && (isLocative || best.kind === 'capital'))) return []
      const isAlone =
        !/\p{Lu}[\p{L}.'’-]* $/u.test(text.slice(Math.max(0, span.start - 12), span.start)) &&
        !/^ \p{Lu}/u.test(text.slice(span.end, span.end + 2))
      return mentionOf(text, span, name, 'unlabelled').map((mention) => ({ ...mention, isAlone }))
    })
  })
}

/** Two to five capitals amid small letters: the short name of some body, "WOLA". */
function isShouted(text: string, { start, end }: Span): boolean {
  return (
    end - start <= 5 &&
    /^\p{Lu}{2,5}$/u.test(text.slice(start, end)) &&
    text.slice(start, end) !== 'NSW' &&
    start > 40 &&
    !/\p{Lu}{3,} $|\n\s*$/u.test(text.slice(Math.max(0, start - 12), start)) &&
    !/^,? \p{Lu}{3,}/u.test(text.slice(end, end + 10))
  )
}

/** "The New York Times" that nobody labelled as an organisation. */
function isPaper(text: string, { end }: Pick<Span, 'end'>): boolean {
  return /^ (?:Times|Post|Herald|Tribune|Journal|Daily|Gazette|News|Review|Chronicle|Globe|Sun|Star|Observer|Guardian|Mail)\b/.test(
    text.slice(end, end + 12),
  )
}

function isStreet(text: string, { end }: Pick<Span, 'end'>): boolean {
  return /^ (?:Street|St\.|Road|Rd\b|Avenue|Ave\b|Drive|Lane|Boulevard|Blvd|Court|Place|Square|Terrace|Crescent)/.test(
    text.slice(end, end + 12),
  )
}
