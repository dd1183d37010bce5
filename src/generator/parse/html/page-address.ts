import { parseAddress } from '#generator/parse/text/read-address.ts'

/** The first of the addresses that leads to a page of its own, else the first that is one. A relative one, as mirrors write, says nothing. */
export function pageAddress(candidates: readonly (string | null | undefined)[]): URL | undefined {
  const addresses = candidates.flatMap((text) => parseAddress(text?.trim() ?? '') ?? [])
  return addresses.find(({ pathname, search }) => pathname !== '/' || search !== '') ?? addresses[0]
}

/** Whether two addresses lead to one page: scheme, "www.", fragment, a slash at the end and the names of trackers do not count. */
export function sameAddress(one: string, other: string): boolean {
  const [a, b] = [essence(one), essence(other)]
  return a !== undefined && a === b
}

function essence(text: string): string | undefined {
  const url = parseAddress(text.startsWith('//') ? `https:${text}` : text)
  if (!url) return undefined
  for (const name of Array.from(url.searchParams.keys()))
    if (name.startsWith('utm_')) url.searchParams.delete(name)
  return `${url.host.replace(/^(?:www|m|amp)\./, '')}${url.pathname.replace(/(?:\/amp|\/index\.html?)?\/?$/, '')}${url.search}`
}
