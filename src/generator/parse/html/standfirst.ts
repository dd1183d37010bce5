import type { Line } from '#generator/parse/text/paragraphs.ts'
import type { HtmlDocument, HtmlElement } from './html-dom.ts'

/** Letters of a text that may be a description; shorter texts are labels. */
const SHORTEST = 40
const LONGEST = 1200

/** Letters by which a text is known again; its end may differ, by a button or a mark. */
const OPENING = 60

/** Words of a standfirst that tells part of the story; shorter ones say the headline once more. */
const FEWEST_WORDS = 26

/**
 * The sentences that a page shows between headline and story: a text of its own that is, or that begins or is begun by, what the page gives as
 * its description. Undefined when the page shows none.
 */
export function findStandfirst(document: HtmlDocument, description: string | undefined): string | undefined {
  const wanted = squeezed(description ?? '')
  if (wanted.length < SHORTEST) return undefined
  for (const element of document.querySelectorAll('p, h2, h3, h4, div, span, strong')) {
    if (!beginsWithText(element)) continue
    const { textContent } = element
    if (textContent.length < SHORTEST || textContent.length > LONGEST) continue
    const shown = squeezed(textContent)
    const [shorter, longer] = shown.length < wanted.length ? [shown, wanted] : [wanted, shown]
    if (shorter.length * 2 >= longer.length && longer.startsWith(shorter))
      return textContent.replace(/\s+/g, ' ').trim()
  }
  return undefined
}

/** Boxes of boxes are passed over: what stands in them is asked itself. */
function beginsWithText({ nodeName, firstChild }: HtmlElement): boolean {
  return nodeName === 'P' || (firstChild?.nodeType === 3 && firstChild.nodeValue?.trim() !== '')
}

/** The lines with a standfirst that tells part of the story before them, unless they have it already. */
export function withStandfirst(lines: readonly Line[], standfirst: string | undefined): readonly Line[] {
  if (standfirst === undefined || standfirst.split(' ').length < FEWEST_WORDS) return lines
  const shown = squeezed(lines.map(({ text }) => text).join(' '))
  return shown.includes(squeezed(standfirst).slice(0, OPENING))
    ? lines
    : [{ kind: 'paragraph', number: 1, text: standfirst }, ...lines]
}

function squeezed(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/(?:readmore|weiterlesen)$/, '')
}
