import { SURNAME } from './word-classes.ts'

/** A lexicon: which lists a folded word stands on, as the low eight bits of `word-classes.ts`. */
export interface Lexicon {
  readonly get: (word: string) => number | undefined
}

/** Most words are surnames and nothing else; their bits are not written. */
const USUAL = SURNAME
const MOST_SHARED = 35

/** A word in so many is written whole, so that reading may begin with it. */
const PAGE = 64

/**
 * Writes a lexicon as text, one word a line, sorted by code unit: how many letters it shares with the word before
 * (one digit of base 36), the letters that follow, and if it is not just a surname a space and its bits in base 36.
 */
export function encodeLexicon(lexicon: ReadonlyMap<string, number>): string {
  let before = ''
  return [...lexicon]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, bits], place) => {
      const shared = place % PAGE === 0 ? 0 : sharedPrefix(before, word)
      before = word
      return `${shared.toString(36)}${word.slice(shared)}${bits === USUAL ? '' : ` ${bits.toString(36)}`}\n`
    })
    .join('')
}

/** Reads what `encodeLexicon` wrote, each part of it when a word is looked up that would be there: few texts need all. */
export function decodeLexicon(text: string): Lexicon {
  const pages = pagesOf(text)
  const read = new Map<string, number>()
  const isRead = new Uint8Array(pages.length)
  return {
    get: (word) => {
      const page = pageWith(pages, word)
      if (isRead[page] === 0) readPage(read, pages[page]!.text)
      isRead[page] = 1
      return read.get(word)
    },
  }
}

/** The lexicon with the classes that a language has for words of its own. */
export function withClasses(lexicon: Lexicon, classes: ReadonlyMap<string, number>): Lexicon {
  return {
    get: (word) => {
      const bits = classes.get(word)
      return bits === undefined ? lexicon.get(word) : (lexicon.get(word) ?? 0) | bits
    },
  }
}

/** Lines from a word that is written whole up to the next one. */
interface Page {
  readonly first: string
  readonly text: string
}

function pagesOf(text: string): readonly Page[] {
  return text.split(/(?<=\n)(?=0)/).map((text) => ({ first: /^.([^ \n]*)/.exec(text)?.[1] ?? '', text }))
}

/** The last page that does not begin behind the word; the first if there is none. */
function pageWith(pages: readonly Page[], word: string): number {
  let [low, high] = [0, pages.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (pages[middle]!.first <= word) low = middle
    else high = middle - 1
  }
  return low
}

function readPage(lexicon: Map<string, number>, text: string): void {
  let word = ''
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from)
    const [rest = '', bits] = text.slice(from + 1, end).split(' ')
    word = word.slice(0, Number.parseInt(text.charAt(from), 36)) + rest
    lexicon.set(word, bits === undefined ? USUAL : Number.parseInt(bits, 36))
    from = end + 1
  }
}

function sharedPrefix(a: string, b: string): number {
  let length = 0
  while (length < MOST_SHARED && length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++
  return length
}
