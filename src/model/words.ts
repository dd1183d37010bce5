import type { Span } from './mention.ts'
import { spellOut, spellWholeLetters } from './slug.ts'

/** A word of a text: where it stands, and the folded form in which words are compared. */
export interface Word extends Span {
  readonly word: string
  /** The same word as people write it who have not its letters: "muller" is also "mueller". */
  readonly also?: string
  /**
   * Set in scripts that put no spaces between words. There every character begins a word: itself and the next one,
   * or, at the end of a run, itself alone. Dictionaries of engines differ, these pairs do not.
   */
  readonly pair?: 'inner' | 'last'
}

/** Longest folded word that is compared; what follows is cut off. */
const LONGEST = 64

/** An abbreviation with its dots ("U.S."), or a run of letters, digits, marks and invisible characters, apostrophes and decimal points inside it. */
const WORD =
  /\p{L}\.(?:\p{L}\.)+|[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*(?:(?:['\u2019\u02BC\uFF07](?=\p{L})|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{N}\p{M}\p{Cf}]+)*/gu

/** Characters of these scripts; two vowels of Khmer are invisible and make no word Khmer. */
const UNSPACED =
  /(?![\u17B4\u17B5])[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u

/** Runs of one kind within a word that mixes both. */
const RUNS =
  /(?:(?![\u17B4\u17B5])[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\uFF9E\uFF9F])+|(?:[\u17B4\u17B5]|[^\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\uFF9E\uFF9F])+/gu

/** A character with the marks that belong to it, half-width sound marks too. */
const CHARACTER = /\P{M}[\p{M}\uFF9E\uFF9F]*/gu

/** Accents (Japanese sound marks are none), vowel points that most writing leaves out, invisible characters, signs within words. */
const DROPPED =
  /(?!\u3099|\u309A)\p{sc=Inherited}|(?=\p{M})[\p{sc=Arabic}\p{sc=Hebrew}]|[\p{Cf},'\u2019\u02BC\u0640\u115F\u1160\u17B4\u17B5\u3164\uFFA0]/gu

const POSSESSIVE = /['\u2019\u02BC]s$/i
const PLAIN = /^[A-Za-z0-9]+$/

/** The words of a text, in order. "U.S." is "us", "China's" is "china", "cease-fire" is two words. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    if (UNSPACED.test(raw)) addRuns(words, raw, index)
    else addWord(words, raw, index)
  }
  return words
}

/** A word as words are compared: without case, accents, possessive 's, invisible characters and ways of writing letters (full-width, mathematical). */
function foldWord(raw: string): string {
  if (PLAIN.test(raw)) return raw.slice(0, LONGEST).toLowerCase()
  const plain = raw.normalize('NFKD').replace(POSSESSIVE, '').replace(DROPPED, '').toLowerCase()
  const whole = spellWholeLetters(plain).normalize('NFC').slice(0, LONGEST).toWellFormed()
  return /^\p{L}\./u.test(whole) ? whole.replaceAll('.', '') : whole
}

function addWord(words: Word[], raw: string, start: number): void {
  const word = foldWord(raw)
  if (word === '') return
  const place = { start, end: start + raw.length, word }
  const spelled = PLAIN.test(raw) ? raw : spellOut(raw.normalize('NFC'))
  words.push(spelled === raw ? place : withSpelling(place, foldWord(spelled)))
}

function withSpelling(word: Word, also: string): Word {
  return also === word.word ? word : { ...word, also }
}

function addRuns(words: Word[], raw: string, from: number): void {
  for (const { 0: run, index } of raw.matchAll(RUNS)) {
    if (UNSPACED.test(run)) addPairs(words, run, from + index)
    else addWord(words, run, from + index)
  }
}

function addPairs(words: Word[], run: string, from: number): void {
  const characters = Array.from(run.matchAll(CHARACTER), ({ 0: raw, index }) => {
    return { start: from + index, end: from + index + raw.length, word: foldWord(raw) }
  }).filter(({ word }) => word !== '')
  characters.forEach((character, place) => {
    const next = characters[place + 1]
    if (next === undefined) words.push({ ...character, pair: 'last' })
    else
      words.push({ start: character.start, end: next.end, word: character.word + next.word, pair: 'inner' })
  })
}
