import { directiveOf, wholeWords } from './directive-of.ts'
import { readPageText, spanOf } from './page-text.ts'
import { formatDirective } from './text-directive.ts'

/** A stretch of the body that the reader has selected, widened to whole words. */
export interface SelectedPassage {
  readonly text: string
  /** Block it begins in, from 1. */
  readonly block: number
  /** What an address says to lead there: ":~:text=…". */
  readonly directive: string
  /** Where it stands on the screen, in CSS pixels of the page. */
  readonly box: {
    readonly left: number
    readonly top: number
    readonly bottom: number
    readonly width: number
  }
}

/** Characters from which on a selection is taken for a passage. */
const SHORTEST = 3

/** The selection, if it lies in the body and is long enough; it begins in the block that holds its first character. */
export function selectedPassage(body: HTMLElement, selection: Selection | null): SelectedPassage | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  if (!body.contains(range.commonAncestorContainer)) return undefined
  const page = readPageText(document.querySelector('main') ?? body)
  const span = spanOf(page, range)
  const language = body.querySelector<HTMLElement>('.prose')?.lang
  const words = wholeWords(page.text, span, language === '' ? undefined : language)
  const text = page.text.slice(words.start, words.end).replace(/\s+/g, ' ')
  const first = page.blocks.find(({ end }) => end > words.start)?.element.closest('.prose > [id^="p"]')
  if (!first || text.length < SHORTEST) return undefined
  const { left, top, bottom, width } = range.getBoundingClientRect()
  return {
    text,
    block: Number(first.id.slice(1)),
    directive: formatDirective(directiveOf(page.text, words)),
    box: { left: left + scrollX, top: top + scrollY, bottom: bottom + scrollY, width },
  }
}
