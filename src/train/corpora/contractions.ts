import type { LabelledSentence } from './labelled-sentence.ts'

/** What treebanks write as two words and newspapers as one: "de o" is "do". A word with a capital keeps it. */
export type Contractions = ReadonlyMap<string, string>

/** Reads "de o do, em o no": two words, and the one that they make. */
export function contractions(list: string): Contractions {
  const rows = list.split(',').map((row) => row.trim().split(/\s+/))
  return new Map(
    rows.flatMap(([first = '', second = '', one = '']) => [
      [`${first} ${second}`, one],
      [`${capital(first)} ${second}`, capital(one)],
    ]),
  )
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** A sentence with its contractions made again, outside names and inside them, never over the edge of one. */
export function contracted({ words, names }: LabelledSentence, made: Contractions): LabelledSentence {
  const edges = new Set(names.flatMap(([from, to]) => [from, to]))
  const joined: string[] = []
  const place: number[] = []
  words.forEach((word, at) => {
    const one = edges.has(at) ? undefined : made.get(`${joined.at(-1)} ${word}`)
    if (one === undefined) joined.push(word)
    else joined[joined.length - 1] = one
    place.push(joined.length - 1)
  })
  place.push(joined.length)
  return { words: joined, names: names.map(([from, to, type]) => [place[from]!, place[to]!, type]) }
}
