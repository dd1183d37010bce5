import { lazy, Suspense, useRef, useState } from 'react'
import { Icon } from './icon.tsx'

const SettingsPanel = lazy(async () => ({ default: (await import('./settings-panel.tsx')).SettingsPanel }))

/** Opens the panel for text and theme; its code is fetched on the first opening. */
export function SettingsButton() {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <>
      <button
        className="btn btn--quiet btn--icon"
        type="button"
        aria-label="Text and theme"
        aria-haspopup="dialog"
        aria-expanded={open}
        ref={button}
        onClick={() => setOpen(!open)}
      >
        <Icon name="text" />
      </button>
      {open && (
        <Suspense fallback={null}>
          <SettingsPanel onClose={close} />
        </Suspense>
      )}
    </>
  )
}
