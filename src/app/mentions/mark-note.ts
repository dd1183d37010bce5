import type { Article } from '#model/article.ts'
import { partsOfArticle } from '#model/article.ts'
import { markReason } from './mark-reason.ts'
import { marksOf } from './marks.ts'
import '#app/styles/extra.css'

const ID = 'mark-note'
/** Between the mark and its note, and between the note and the edge of the window, in CSS pixels. */
const GAP = 6

/**
 * Shows under a mark of an article why it is there, and whether it could; the note describes the link for screen
 * readers, too. To a reader who taps it says how to go on.
 */
export function showMarkNote(
  article: Article,
  reader: Element,
  link: HTMLElement,
  byFinger: boolean,
): boolean {
  hideMarkNote()
  const links = [...reader.querySelectorAll<HTMLElement>('.m')]
  const marks = partsOfArticle(article).flatMap((_, part) => (part === 0 ? [] : marksOf(article, part)))
  const mark = links.length === marks.length ? marks[links.indexOf(link)] : undefined
  const reason = mark && markReason(article, mark)
  if (reason === undefined) return false
  const note = document.createElement('p')
  note.id = ID
  note.className = 'why pop'
  note.role = 'tooltip'
  note.textContent = byFinger && link.matches('a') ? `${reason} Tap again to go there.` : reason
  document.body.append(note)
  link.setAttribute('aria-describedby', ID)
  place(note, link)
  return true
}

/** Takes the note away. */
export function hideMarkNote(): void {
  document.querySelector(`[aria-describedby="${ID}"]`)?.removeAttribute('aria-describedby')
  document.getElementById(ID)?.remove()
}

/** Under the first line of the mark, inside the window. */
function place(note: HTMLElement, link: HTMLElement): void {
  const line = link.getClientRects()[0] ?? link.getBoundingClientRect()
  const most = document.documentElement.clientWidth - note.offsetWidth - GAP
  note.style.insetBlockStart = `${line.bottom + window.scrollY + GAP}px`
  note.style.left = `${Math.max(GAP, Math.min(line.left, most))}px`
}
