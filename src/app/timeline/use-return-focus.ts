import { useEffect } from 'react'
import type { RefObject } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'

/** The link through which the last article was left for, and the view it stood in. */
let left: { readonly view: string; readonly href: string } | undefined

/**
 * Gives the focus back to the link that an article was opened through: after Back, and when the article's own way
 * back leads to the view (`state.returning`), which also brings the link into sight.
 */
export function useReturnFocus(box: RefObject<HTMLElement | null>): void {
  const { pathname, search, state } = useLocation()
  const kind = useNavigationType()
  const view = pathname + search
  useEffect(() => {
    const list = box.current
    if (!list) return
    const returning = (state as { readonly returning?: boolean } | null)?.returning === true
    if (left?.view === view && (kind === NavigationType.Pop || returning)) refocus(list, left.href, returning)
    left = undefined
    const note = (event: Event) => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.entry a') : null
      if (link) left = { view, href: link.href }
    }
    list.addEventListener('click', note)
    return () => list.removeEventListener('click', note)
  }, [box, view, kind, state])
}

/** After the router has restored the place. */
function refocus(list: HTMLElement, href: string, scroll: boolean): void {
  requestAnimationFrame(() => {
    const link = [...list.querySelectorAll<HTMLAnchorElement>('.entry a')].find((link) => link.href === href)
    link?.focus({ preventScroll: true })
    if (scroll) link?.scrollIntoView({ block: 'center' })
  })
}
