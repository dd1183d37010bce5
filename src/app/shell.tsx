import { useEffect } from 'react'
import { Outlet, ScrollRestoration, useLocation } from 'react-router'
import { PageKeys } from './keys/page-keys.tsx'
import { SearchButton } from './search/search-button.tsx'
import { useStore } from './store.tsx'
import { Masthead } from './ui/masthead.tsx'
import { SettingsButton } from './ui/settings-button.tsx'
import { Toaster } from './ui/toast.tsx'

/** What stands around every page. */
export function Shell() {
  const { site } = useStore()
  const { key } = useLocation()
  // Once the reader has gone on, faces that came too late for the first page may be shown (fonts-more.css).
  useEffect(() => void (key !== 'default' && (document.documentElement.dataset['on'] = '')), [key])
  return (
    <Toaster>
      <a className="skip" href="#main">
        Skip to content
      </a>
      <Masthead title={site.title}>
        <SearchButton />
        <SettingsButton />
      </Masthead>
      <Outlet />
      <PageKeys />
      <ScrollRestoration />
    </Toaster>
  )
}
