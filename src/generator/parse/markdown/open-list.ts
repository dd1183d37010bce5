import type { Token } from 'markdown-it'
import { isDayOfMonth } from '#generator/parse/text/blocks.ts'
import { readPublicationLine } from '#generator/parse/text/publication-line.ts'

/** A list that is being read. */
export interface OpenList {
  /** Of the next item; undefined in a list of bullets. */
  number: number | undefined
  /** Sentences that begin with numbers ("14. Januar 2026", "1. FC Köln") look like a list and are none; they keep their numbers. */
  readonly isSentences: boolean
}

/** The list that begins at a token. `lastNumber`: that of the last item before it, which it may go on from. */
export function openList(tokens: readonly Token[], at: number, lastNumber: number): OpenList {
  const list = tokens[at]
  if (list?.type !== 'ordered_list_open') return { number: undefined, isSentences: false }
  const items = itemsOf(tokens, at)
  const number = Number(list.attrGet('start') ?? 1)
  const isSentences =
    items.length === 1
      ? isSentence(items[0]!, lastNumber)
      : items.every(isDay) || !(isCounted(items, 1) || isCounted(items, 0))
  return { number, isSentences }
}

interface ListItem {
  readonly number: number
  /** Its words, if they are one paragraph. */
  readonly words: string | undefined
}

/** The items of a list, each with the number that it is written with. */
function itemsOf(tokens: readonly Token[], at: number): readonly ListItem[] {
  const items: ListItem[] = []
  const { level } = tokens[at]!
  for (let next = at + 1; next < tokens.length && tokens[next]!.level > level; next += 1) {
    const { type, info } = tokens[next]!
    if (type !== 'list_item_open' || tokens[next]!.level !== level + 1) continue
    // Paragraph, its words, and the ends of paragraph and item.
    const isParagraph = tokens[next + 2]?.type === 'inline' && tokens[next + 4]?.type === 'list_item_close'
    items.push({ number: Number(info), words: isParagraph ? tokens[next + 2]?.content : undefined })
  }
  return items
}

/** Whether each number is so much more than the one before. */
function isCounted(items: readonly ListItem[], step: number): boolean {
  return items.every(({ number }, index) => index === 0 || number - items[index - 1]!.number === step)
}

function isDay({ number, words = '' }: ListItem): boolean {
  return isDayOfMonth(`${number}. ${words}`)
}

function isSentence(item: ListItem, lastNumber: number): boolean {
  const { number, words } = item
  if (words === undefined) return false
  const isContinued = number === lastNumber + 1
  return (
    (number > 1 && !isContinued) || isDay(item) || readPublicationLine(`${number}. ${words}`) !== undefined
  )
}
