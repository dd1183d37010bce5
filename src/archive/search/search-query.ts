import { wordsOf } from '#model/words.ts'
import type { Word } from '#model/words.ts'
import { isCommon } from './common-words.ts'

/** One thing that is looked for. Words are folded. */
export type Term =
  /** The word in any of its forms. */
  | { readonly kind: 'word'; readonly word: string }
  /** A word that begins so, or another form of what it may already be. */
  | { readonly kind: 'prefix'; readonly word: string }
  /** These words as they are, one after the other. */
  | { readonly kind: 'phrase'; readonly words: readonly string[] }

/** Something that an article must have, or must not have: a term, or one of several. */
export type Clause = Term | { readonly kind: 'any'; readonly of: readonly Term[] }

/** What is asked of the texts: every clause of `all`, none of `none`. */
export interface SearchQuery {
  readonly all: readonly Clause[]
  readonly none: readonly Clause[]
  /** How many words were typed for `all`, those passed over among them. */
  readonly words: number
}

/** Clauses that are read, and terms of one; the rest of a longer text is passed over. */
const MOST_CLAUSES = 24

/** A piece of what was typed, up to the next space outside of quotes, or several joined by OR. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly excludes: boolean
  readonly clauses: readonly Clause[]
}

/** A quotation mark of any make. */
export const QUOTE = /["“”„«»＂]/

const PIECE = /(-?)"([^"]*)"?|(\S+)/g

/** Stands between alternatives; in lower case it is a word like any other. */
const OR = 'OR'

/**
 * Reads what was typed: words, "a phrase", begin*, either of them with - before it for what must not occur, and OR
 * between what may stand for each other. Words that nearly every article has are passed over beside others, as is the
 * order of a phrase of nothing else.
 */
export function parseSearch(text: string): SearchQuery {
  const pieces = piecesOf(text)
  const all = pieces.flatMap(({ excludes, clauses }) => (excludes ? [] : clauses))
  const none = pieces.flatMap(({ excludes, clauses }) => (excludes ? clauses : []))
  const telling = all.filter((clause) => !isPassedOver(clause))
  return {
    all: distinct(telling.length > 0 ? telling : all).slice(0, MOST_CLAUSES),
    none: distinct(none).slice(0, MOST_CLAUSES),
    words: all.reduce((sum, clause) => sum + (clause.kind === 'phrase' ? clause.words.length : 1), 0),
  }
}

/** The text as it is searched for while it is still being typed: its last word may be the beginning of one. */
export function whileTyping(text: string): string {
  const open = text.split(QUOTE).length % 2 === 0
  return !open && /[\p{L}\p{N}\p{M}]$/u.test(text) ? `${text}*` : text
}

/** The text without each of the things it asks for, where something is left; each with what was taken out, as it was typed. */
export function withoutEach(text: string): readonly { readonly words: string; readonly text: string }[] {
  const asked = keysOf(parseSearch(text))
  return piecesOf(text)
    .filter(({ excludes }) => !excludes)
    .map(({ start, end }) => ({
      words: text.slice(start, end).replace(/\*$/, ''),
      text: `${text.slice(0, start).trimEnd()} ${text.slice(end).trimStart()}`.trim(),
    }))
    .filter(({ text }) => {
      const left = keysOf(parseSearch(text))
      return left.length > 0 && left.length < asked.length && left.every((key) => asked.includes(key))
    })
}

function keysOf({ all }: SearchQuery): readonly string[] {
  return all.map((clause) => JSON.stringify(clause))
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let joins = false
  for (const match of text.split(QUOTE).join('"').matchAll(PIECE)) {
    const [whole, minus, phrase, typed = ''] = match
    const last = pieces.at(-1)
    if (typed === OR && last && !last.excludes) {
      joins = true
      continue
    }
    const piece = {
      start: match.index,
      end: match.index + whole.length,
      excludes: minus === '-' || typed.startsWith('-'),
      clauses: phrase === undefined ? clausesOf(typed) : phraseOf(wordsOf(phrase)),
    }
    if (joins && last && !piece.excludes) pieces[pieces.length - 1] = eitherOf(last, piece, phrase ?? typed)
    else if (piece.clauses.length > 0) pieces.push(piece)
    joins = false
  }
  return pieces
}

/** Two pieces as one of which either will do. Of several words in a piece ("cease-fire") the order then counts. */
function eitherOf(one: Piece, other: Piece, typed: string): Piece {
  const words = other.clauses.length > 1 ? phraseOf(wordsOf(typed)) : other.clauses
  const terms = [...one.clauses, ...words].flatMap((clause) => (clause.kind === 'any' ? clause.of : [clause]))
  return { ...one, end: other.end, clauses: [{ kind: 'any', of: terms.slice(0, MOST_CLAUSES) }] }
}

function clausesOf(typed: string): readonly Clause[] {
  const words = wordsOf(typed)
  const begins = typed.endsWith('*')
  return runsOf(words).flatMap((run): readonly Clause[] => {
    if (run[0]?.pair) return phraseOf(run)
    return run.map((word) => wordClause(word, begins && word === words.at(-1) ? 'prefix' : 'word'))
  })
}

function wordClause({ word, also }: Word, kind: 'word' | 'prefix'): Clause {
  return also === undefined
    ? { kind, word }
    : { kind: 'any', of: [word, also].map((word) => ({ kind, word })) }
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
function phraseOf(words: readonly Word[]): readonly Term[] {
  const [first] = words
  if (first === undefined) return []
  if (words.length === 1 && first.pair === 'last') return [{ kind: 'prefix', word: first.word }]
  const kept = words.at(-2)?.pair === 'inner' ? words.slice(0, -1) : words
  const phrase = kept.map(({ word }) => word)
  if (phrase.length > 1 && phrase.every(isCommon)) return kept.map(({ word }) => ({ kind: 'word', word }))
  return [{ kind: 'phrase', words: phrase }]
}

function isPassedOver(clause: Clause): boolean {
  return clause.kind === 'word' && isCommon(clause.word)
}

function distinct(clauses: readonly Clause[]): readonly Clause[] {
  return [...new Map(clauses.map((clause) => [JSON.stringify(clause), clause])).values()]
}
