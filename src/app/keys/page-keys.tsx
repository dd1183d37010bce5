import { Suspense, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { mapPath, timelinePath, togetherPath } from '#model/address.ts'
import { changeSettings, currentSettings } from '#app/core/settings.ts'
import { useCopy } from '#app/ui/toast.tsx'
import { useKeys } from '#app/core/use-keys.ts'
import { lazyPart } from '#app/core/lazy-part.tsx'

const HelpDialog = lazyPart(async () => (await import('./help-dialog.tsx')).HelpDialog)

/** The keys that work on every page, and the dialog that lists all of them. */
export function PageKeys() {
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const copy = useCopy()
  const [help, setHelp] = useState(false)
  const reading = pathname.startsWith('/a/')
  useKeys({
    '?': () => setHelp(true),
    'g t': () => void navigate(timelinePath()),
    'g m': () => void navigate(mapPath()),
    'g w': () => void navigate(togetherPath()),
    d: switchTheme,
    c: reading ? undefined : () => copy(location.href, 'Link to this view copied'),
  })
  if (!help) return null
  return (
    <Suspense fallback={null}>
      <HelpDialog onClose={() => setHelp(false)} />
    </Suspense>
  )
}

/** From the theme that is shown now, chosen or the system's, to the other. */
function switchTheme(): void {
  const { theme } = currentSettings()
  const dark = theme === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark'
  changeSettings({ theme: dark ? 'light' : 'dark' })
}
