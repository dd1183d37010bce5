import { Outlet, ScrollRestoration } from 'react-router'
import { Masthead } from './ui/masthead.tsx'

/** What stands around every page. */
export function Shell() {
  return (
    <>
      <a className="skip" href="#main">
        Skip to content
      </a>
      <Masthead />
      <Outlet />
      <ScrollRestoration />
    </>
  )
}
