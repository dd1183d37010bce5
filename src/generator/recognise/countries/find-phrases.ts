import type { Span } from '#model/mention.ts'
import type { CountryLexicon, Meaning, PhraseTree } from './country-lexicon.ts'
import { fold, type Token, tokenAt } from './phrase-tokens.ts'

/** A phrase of the lexicon in a text. */
export interface PhraseSpan extends Span {
  readonly meaning: Meaning
  /** Written in capitals where the lexicon has small letters. */
  readonly shouted: boolean
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu

/** Every phrase of the lexicon, blocked ones too, from left to right, the longest at each place, never overlapping. */
export function* findPhrases(text: string, { phrases, capitals }: CountryLexicon): Generator<PhraseSpan> {
  const words = new RegExp(wordPattern)
  for (let match = words.exec(text); match; match = words.exec(text)) {
    const start = match.index
    const word = { key: fold(match[0]), end: words.lastIndex }
    const plain = longestPhrase(phrases, text, word)
    const shouted = isShouted(word.key) ? longestPhrase(capitals, text, word) : undefined
    const found = shouted && shouted.end > (plain?.end ?? 0) ? { ...shouted, shouted: true } : plain
    if (!found) continue
    yield { shouted: false, ...found, start }
    words.lastIndex = found.end
  }
}

function longestPhrase(
  tree: PhraseTree,
  text: string,
  first: Token,
): { end: number; meaning: Meaning } | undefined {
  let longest: { end: number; meaning: Meaning } | undefined
  let node = tree.next.get(first.key)
  let token: Token | undefined = first
  while (node) {
    if (node.meaning) longest = { end: token.end, meaning: node.meaning }
    token = tokenAt(text, token.end)
    if (!token) break
    node = node.next.get(token.key) ?? node.next.get(token.key.toLowerCase())
  }
  return longest
}

/** Cheap for the many words that are not: looks at two letters. The tree of capitals settles the rest. */
function isShouted(word: string): boolean {
  return word.charCodeAt(0) <= 90 && word.charCodeAt(1) <= 90
}
