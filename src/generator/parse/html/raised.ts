import type { HtmlElement } from './html-dom.ts'

const PLAIN = '0123456789+-−=()n'
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ'

/**
 * The text of a `sup` element as it reads in a line: figures stay raised ("10⁶"), letters stand in the line ("21st"), the mark of a note, which
 * links to the note, says nothing here.
 */
export function raised(element: HtmlElement): string {
  const text = element.textContent.trim()
  if (/^[[(]?[\d*†‡§a-z]{1,3}[\])]?$/i.test(text) && linksToNote(element)) return ''
  return raisedText(text)
}

/** Raised words as they read in a line: figures raised, letters as they are. */
export function raisedText(text: string): string {
  const isRaisable = Array.from(text).every((sign) => PLAIN.includes(sign))
  return isRaisable ? text.replace(/./g, (sign) => RAISED.charAt(PLAIN.indexOf(sign))) : text
}

/** The link may stand inside the mark, or be the mark's own parent. */
function linksToNote(element: HtmlElement): boolean {
  const around = [element.querySelector('a[href]'), element.closest('a[href]')]
  return around.some((link) => link?.getAttribute('href')?.includes('#'))
}
