import type { Span } from '#model/mention.ts'

/** A word of a title: letters with their inner marks ("Vice-President", "U.S.", "Malaysia’s"). Offsets are those of the whole text. */
export interface RoleWord extends Span {
  readonly text: string
  /** Small letters, without a possessive or a final stop: "malaysia", "u.s". */
  readonly key: string
  readonly capital: boolean
  readonly possessive: boolean
}

const reach = 160
/** What stands in brackets behind an office or a body is passed over, "Officer (UNO)", "Police (Rural)", as is what has no shape: a soft hyphen. */
const passedOver = /^\([^)]|^\p{Default_Ignorable_Code_Point}$/u
const wordOrMark =
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’]|[-&/.](?=[\p{L}\p{N}]))*\.?|\([\p{L}&. -]{2,12}\)|\S|\n\s*\n/gu
const abbreviation =
  /^(?:(?:\p{L}\.)+|(?:St|Sen|Rep|Gov|Gen|Brig|Adm|Lt|Col|Maj|Capt|Sgt|Insp|Supt|Dr|Mr|Mrs|Ms|Prof|Rev|Hon|Corp|Inc|Ltd|Co|Jr|Sr)\.)$/u

/** The words that stand directly before an offset, back to the nearest mark that ends a phrase or some characters; in reading order. */
export function wordsBefore(text: string, offset: number, most = reach): readonly RoleWord[] {
  const from = Math.max(0, offset - most)
  const words: RoleWord[] = []
  for (const { 0: found, index } of text.slice(from, offset).matchAll(wordOrMark)) {
    if (passedOver.test(found)) continue
    const word = wordAt(found, from + index)
    if (!word) words.length = 0
    else {
      words.push(word)
      if (endsSentence(found)) words.length = 0
    }
  }
  return words
}

/** The words from an offset on, up to another, to the nearest mark that ends a phrase, or to the end of the sentence. */
export function wordsAfter(text: string, offset: number, end = Infinity): readonly RoleWord[] {
  const words: RoleWord[] = []
  for (const { 0: found, index } of text.slice(offset, Math.min(end, offset + reach)).matchAll(wordOrMark)) {
    if (passedOver.test(found)) continue
    const word = wordAt(found, offset + index)
    if (!word) break
    words.push(endsSentence(found) ? { ...word, text: found.slice(0, -1), end: word.end - 1 } : word)
    if (endsSentence(found)) break
  }
  return words
}

function wordAt(text: string, start: number): RoleWord | undefined {
  if (!/^[\p{L}\p{N}]|^&$/u.test(text)) return undefined
  const possessive = /['’]s$|s['’]$/.test(text)
  return {
    text,
    start,
    end: start + text.length,
    key: text.replace(/['’]s?$|\.$/, '').toLowerCase(),
    capital: /^\p{Lu}/u.test(text),
    possessive,
  }
}

function endsSentence(word: string): boolean {
  return word.endsWith('.') && !abbreviation.test(word)
}
