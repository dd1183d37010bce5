import { useEffect } from 'react'
import type { RefObject } from 'react'

/**
 * Lights every mention of a name while one of them is pointed at or focused. The class is set on the elements
 * directly: hundreds of links need not be drawn again for it.
 */
export function useLitMentions(reader: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = reader.current
    if (!element) return
    const light = (event: Event) => {
      const name =
        event.target instanceof Element
          ? event.target.closest<HTMLElement>('[data-e]')?.dataset['e']
          : undefined
      for (const mark of element.querySelectorAll<HTMLElement>('.m')) {
        mark.classList.toggle('is-lit', name !== undefined && mark.dataset['e'] === name)
      }
    }
    const kinds = ['pointerover', 'pointerleave', 'focusin', 'focusout'] as const
    for (const kind of kinds) element.addEventListener(kind, light)
    return () => {
      for (const kind of kinds) element.removeEventListener(kind, light)
    }
  }, [reader])
}
