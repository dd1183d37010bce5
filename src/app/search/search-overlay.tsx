import { Suspense, useLayoutEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { timelinePath } from '#model/address.ts'
import { withText } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { lazyPart } from '#app/core/lazy-part.tsx'
import { SearchInput } from './search-input.tsx'
import { useKeptText } from './use-kept-text.ts'

const SearchCombobox = lazyPart(async () => (await import('./search-combobox.tsx')).SearchCombobox)

interface SearchOverlayProps {
  /** What the box begins with. */
  readonly text: string
  /** The view whose articles are searched; names are those of the whole archive. */
  readonly view: Filter
  /** Tells what was typed, once the fingers rest, for the history to keep. */
  readonly onText: (text: string) => void | Promise<void>
  readonly onClose: () => void
}

/**
 * The search over a page. A plain box is there at once, so that every key is for the search from its first moment on; it
 * gives way to the combobox when the code of that has arrived.
 */
export function SearchOverlay({ text: initial, view, onText, onClose }: SearchOverlayProps) {
  const navigate = useNavigate()
  const [text, setText] = useState(initial)
  const kept = useKeptText(text, initial, onText)
  const leave = (path: string) => void kept.keep().then(() => navigate(path))
  const close = () => {
    kept.leave()
    onClose()
  }
  const box = { text, view, onType: setText, onClose: close }
  return (
    <dialog className="pop seek" aria-label="Search" ref={useModal()} onClose={close}>
      <Suspense
        fallback={
          <SearchInput
            {...box}
            keys={{ Enter: () => text.trim() !== '' && leave(timelinePath(withText(view, text))) }}
          />
        }
      >
        <SearchCombobox {...box} onLeave={leave} />
      </Suspense>
    </dialog>
  )
}

/** Shown above everything while it is there; closing gives the focus back to where it was. */
function useModal() {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return dialog
}
