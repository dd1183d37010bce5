import type { SpacedWords } from './detokenise.ts'
import type { LabelledSentence, MarkedWords } from './labelled-sentence.ts'

/** What is read of a line: the word, whether a name may have it, and whether white space follows. */
interface Row {
  readonly word: string
  readonly isProper: boolean
  readonly isHyphen: boolean
  readonly isSpaced: boolean
  /** The smallest entity that holds the word, numbered as they begin; 0 for none. */
  readonly entity: number
  readonly type: string
}

/**
 * Reads a document of GUM in the CoNLL-U format. Its entities are whole phrases ("the old mayor of Lima"): names are the
 * proper nouns in a row that lie in the same smallest entity, with hyphens and ordinals ("Elizabeth II") between and behind them.
 */
export function readGum(text: string): LabelledSentence[][] {
  const open: { readonly id: string; readonly number: number; readonly type: string }[] = []
  let count = 0
  const sentences = text.split('\n\n').map((sentence) =>
    sentence
      .split('\n')
      .filter((line) => /^\d+\t/.test(line))
      .map((line): Row => {
        const [, word = '', , , part = '', , , , , more = ''] = line.split('\t')
        const changes = [...entityOf(more).matchAll(/\(([\d[\]/]+)-(\w+)([^()]*)(\)?)|([\d[\]/]+)\)/g)]
        for (const [, id, type] of changes)
          if (id !== undefined && type !== undefined) open.push({ id, number: ++count, type })
        const { number = 0, type = '' } = open.at(-1) ?? {}
        for (const [, opened, , , ends, closed] of changes) {
          const id = closed ?? (ends ? opened : undefined)
          const at = open.findLastIndex((entity) => entity.id === id)
          if (at >= 0) open.splice(at, 1)
        }
        return {
          word,
          isProper: part.startsWith('NNP') || /^[IVX]+$/.test(word),
          isHyphen: part === 'HYPH',
          isSpaced: !more.split('|').includes('SpaceAfter=No'),
          entity: number,
          type,
        }
      }),
  )
  return [
    sentences
      .filter((rows) => rows.length > 0)
      .map((rows) => ({ words: rows.map(({ word }) => word), names: namesOf(rows), spaced: spacedOf(rows) })),
  ]
}

function entityOf(more: string): string {
  return /(?:^|\|)Entity=([^|]*)/.exec(more)?.[1] ?? ''
}

function spacedOf(rows: readonly Row[]): SpacedWords {
  const starts: number[] = []
  let text = ''
  for (const { word, isSpaced } of rows) {
    starts.push(text.length)
    text += isSpaced ? `${word} ` : word
  }
  return { text: text.trimEnd(), starts }
}

function namesOf(rows: readonly Row[]): MarkedWords[] {
  const names: MarkedWords[] = []
  let from = 0
  for (let at = 1; at <= rows.length; at++) {
    if (at < rows.length && continues(rows, at)) continue
    if (rows[from]!.isProper && rows[from]!.entity > 0 && !/^[IVX]+$/.test(rows[from]!.word))
      names.push([from, at, rows[from]!.type])
    from = at
  }
  return names
}

/** Whether a row is of the same name as the one before: both proper nouns, or one a hyphen that hangs together with its neighbours. */
function continues(rows: readonly Row[], at: number): boolean {
  const [before, here, after] = [rows[at - 1]!, rows[at]!, rows[at + 1]]
  if (before.entity !== here.entity) return false
  if (here.isHyphen)
    return before.isProper && !before.isSpaced && !here.isSpaced && after !== undefined && after.isProper
  return here.isProper && (before.isProper || (before.isHyphen && !before.isSpaced))
}
