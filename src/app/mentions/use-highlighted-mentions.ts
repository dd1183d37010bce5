import { useEffect } from 'react'
import type { RefObject } from 'react'

/**
 * Highlights every mention of a name while one of them is pointed at or focused. Classes are set on the elements
 * directly: hundreds of links need not be drawn again for it.
 */
export function useHighlightedMentions(reader: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = reader.current
    if (!element) return
    const highlight = ({ type, target }: Event) => {
      const part = target instanceof Element && type !== 'focusout' ? target.closest('[data-e]') : null
      const name = part instanceof HTMLElement ? part.dataset['e'] : undefined
      for (const mark of element.querySelectorAll<HTMLElement>('.m')) {
        mark.classList.toggle('is-highlighted', name !== undefined && mark.dataset['e'] === name)
      }
    }
    const kinds = ['pointerover', 'pointerleave', 'focusin', 'focusout'] as const
    for (const kind of kinds) element.addEventListener(kind, highlight)
    return () => {
      for (const kind of kinds) element.removeEventListener(kind, highlight)
    }
  }, [reader])
}
