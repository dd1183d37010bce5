import type { Marked } from '../gold.ts'
import { detokenise, type SpacedWords } from './detokenise.ts'

/** A name as words `[from, to)` of a sentence, and its type in the corpus's own terms. */
export type MarkedWords = readonly [from: number, to: number, type: string]

/** A sentence of a corpus: its words and their names, and how they are spaced if the corpus says so. */
export interface LabelledSentence {
  readonly words: readonly string[]
  readonly names: readonly MarkedWords[]
  readonly spaced?: SpacedWords
}

/** A document as text, a sentence a line, with its names by place; of two that begin alike the longer is first. */
export function textOf(sentences: readonly LabelledSentence[]): { text: string; ments: readonly Marked[] } {
  const ments: Marked[] = []
  const lines: string[] = []
  let from = 0
  for (const { words, names, spaced = detokenise(words) } of sentences) {
    for (const [first, end, type] of names) {
      const stop = spaced.starts[end - 1]! + words[end - 1]!.length
      ments.push([from + spaced.starts[first]!, from + stop, type])
    }
    lines.push(spaced.text)
    from += spaced.text.length + 1
  }
  return { text: lines.join('\n'), ments: ments.sort((a, b) => a[0] - b[0] || b[1] - a[1]) }
}
