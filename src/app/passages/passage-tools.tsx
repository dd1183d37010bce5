import '#app/styles/extra.css'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { useKeys } from '#app/core/use-keys.ts'
import { Icon } from '#app/ui/icon.tsx'
import { selectedPassage } from './selected-passage.ts'
import type { SelectedPassage } from './selected-passage.ts'

/** What can be done with a passage. */
interface PassageActions {
  readonly copyLink: (passage: SelectedPassage) => void
  readonly cite: (passage: SelectedPassage) => void
  /** Undefined where the browser cannot share. */
  readonly share: ((passage: SelectedPassage) => void) | undefined
}

interface PassageToolsProps {
  readonly body: RefObject<HTMLElement | null>
  readonly actions: PassageActions
}

/** A small toolbar at the selected passage: copy its link, cite it, share it. Escape hides it. */
export function PassageTools({ body, actions: { copyLink, cite, share } }: PassageToolsProps) {
  const [passage, setPassage] = useSelectedPassage(body)
  const toolbar = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (passage && toolbar.current) place(toolbar.current, passage)
  }, [passage])
  useKeys({ l: passage && (() => copyLink(passage)), q: passage && (() => cite(passage)) })
  if (!passage) return null
  return (
    <section className="pop seltools" aria-label="Passage" ref={toolbar}>
      <div role="toolbar" aria-label="Selected passage">
        <button type="button" aria-keyshortcuts="l" onClick={() => copyLink(passage)}>
          <Icon name="link" />
          Copy link to passage
        </button>
        <button
          type="button"
          aria-keyshortcuts="q"
          onClick={() => {
            cite(passage)
            setPassage(undefined)
          }}
        >
          <Icon name="cite" />
          Cite
        </button>
        {share && (
          <button type="button" aria-label="Share passage" onClick={() => share(passage)}>
            <Icon name="share" />
          </button>
        )}
      </div>
    </section>
  )
}

function useSelectedPassage(body: RefObject<HTMLElement | null>) {
  const [passage, setPassage] = useState<SelectedPassage>()
  useEffect(() => {
    let timer = 0
    const look = () => {
      clearTimeout(timer)
      timer = window.setTimeout(
        () => setPassage(body.current ? selectedPassage(body.current, getSelection()) : undefined),
        120,
      )
    }
    const hide = (event: KeyboardEvent) => event.key === 'Escape' && setPassage(undefined)
    look()
    document.addEventListener('selectionchange', look)
    document.addEventListener('keydown', hide)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', look)
      document.removeEventListener('keydown', hide)
    }
  }, [body])
  return [passage, setPassage] as const
}

/** Above the passage, inside the window; on a phone the styles dock it at the foot instead. */
function place(toolbar: HTMLElement, { box }: SelectedPassage): void {
  toolbar.removeAttribute('style')
  if (getComputedStyle(toolbar).position === 'fixed') return
  const middle = box.left + box.width / 2 - toolbar.offsetWidth / 2
  const left = Math.max(8, Math.min(middle, document.documentElement.clientWidth - toolbar.offsetWidth - 8))
  const above = box.top - toolbar.offsetHeight - 10
  toolbar.style.setProperty('left', `${left}px`)
  toolbar.style.setProperty('top', `${above > scrollY ? above : box.bottom + 10}px`)
}
