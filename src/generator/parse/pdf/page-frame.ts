import type { PdfLine } from './text-run.ts'

/** What browsers print at the head of a page: the moment of printing and the title. */
const PRINTED =
  /^\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{2,4},? \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[AP]\.?M\.?)?(?!\S)/i

/** "Page 2 of 5", "- 2 -", "2/5", "Seite 2". */
const PAGE_NUMBER =
  /^(?:[-–—|\s]*(?:page|seite|p\.|s\.|página|pagina|side|sida)?\s?\d{1,4}(?:\s?(?:of|von|de|di|sur|\/|-)\s?\d{1,4})?[-–—|\s]*)$/i

/** The address of a page at its foot, as browsers print it, with the number of the sheet. */
const ADDRESS = /^(https?:\/\/\S{3,1000}?)(?:\s+\d{1,4}\s?\/\s?\d{1,4})?$/

/** Part of a page's height in which its head and foot stand. */
const EDGE = 0.09

/** The lines of all pages without heads, feet and what is fixed on every page; and the address that a browser printed at the foot. */
export function withoutFrames(
  lines: readonly PdfLine[],
  heights: readonly number[],
): { readonly lines: readonly PdfLine[]; readonly address: string | undefined } {
  const places = new Map<string, Set<number>>()
  for (const line of lines) {
    const key = placeOf(line)
    places.set(key, (places.get(key) ?? new Set()).add(line.page))
  }
  const isFixed = (line: PdfLine) => (places.get(placeOf(line))?.size ?? 0) >= Math.max(2, heights.length / 3)
  const isAtEdge = ({ base, page }: PdfLine) => {
    const height = heights[page - 1] ?? 0
    return base < height * EDGE || base > height * (1 - EDGE)
  }
  const address = lines
    .filter(isAtEdge)
    .map(({ text }) => ADDRESS.exec(text.trim())?.[1])
    .find((found) => found !== undefined)
  return {
    lines: lines.filter(
      (line) =>
        !isFixed(line) &&
        !(isAtEdge(line) && [PRINTED, PAGE_NUMBER, ADDRESS].some((form) => form.test(line.text.trim()))),
    ),
    address,
  }
}

/** By its words, numbers aside, and its height on the page. */
function placeOf({ text, base }: PdfLine): string {
  return `${Math.round(base / 2)} ${text.trim().replace(/\d+/g, '0')}`
}
