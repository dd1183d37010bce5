import {
  charClass,
  DIGIT,
  isLetter,
  LETTER,
  LINE_BREAK,
  SPACE,
  UPPER,
} from '#generator/recognise/words/char-class.ts'

/** A text cut into tokens: parallel columns, one row a token, in reading order and without overlaps. */
export interface Tokens {
  readonly count: number
  /** Offset of the first UTF-16 unit. */
  readonly start: Int32Array
  /** Offset after the last unit. */
  readonly end: Int32Array
  readonly text: readonly string[]
  /** 1 where a line begins. */
  readonly opensLine: Uint8Array
  /** 1 where white space stands before the token. */
  readonly spaced: Uint8Array
}

/** Words that keep the full stop after them: "Mr.", "Gen.", "Jan.". Lower case, without the stop. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof gen col lt sgt capt gov sen rep rev st jr sr co corp inc ltd dept univ vs etc no jan feb mar ' +
    'apr jun jul aug sep sept oct nov dec hon maj adm cmdr bros dist ave messrs mt ft pvt cpl brig insp supt amb engr adv smt ' +
    'th chr kr wm geo md mohd'
  ).split(' '),
)

/** What English hangs on names with a hyphen; it is cut off, so that in "Okafor-led" the name is seen. */
const HANGERS = new Set(
  'led backed style era based born run owned controlled linked affiliated like sponsored made brokered appointed'.split(
    ' ',
  ),
)

const APOSTROPHE = 0x27
const CURLY_APOSTROPHE = 0x2019
const FULL_STOP = 0x2e
const AT = 0x40
const LONGEST_MAILBOX = 64

/**
 * Cuts a text into words, numbers, web addresses and single symbols. A possessive 's is a token of its own, an initial
 * keeps its stop ("J."), so does an abbreviation ("Gen."), and "U.S." or "Al-Qaeda" stay whole. Every unit that is not
 * white space lies in exactly one token. Takes time linear in the text.
 */
export function tokenize(text: string, elides = false): Tokens {
  const start: number[] = []
  const end: number[] = []
  const words: string[] = []
  const opensLine: number[] = []
  const spaced: number[] = []
  let at = 0
  let line = 1
  let space = 1
  while (at < text.length) {
    const kind = charClass(text.charCodeAt(at))
    if (kind === SPACE || kind === LINE_BREAK) {
      if (kind === LINE_BREAK) line = 1
      space = 1
      at++
      continue
    }
    const stop = (elides && elisionEnd(text, at)) || tokenEnd(text, at, kind)
    start.push(at)
    end.push(stop)
    words.push(text.slice(at, stop))
    opensLine.push(line)
    spaced.push(space)
    line = 0
    space = 0
    at = stop
  }
  return {
    count: words.length,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    text: words,
    opensLine: Uint8Array.from(opensLine),
    spaced: Uint8Array.from(spaced),
  }
}

/** A French word that loses its vowel before another: "l'", "d'", "qu'", "jusqu'". */
const ELISION = /(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)['’](?=\p{L})/iuy

/** Where such a word ends that begins at `from`, or 0. */
function elisionEnd(text: string, from: number): number {
  ELISION.lastIndex = from
  return ELISION.test(text) ? ELISION.lastIndex : 0
}

/** Where the token that begins at `from` ends; always beyond `from`. */
function tokenEnd(text: string, from: number, kind: number): number {
  const end = webEnd(text, from, kind)
  if (end > from) return end
  if (kind === UPPER) return dottedEnd(text, from) || wordEnd(text, from)
  if (kind === LETTER) return wordEnd(text, from)
  if (kind === DIGIT) return numberEnd(text, from)
  return symbolEnd(text, from)
}

/** The end of a web address, mailbox or @handle, or `from` where there is none. */
function webEnd(text: string, from: number, kind: number): number {
  const unit = text.charCodeAt(from)
  if (unit === AT || unit === 0x23)
    return skipWord(text, from + 1) > from + 1 ? skipWord(text, from + 1) : from
  if (kind !== LETTER && kind !== UPPER && kind !== DIGIT) return from
  if (text.startsWith('http', from) && /^https?:\/\/\S/.test(text.slice(from, from + 9)))
    return skipChunk(text, from)
  if (text.startsWith('www.', from)) return skipChunk(text, from)
  const mailbox = skipMailbox(text, from, from + LONGEST_MAILBOX)
  if (text.charCodeAt(mailbox) !== AT || !isWordUnit(text.charCodeAt(mailbox + 1))) return from
  return skipMailbox(text, mailbox + 1, mailbox + 4 * LONGEST_MAILBOX)
}

function isWordUnit(unit: number): boolean {
  return isLetter(unit) || charClass(unit) === DIGIT || unit === 0x5f
}

function skipWord(text: string, from: number): number {
  let at = from
  while (at < text.length && isWordUnit(text.charCodeAt(at))) at++
  return at
}

function skipChunk(text: string, from: number): number {
  let at = from
  while (at < text.length && charClass(text.charCodeAt(at)) > LINE_BREAK) at++
  return at
}

function skipMailbox(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && at < text.length) {
    const unit = text.charCodeAt(at)
    if (!isWordUnit(unit) && unit !== FULL_STOP && unit !== 0x2b && unit !== 0x2d) break
    at++
  }
  return at
}

/** The end of "J.", "J.R.R." or "U.S", or 0 where no initial begins. */
function dottedEnd(text: string, from: number): number {
  let at = from
  while (charClass(text.charCodeAt(at)) === UPPER && text.charCodeAt(at + 1) === FULL_STOP) at += 2
  if (at === from) return 0
  const next = text.charCodeAt(at)
  if (charClass(next) === UPPER && !isLetter(text.charCodeAt(at + 1))) return at + 1
  const single = at === from + 2
  return single && charClass(next) > LINE_BREAK && charClass(next) !== UPPER ? 0 : at
}

/** The end of a word with its inner apostrophes and hyphens, less what hangs on it, and its stop if it is an abbreviation. */
function wordEnd(text: string, from: number): number {
  let at = from + 1
  let hyphen = 0
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isLetter(unit) || (hyphen > 0 && charClass(unit) === DIGIT)) continue
    const next = text.charCodeAt(at + 1)
    if (isApostrophe(unit) && isLetter(next) && !isPossessive(text, at)) continue
    if (!isHyphen(unit) || !(isLetter(next) || charClass(next) === DIGIT)) break
    hyphen = at
  }
  if (hyphen > 0 && HANGERS.has(text.slice(hyphen + 1, at))) return hyphen
  return text.charCodeAt(at) === FULL_STOP && isAbbreviation(text, from, at) ? at + 1 : at
}

function isAbbreviation(text: string, from: number, to: number): boolean {
  return (
    to - from < 6 &&
    charClass(text.charCodeAt(from)) === UPPER &&
    ABBREVIATIONS.has(text.slice(from, to).toLowerCase())
  )
}

function isApostrophe(unit: number): boolean {
  return unit === APOSTROPHE || unit === CURLY_APOSTROPHE
}

function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011
}

function isPossessive(text: string, at: number): boolean {
  const unit = text.charCodeAt(at + 1)
  return (unit === 0x73 || unit === 0x53) && !isLetter(text.charCodeAt(at + 2))
}

/** The end of a number with its separators and ordinal ending: "1,000.5", "12:30", "21st". */
function numberEnd(text: string, from: number): number {
  let at = from + 1
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (charClass(unit) === DIGIT) continue
    const separates = unit === FULL_STOP || unit === 0x2c || unit === 0x3a || unit === 0x2f || unit === 0x2d
    if (!separates || charClass(text.charCodeAt(at + 1)) !== DIGIT) break
  }
  const ending = /^(?:st|nd|rd|th|s)(?!\p{L})/u.exec(text.slice(at, at + 3))
  return at + (ending?.[0].length ?? 0)
}

/** The end of a possessive 's, a row of full stops, a surrogate pair, or any other single unit. */
function symbolEnd(text: string, from: number): number {
  const unit = text.charCodeAt(from)
  if (isApostrophe(unit) && isPossessive(text, from)) return from + 2
  let at = from + 1
  if (unit === FULL_STOP) while (text.charCodeAt(at) === FULL_STOP) at++
  const next = text.charCodeAt(at)
  const pair = unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000
  return pair ? at + 1 : at
}
