import type { Line, MarkedKind } from '#generator/parse/text/paragraphs.ts'
import { inlineText } from './inline-text.ts'

/** How lines of Markdown begin that are not a paragraph's (CommonMark 0.31, without tables and reference definitions). */
const HEADING = /^ {0,3}#{1,6}(?:\s+|$)/
const UNDERLINE = /^ {0,3}(?:=+|-{2,})\s*$/
const RULE = /^ {0,3}(?:[*_-][ \t]*){3,}$/
const QUOTE = /^(?:\s{0,3}>)+\s?/
const ITEM = /^\s{0,12}(?:[-*+]|\d{1,9}[.)])\s+(?=\S)/
const FENCE = /^ {0,3}(?:```|~~~)/
const DEFINITION = /^ {0,3}\[[^\]]{1,200}\]:\s/
const COMMENT = /^ {0,3}<!--.*-->\s*$/
const IMAGE = /^!\[([^[\]]*)\]\(([^()]*)\)$/

/** What is being read: the lines of one block. */
interface Open {
  readonly kind: MarkedKind
  readonly number: number
  readonly lines: string[]
}

/** Markdown -> its blocks as lines with their kinds, markup of the text taken off. Images become captions. */
export function markdownLines(text: string, firstLine = 1): readonly Line[] {
  const blocks: Open[] = []
  let open: Open | undefined
  let fenced = false
  const begin = (kind: MarkedKind, number: number, line: string) => {
    open = { kind, number, lines: [line] }
    blocks.push(open)
  }
  for (const [index, line] of text.split('\n').entries()) {
    const number = firstLine + index
    if (FENCE.test(line)) fenced = !fenced
    const markup = fenced ? undefined : markupOf(line, open)
    if (FENCE.test(line) || markup === 'nothing') open = undefined
    else if (markup === 'underline') blocks[blocks.length - 1] = { ...blocks.at(-1)!, kind: 'heading' }
    else if (markup && (markup.kind !== 'quote' || open?.kind !== 'quote'))
      begin(markup.kind, number, markup.text)
    else if (open && !fenced) open.lines.push(markup?.text ?? line)
    else begin('paragraph', number, line)
    if (markup === 'underline' || open?.kind === 'heading') open = undefined
  }
  return blocks.flatMap(lineOf)
}

type Markup = { readonly kind: MarkedKind; readonly text: string } | 'underline' | 'nothing' | undefined

/** What a line begins; undefined for one that goes on with the open block or begins a paragraph. */
function markupOf(line: string, open: Open | undefined): Markup {
  if (open?.kind === 'paragraph' && UNDERLINE.test(line)) return 'underline'
  if (line.trim() === '' || isRule(line) || DEFINITION.test(line) || COMMENT.test(line)) return 'nothing'
  const heading = HEADING.exec(line)
  if (heading)
    return {
      kind: 'heading',
      text: line
        .slice(heading[0].length)
        .trimEnd()
        .replace(/(?:^|\s)#+$/, ''),
    }
  const quote = QUOTE.exec(line)
  if (quote)
    return quote[0].length === line.trimEnd().length
      ? 'nothing'
      : { kind: 'quote', text: line.slice(quote[0].length) }
  const item = ITEM.exec(line)
  return item ? { kind: 'item', text: line.slice(item[0].length) } : undefined
}

function isRule(line: string): boolean {
  return line.length < 200 && RULE.test(line)
}

function lineOf({ kind, number, lines }: Open): readonly Line[] {
  const text = lines
    .map((line) => line.trim())
    .join(' ')
    .trim()
  const image = IMAGE.exec(text)
  if (image) {
    const words = /"([^"]+)"$/.exec(image[2] ?? '')?.[1] ?? image[1] ?? ''
    return words.trim() === '' ? [] : [{ kind: 'caption', number, text: inlineText(words) }]
  }
  const plain = inlineText(text)
  return plain === '' ? [] : [{ kind, number, text: plain }]
}
