import type { Marked } from '../gold.ts'

/** A text with its names. */
export interface MarkedText {
  readonly text: string
  readonly ments: readonly Marked[]
}

/**
 * A translation with the names of the English text: names of people are written alike in both. Undefined if one of a person is not
 * found, since what is a name must not be learned as none.
 */
export function projected({ text, ments }: MarkedText, translation: string): MarkedText | undefined {
  const found: Marked[] = []
  const taken = new Uint8Array(translation.length)
  const longestFirst = ments.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]))
  for (const [start, end, type] of longestFirst) {
    const places = occurrences(translation, text.slice(start, end)).filter(
      ([from, to]) => !taken.subarray(from, to).includes(1),
    )
    if (places.length === 0 && type === 'PER') return undefined
    for (const [from, to] of places) {
      taken.fill(1, from, to)
      found.push([from, to, type])
    }
  }
  return { text: translation, ments: found.toSorted((a, b) => a[0] - b[0]) }
}

/** Where a name stands as whole words, or with the s of a German genitive. */
function occurrences(text: string, name: string): (readonly [start: number, end: number])[] {
  const places: [number, number][] = []
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    const end = start + name.length
    const genitive = /^s?(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 2))
    if (genitive && !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)))
      places.push([start, end + genitive[0].length])
  }
  return places
}
