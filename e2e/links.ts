import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a page of a built site leads to and does not find: the page, and the address in it. */
export type BrokenLink = readonly [page: string, address: string]

/** How many addresses within a site its pages lead to or load, and which of them no file answers to. Addresses are read as a browser without scripts reads them. */
export function followLinks(
  folder: string,
  base: string,
): { readonly addresses: number; readonly broken: readonly BrokenLink[] } {
  const found = new Map<string, boolean>()
  const broken: BrokenLink[] = []
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const page of files.filter((file) => file.endsWith('.html'))) {
    const here = new URL(page.replace(/index\.html$/, ''), `http://site${base}`)
    for (const [, address = ''] of readFileSync(join(folder, page), 'utf8').matchAll(LINK)) {
      const { host, pathname } = new URL(address.replaceAll('&amp;', '&'), here)
      if (host !== 'site') continue
      const isThere = found.get(pathname) ?? answers(folder, base, pathname)
      found.set(pathname, isThere)
      if (!isThere) broken.push([page, address])
    }
  }
  return { addresses: found.size, broken }
}

const LINK = /<(?:a|link|script|img)\s[^>]*?(?:href|src)="([^"]+)"/g

/** Whether a static host has a file for a path. */
function answers(folder: string, base: string, pathname: string): boolean {
  if (!pathname.startsWith(base)) return false
  const path = decodeURIComponent(pathname.slice(base.length))
  return existsSync(join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path))
}
