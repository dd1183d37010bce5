/** A sentence as text, and where each of its words begins there. */
export interface SpacedWords {
  readonly text: string
  readonly starts: readonly number[]
}

/** Stand right behind the word before them, and right before the word after them. */
const CLOSING = new Set(". , ; : ! ? ) ] } % … 's 'S n't 're 've 'll 'd 'm".split(' '))
const OPENING = new Set('( [ { $ £ € #'.split(' '))

/**
 * Puts the words of a corpus together as newspapers print them. Straight double quotes open and close in turn; an apostrophe
 * of its own belongs to a word before it that ends with s, and stands free otherwise.
 */
export function detokenise(words: readonly string[]): SpacedWords {
  const starts: number[] = []
  let text = ''
  let isGlued = true
  let isQuoted = false
  words.forEach((written, at) => {
    const word = written === '``' || written === "''" ? '"' : written
    const isQuote = word === '"'
    const closes = isQuote && (written === '"' ? isQuoted : written === "''")
    if (isQuote) isQuoted = !closes
    const belongs = word === "'" && /s$/i.test(words[at - 1] ?? '')
    if (!isGlued && !closes && !belongs && !CLOSING.has(word)) text += ' '
    starts.push(text.length)
    text += word
    isGlued = OPENING.has(word) || (isQuote && !closes)
  })
  return { text, starts }
}
