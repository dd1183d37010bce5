/** A stretch of the body that the reader has selected. */
export interface SelectedPassage {
  readonly text: string
  /** Block it begins in, from 1. */
  readonly block: number
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
  const start =
    range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement
  const block = start?.closest<HTMLElement>('[id^="p"]')
  const text = selection.toString().replaceAll('¶', '').replace(/\s+/g, ' ').trim()
  if (!block || !body.contains(block) || !body.contains(range.endContainer) || text.length < SHORTEST)
    return undefined
  const { left, top, bottom, width } = range.getBoundingClientRect()
  return {
    text,
    block: Number(block.id.slice(1)),
    box: { left: left + scrollX, top: top + scrollY, bottom: bottom + scrollY, width },
  }
}
