import { Outlet, ScrollRestoration } from 'react-router'
import { PageKeys } from './keys/page-keys.tsx'
import { SearchButton } from './search/search-button.tsx'
import { useStore } from './store.tsx'
import { Masthead } from './ui/masthead.tsx'
import { SettingsButton } from './ui/settings-button.tsx'
import { Toaster } from './ui/toast.tsx'

/** What stands around every page. */
export function Shell() {
  const { site } = useStore()
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
