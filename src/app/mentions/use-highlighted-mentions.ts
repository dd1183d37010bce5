import { useEffect } from 'react'
import type { RefObject } from 'react'
import type { Article } from '#model/article.ts'

/** A mark that is pointed at for so long is asked about. */
const DWELL_MS = 500

/**
 * Highlights every mention of a name while one of them is pointed at or focused, and after a moment says why it is marked.
 * A finger cannot point: its first tap on a mark asks, and a second one goes to the name's page.
 * Class and note are set on the elements directly: hundreds of links need not be drawn again for it.
 */
export function useHighlightedMentions(
  reader: RefObject<HTMLElement | null>,
  article: Article | undefined,
): void {
  useEffect(() => {
    const element = reader.current
    if (!element) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let hide: (() => void) | undefined
    const explain = async (link: HTMLElement, byFinger = false) => {
      const notes = await import('./mark-note.ts').catch(() => undefined)
      if (!notes || !article || !link.classList.contains('is-highlighted')) return false
      hide = notes.hideMarkNote
      return notes.showMarkNote(article, element, link, byFinger)
    }
    const highlight = (event: Event) => {
      const name = partOf(event, '[data-e]')?.dataset['e']
      const link = partOf(event, '.m')
      // A lifted finger leaves what it has asked about.
      if (link?.hasAttribute('aria-describedby') || (event.type === 'pointerleave' && isTouch(event))) return
      for (const mark of element.querySelectorAll<HTMLElement>('.m')) {
        mark.classList.toggle('is-highlighted', name !== undefined && mark.dataset['e'] === name)
      }
      clearTimeout(timer)
      hide?.()
      if (link) timer = setTimeout(() => void explain(link), DWELL_MS)
    }
    const tap = (event: Event) => {
      const link = partOf(event, '.m')
      if (!link || !isTouch(event) || link.hasAttribute('aria-describedby')) return
      event.preventDefault()
      highlight(event)
      clearTimeout(timer)
      // A click that no finger made goes there.
      void explain(link, true).then((explained) => explained || link.click())
    }
    const kinds = ['pointerover', 'pointerleave', 'focusin', 'focusout'] as const
    for (const kind of kinds) element.addEventListener(kind, highlight)
    element.addEventListener('click', tap)
    return () => {
      clearTimeout(timer)
      hide?.()
      for (const kind of kinds) element.removeEventListener(kind, highlight)
      element.removeEventListener('click', tap)
    }
  }, [reader, article])
}

/** What an event comes upon; nothing where it leaves. */
function partOf({ type, target }: Event, selector: string): HTMLElement | null {
  return target instanceof Element && type !== 'focusout' ? target.closest<HTMLElement>(selector) : null
}

function isTouch(event: Event): boolean {
  return (event as PointerEvent).pointerType === 'touch'
}
