import type { Token } from 'markdown-it'
import { readPublicationLine } from '#generator/parse/text/publication-line.ts'

/** A list that is being read. */
export interface OpenList {
  /** Of the next item; undefined in a list of bullets. */
  number: number | undefined
  /** A sentence that begins with a number ("14. Januar 2026") looks like a list and is none. */
  readonly isSentence: boolean
}

/** The list that begins at a token. `lastNumber`: that of the last item before it, which it may go on from. */
export function openList(tokens: readonly Token[], at: number, lastNumber: number): OpenList {
  const list = tokens[at]
  if (list?.type !== 'ordered_list_open') return { number: undefined, isSentence: false }
  const number = Number(list.attrGet('start') ?? 1)
  const words = tokens[at + 3]?.content ?? ''
  return { number, isSentence: isAlone(tokens, at) && isSentence(number, words, lastNumber) }
}

/** Whether a list has one item, which is one paragraph: list, item, paragraph, its words, and their ends. */
function isAlone(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 3]?.type === 'inline' && tokens[at + 6]?.type === 'ordered_list_close'
}

function isSentence(number: number, words: string, lastNumber: number): boolean {
  const isContinued = number === lastNumber + 1
  return (number > 1 && !isContinued) || readPublicationLine(`${number}. ${words}`) !== undefined
}
