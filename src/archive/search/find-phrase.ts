import type { ArticleNumber } from '#archive/source/article-source.ts'
import { commonNumber, runBegins, runCode } from './common-words.ts'
import { BODY_START, decodeOccurrences } from '#archive/format/search/occurrences.ts'
import type { Occurrence, OccurrencesByArticle } from '#archive/format/search/occurrences.ts'
import { NO_POSTINGS } from '#archive/format/search/postings.ts'
import type { Postings } from '#archive/format/search/postings.ts'
import { articlesWithForm } from './find-term.ts'
import type { SortedMap } from './sorted-map.ts'

/** A word of a phrase that has occurrences of its own, and the common words that must stand around it. */
interface PhraseWord {
  readonly word: string
  /** Place in the phrase. */
  readonly place: number
  readonly left: readonly string[]
  /** Only of the last: those between two words are the left ones of the second. */
  readonly right: readonly string[]
}

/**
 * Articles with these words one after the other; at least one of them must not be common. A phrase is never there
 * often. `forms`: the postings by word, where the length of a headline is.
 */
export async function articlesWithPhrase(
  positions: SortedMap,
  forms: SortedMap,
  words: readonly string[],
): Promise<Postings> {
  const telling = tellingWords(words)
  const values = await Promise.all(telling.map(({ word }) => positions.get(word)))
  let starts: Starts | undefined
  telling.forEach((word, index) => {
    const value = values[index]
    const found = value === undefined ? new Map<never, never>() : decodeOccurrences(value)
    starts = startsOf(word, found, starts)
  })
  return withHeadlines([...(starts ?? [])], () => articlesWithForm(forms, telling[0]?.word ?? ''))
}

/** Where phrases may begin, by article. */
type Starts = ReadonlyMap<ArticleNumber, readonly number[]>

/** Where the phrase may begin after one more of its words; `before` is undefined for the first. */
function startsOf(word: PhraseWord, found: OccurrencesByArticle, before: Starts | undefined): Starts {
  const starts = new Map<ArticleNumber, readonly number[]>()
  for (const [article, occurrences] of found) {
    const open = before === undefined ? undefined : (before.get(article) ?? [])
    if (open?.length === 0) continue
    const here = occurrences
      .filter((occurrence) => standsAmong(occurrence, word))
      .map(({ position }) => position - word.place)
      .filter((start) => open === undefined || open.includes(start))
    if (here.length > 0) starts.set(article, here)
  }
  return starts
}

function standsAmong(occurrence: Occurrence, { left, right }: PhraseWord): boolean {
  return (
    runBegins(occurrence.left, runCode(left), left.length) &&
    runBegins(occurrence.right, runCode(right), right.length)
  )
}

function tellingWords(words: readonly string[]): readonly PhraseWord[] {
  const places = words.flatMap((word, place) => (commonNumber(word) === 0 ? [place] : []))
  return places.map((place, index) => ({
    word: words[place] ?? '',
    place,
    left: words.slice((places[index - 1] ?? -1) + 1, place).toReversed(),
    right: index === places.length - 1 ? words.slice(place + 1) : [],
  }))
}

/** `headlines`: articles with one of the words, which all of these have in the headline where they have the phrase there. */
async function withHeadlines(
  found: readonly (readonly [ArticleNumber, readonly number[]])[],
  headlines: () => Promise<Postings>,
): Promise<Postings> {
  const inHeadline = found.map(([, places]) => places.some((place) => place < BODY_START))
  const { numbers, headline } = inHeadline.includes(true) ? await headlines() : NO_POSTINGS
  const lengths = new Map(Array.from(numbers, (number, place) => [number, headline[place] ?? 0]))
  return {
    numbers: Uint32Array.from(found, ([article]) => article),
    often: new Uint8Array(found.length),
    headline: Uint8Array.from(found, ([article], index) =>
      inHeadline[index] === true ? (lengths.get(article) ?? 0) : 0,
    ),
  }
}
