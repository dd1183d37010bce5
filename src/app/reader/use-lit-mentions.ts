import { useEffect } from 'react'
import type { RefObject } from 'react'
import type { Article } from '#model/article.ts'

/** A mark that is pointed at for so long is asked about. */
const DWELL_MS = 500

/**
 * Lights every mention of a name while one of them is pointed at or focused, and after a moment says why it is marked.
 * Class and note are set on the elements directly: hundreds of links need not be drawn again for it.
 */
export function useLitMentions(reader: RefObject<HTMLElement | null>, article: Article | undefined): void {
  useEffect(() => {
    const element = reader.current
    if (!element) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let hide: (() => void) | undefined
    const explain = async (link: HTMLElement) => {
      const notes = await import('./mark-note.ts').catch(() => undefined)
      if (!notes || !article || !link.classList.contains('is-lit')) return
      hide = notes.hideMarkNote
      notes.showMarkNote(article, element, link)
    }
    const light = (event: Event) => {
      const target = event.target instanceof Element ? event.target : undefined
      const name = target?.closest<HTMLElement>('[data-e]')?.dataset['e']
      for (const mark of element.querySelectorAll<HTMLElement>('.m')) {
        mark.classList.toggle('is-lit', name !== undefined && mark.dataset['e'] === name)
      }
      clearTimeout(timer)
      hide?.()
      const link = target?.closest<HTMLElement>('.m')
      if (link && event.type !== 'focusout') timer = setTimeout(() => void explain(link), DWELL_MS)
    }
    const kinds = ['pointerover', 'pointerleave', 'focusin', 'focusout'] as const
    for (const kind of kinds) element.addEventListener(kind, light)
    return () => {
      clearTimeout(timer)
      hide?.()
      for (const kind of kinds) element.removeEventListener(kind, light)
    }
  }, [reader, article])
}
