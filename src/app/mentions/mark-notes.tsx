import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import { loadCode } from '#app/core/load-code.ts'
import type { Article } from '#model/article.ts'
import type { MarkNote } from './mark-note.tsx'

interface MarkNotesProps {
  readonly article: Article
  readonly reader: RefObject<HTMLElement | null>
}

/** A mark that was asked about, and the code that answers. */
interface Asked {
  readonly mark: HTMLElement
  readonly Note: typeof MarkNote
}

/**
 * Opens the note of a mark that is clicked, or pressed by key. A click that asks for a new tab or window follows the link,
 * as every click does while the code of notes does not arrive.
 */
export function MarkNotes({ article, reader }: MarkNotesProps) {
  const [asked, setAsked] = useState<Asked>()
  useEffect(() => {
    const element = reader.current
    // Links can be reached by key, and marks without a page are none.
    for (const mark of element?.querySelectorAll<HTMLElement>('span.m') ?? []) {
      mark.role = 'button'
      mark.tabIndex = 0
    }
    const ask = async (event: Event, mark: HTMLElement) => {
      event.preventDefault()
      const code = await loadCode(() => import('./mark-note.tsx')).catch(() => undefined)
      if (code) setAsked({ mark, Note: code.MarkNote })
      else if (mark instanceof HTMLAnchorElement) location.assign(mark.href)
    }
    const click = (event: MouseEvent) => {
      const mark = markOf(event)
      if (mark && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) void ask(event, mark)
    }
    const press = (event: KeyboardEvent) => {
      const mark = markOf(event)
      // Of a link the browser makes a click.
      if (mark instanceof HTMLSpanElement && (event.key === 'Enter' || event.key === ' '))
        void ask(event, mark)
    }
    element?.addEventListener('click', click)
    element?.addEventListener('keydown', press)
    return () => {
      element?.removeEventListener('click', click)
      element?.removeEventListener('keydown', press)
    }
  }, [reader])
  return asked && <asked.Note article={article} mark={asked.mark} onClose={() => setAsked(undefined)} />
}

function markOf({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.prose .m, figcaption .m') : null
}
