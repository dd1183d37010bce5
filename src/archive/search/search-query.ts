import { wordsOf } from '#model/words.ts'
import type { Word } from '#model/words.ts'
import { isCommon } from './common-words.ts'

/** Something that an article must have, or must not have. Words are folded. */
export type Clause =
  /** The word in any of its forms. */
  | { readonly kind: 'word'; readonly word: string }
  /** A word that begins so, or another form of what it may already be. */
  | { readonly kind: 'prefix'; readonly word: string }
  /** These words as they are, one after the other. */
  | { readonly kind: 'phrase'; readonly words: readonly string[] }

/** What is asked of the texts: every clause of `all`, none of `none`. */
export interface SearchQuery {
  readonly all: readonly Clause[]
  readonly none: readonly Clause[]
  /** How many words were typed for `all`, those passed over among them. */
  readonly words: number
}

/** Clauses that are read; the rest of a longer text is passed over. */
const MOST_CLAUSES = 24

const PIECE = /(-?)"([^"]*)"?|(\S+)/g

/**
 * Reads what was typed: words, "a phrase", begin*, and either of them with - before it for what must not occur.
 * Words that nearly every article has are passed over beside others, as is the order of a phrase of nothing else.
 */
export function parseSearch(text: string): SearchQuery {
  const all: Clause[] = []
  const none: Clause[] = []
  for (const [, minus, phrase, typed = ''] of text.replace(/[“”„«»＂]/g, '"').matchAll(PIECE)) {
    const excludes = minus === '-' || typed.startsWith('-')
    const clauses = phrase === undefined ? clausesOf(typed) : phraseOf(wordsOf(phrase))
    if (excludes) none.push(...clauses)
    else all.push(...clauses)
  }
  const telling = all.filter((clause) => !isPassedOver(clause))
  return {
    all: distinct(telling.length > 0 ? telling : all).slice(0, MOST_CLAUSES),
    none: distinct(none).slice(0, MOST_CLAUSES),
    words: all.reduce((sum, clause) => sum + (clause.kind === 'phrase' ? clause.words.length : 1), 0),
  }
}

/** The text as it is searched for while it is still being typed: its last word may be the beginning of one. */
export function whileTyping(text: string): string {
  const open = (text.match(/["“”„«»＂]/g) ?? []).length % 2 === 1
  return !open && /[\p{L}\p{N}\p{M}]$/u.test(text) ? `${text}*` : text
}

function clausesOf(typed: string): readonly Clause[] {
  const words = wordsOf(typed)
  const clauses = runsOf(words).flatMap((run) => (run[0]?.pair ? phraseOf(run) : run.map(wordClause)))
  const last = clauses.at(-1)
  if (!typed.endsWith('*') || last?.kind !== 'word') return clauses
  return [...clauses.slice(0, -1), { kind: 'prefix', word: last.word }]
}

function wordClause({ word }: Word): Clause {
  return { kind: 'word', word }
}

/** Pairs of one run together, every other word by itself. */
function runsOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const runs: Word[][] = []
  words.forEach((word, place) => {
    if (words[place - 1]?.pair === 'inner') runs.at(-1)?.push(word)
    else runs.push([word])
  })
  return runs
}

/** The last character of a run is in the pair before it; alone it is the beginning of a pair. */
function phraseOf(words: readonly Word[]): readonly Clause[] {
  const [first] = words
  if (first === undefined) return []
  if (words.length === 1 && first.pair === 'last') return [{ kind: 'prefix', word: first.word }]
  const kept = words.at(-2)?.pair === 'inner' ? words.slice(0, -1) : words
  const phrase = kept.map(({ word }) => word)
  if (phrase.length > 1 && phrase.every(isCommon)) return kept.map(wordClause)
  return [{ kind: 'phrase', words: phrase }]
}

function isPassedOver(clause: Clause): boolean {
  return clause.kind === 'word' && isCommon(clause.word)
}

function distinct(clauses: readonly Clause[]): readonly Clause[] {
  return [...new Map(clauses.map((clause) => [JSON.stringify(clause), clause])).values()]
}
