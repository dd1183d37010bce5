import type { LabelledSentence, MarkedWords } from './labelled-sentence.ts'

/** How a file of words and tags is laid out: one word a line, an empty line after a sentence. */
export interface Columns {
  /** What stands between two documents. */
  readonly between: RegExp
  /** What stands between columns, and which of them hold word and tag. */
  readonly separator: string
  readonly word: number
  readonly tag: number
}

/** Reads documents from columns with tags after the schemes IOB1 or IOB2: "B-PER", "I-PER", "O". Other lines are comments. */
export function readColumns(text: string, { between, separator, word, tag }: Columns): LabelledSentence[][] {
  return text
    .split(between)
    .map((document) =>
      document
        .split('\n\n')
        .map((sentence) =>
          sentence
            .split('\n')
            .map((line) => line.split(separator))
            .flatMap((cells) => (cells[word] && cells[tag] ? [{ word: cells[word], tag: cells[tag] }] : [])),
        )
        .filter((rows) => rows.length > 0)
        .map((rows) => ({ words: rows.map((row) => row.word), names: namesOf(rows.map((row) => row.tag)) })),
    )
    .filter((sentences) => sentences.length > 0)
}

function namesOf(tags: readonly string[]): MarkedWords[] {
  const names: MarkedWords[] = []
  let from = 0
  tags.forEach((tag, at) => {
    if (tag === 'O') return
    const type = tag.slice(2)
    if (at === 0 || tag.startsWith('B-') || tags[at - 1]!.slice(2) !== type) from = at
    const next = tags[at + 1] ?? 'O'
    if (next !== `I-${type}`) names.push([from, at + 1, type])
  })
  return names
}
