import { Outlet } from 'react-router'
import { PageKeys } from '#app/keys/page-keys.tsx'
import { SearchButton } from '#app/search/search-button.tsx'
import { ScrollPlace } from '#app/core/scroll-place.tsx'
import { useStore } from '#app/core/store.tsx'
import { Foot } from '#app/ui/foot.tsx'
import { Masthead } from '#app/ui/masthead.tsx'
import { SettingsButton } from '#app/ui/settings-button.tsx'
import { Toaster } from '#app/ui/toast.tsx'

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
      <Foot site={site} />
      <PageKeys />
      <ScrollPlace />
    </Toaster>
  )
}
