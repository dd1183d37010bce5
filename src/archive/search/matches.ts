import { wordsOf } from '#model/words.ts'
import type { Word } from '#model/words.ts'
import type { Span } from '#model/mention.ts'
import type { Clause, SearchQuery } from './search-query.ts'
import type { SearchedText } from './searched-text.ts'
import { ENGLISH, stemOf } from './stem.ts'
import type { StemLanguage } from './stem.ts'

/**
 * The rule of the search: whether an article has what is asked. The index must find exactly the articles for which
 * this holds. The rules of the article's language must be loaded (`loadStems`).
 */
export function matches({ all, none }: SearchQuery, { headline, body, language }: SearchedText): boolean {
  const parts = [headline, ...body].map(wordsOf)
  const has = (clause: Clause): boolean =>
    parts.some((words) => occurrences(clause, words, language).length > 0)
  return all.every(has) && !none.some(has)
}

/** Where a part of an article has what is asked: to be marked. In reading order, without overlaps. */
export function matchesIn(
  { all }: SearchQuery,
  text: string,
  language: StemLanguage = ENGLISH,
): readonly Span[] {
  const words = wordsOf(text)
  const found = all
    .flatMap((clause) => occurrences(clause, words, language))
    .sort((a, b) => a.start - b.start)
  const spans: Span[] = []
  for (const span of found) {
    const last = spans.at(-1)
    if (last === undefined || span.start >= last.end) spans.push(span)
    else spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
  }
  return spans
}

/** The places of a part where a clause holds. */
export function occurrences(
  clause: Clause,
  words: readonly Word[],
  language: StemLanguage = ENGLISH,
): readonly Span[] {
  if (clause.kind === 'any') return clause.of.flatMap((one) => occurrences(one, words, language))
  if (clause.kind === 'phrase') return phrases(clause.words, words)
  const stem = stemOf(clause.word, language)
  const fits = (word: string): boolean =>
    word === clause.word ||
    (clause.kind === 'prefix' && word.startsWith(clause.word)) ||
    stemOf(word, language) === stem
  return words.filter((word) => spellings(word).some(fits))
}

function phrases(wanted: readonly string[], words: readonly Word[]): readonly Span[] {
  return words.flatMap((first, place) => {
    const last = words[place + wanted.length - 1]
    const has = (word: string, step: number): boolean => spellings(words[place + step]).includes(word)
    return last !== undefined && wanted.every(has) ? [{ start: first.start, end: last.end }] : []
  })
}

function spellings(word: Word | undefined): readonly string[] {
  if (!word) return []
  return word.also === undefined ? [word.word] : [word.word, word.also]
}
