import { Suspense, useState } from 'react'
import { Icon } from './icon.tsx'
import { lazyPart } from '#app/core/lazy-part.tsx'
import { useHydrated } from '#app/core/use-hydrated.ts'

const SettingsPanel = lazyPart(async () => (await import('./settings-panel.tsx')).SettingsPanel)

const PANEL = 'settings'

/** Opens the panel for text and theme, once it can; its code is fetched on the first opening. The browser closes it again and gives the focus back. */
export function SettingsButton() {
  const [opened, setOpened] = useState(false)
  const hydrated = useHydrated()
  return (
    <>
      <button
        className="btn btn--quiet btn--icon"
        type="button"
        aria-label="Text and theme"
        popoverTarget={PANEL}
      >
        <Icon name="text" />
      </button>
      {hydrated && (
        <div
          className="pop setpop"
          popover="auto"
          id={PANEL}
          role="dialog"
          aria-label="Text and theme"
          onBeforeToggle={({ newState }) => setOpened(newState === 'open')}
        >
          {opened && (
            <Suspense fallback={null}>
              <SettingsPanel />
            </Suspense>
          )}
        </div>
      )}
    </>
  )
}
